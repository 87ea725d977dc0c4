// SPDX-License-Identifier: GPL-3.0-or-later
// DetailGroup: values of one kind under a heading, each beside its name; a click or a key copies them. What
// has no value takes no room.
#pragma once

#include "ui/widgets/card.h"

#include <QtCore/QList>

class QGridLayout;
class QLabel;

namespace portal::ui {

class CopyLabel;

class DetailGroup : public Card
{
    Q_OBJECT

public:
    explicit DetailGroup(const QString &heading, QWidget *parent = nullptr);

    /// A row of its own; an empty value hides it. `copied` where the clipboard gets something else.
    CopyLabel *addValue(const QString &name);
    void setValue(CopyLabel *value, const QString &shown, const QString &copied = {});
    /// Anything else beside a name.
    void addWidget(const QString &name, QWidget *widget);
    void setRowVisible(QWidget *widget, bool visible);
    /// Anything else, over the whole width.
    void addWide(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *name = nullptr;
        QWidget *widget = nullptr;
        bool visible = true;
    };
    void dress();
    void hideIfEmpty();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace portal::ui
