// SPDX-License-Identifier: GPL-3.0-or-later
// GiveOutCard: everything that is held about a person into a file for them (P2, UU PDP Ps. 7 and 32): asks
// where, and says whether it is there.
#pragma once

#include "ui/frame/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace portal::ui {

class Banner;
class BusyBar;

class GiveOutCard : public Card
{
    Q_OBJECT

public:
    /// `key` is a customer's code or an application's number.
    GiveOutCard(const DeskContext &context, const QString &key, QWidget *parent);

    QPushButton *saveButton() const { return m_save; }

private:
    void choose();
    void write(const QString &path);
    void heard(const Error *error, const QString &path);

    const DeskContext m_context;
    const QString m_key;
    QString m_folder; ///< of the file that was written
    QPushButton *m_save;
    Banner *m_banner;
    BusyBar *m_busy;
};

} // namespace portal::ui
