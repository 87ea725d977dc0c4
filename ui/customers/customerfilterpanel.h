// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerFilterPanel: the inputs by which the list of customers is narrowed, opened below their button. Each
// change counts at once.
#pragma once

#include "libportal/customers/customerfilter.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;

namespace portal::ui {

class Wording;

/// What can be chosen from.
struct CustomerChoices
{
    QList<std::pair<QString, QString>> packages; ///< code and name
    QStringList cities;
};

class CustomerFilterPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit CustomerFilterPanel(const Wording &wording, QWidget *parent = nullptr);

    void setChoices(const CustomerChoices &choices);
    /// Shows it, without saying that it changed.
    void setWish(const CustomerFilter &wish);
    CustomerFilter wish() const;

Q_SIGNALS:
    void wishChanged();
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeStatuses(const Wording &wording);
    void prepareCity();

    QList<QCheckBox *> m_statuses; // in the order of allCustomerStatuses()
    QComboBox *m_package;
    QComboBox *m_city;
    QComboBox *m_portal;
};

} // namespace portal::ui
