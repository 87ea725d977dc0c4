// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailgroup.h"

#include "ui/widgets/copylabel.h"
#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace portal::ui {

DetailGroup::DetailGroup(const QString &heading, QWidget *parent)
    : Card(parent), m_grid(new QGridLayout(this))
{
    auto *title = new QLabel(heading, this);
    title->setFont(headingFont(font(), 1));
    m_grid->setContentsMargins(unit(this), 0, unit(this), 0);
    m_grid->setHorizontalSpacing(unit(this, 2));
    m_grid->setVerticalSpacing(unit(this));
    m_grid->setColumnMinimumWidth(0, unit(this, 24));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(title, 0, 0, 1, 2);
    setAccessibleName(heading);
}

CopyLabel *DetailGroup::addValue(const QString &name)
{
    auto *value = new CopyLabel(this);
    value->setValueName(name);
    addWidget(name, value);
    return value;
}

void DetailGroup::setValue(CopyLabel *value, const QString &shown, const QString &copied)
{
    value->setValue(shown, copied);
    setRowVisible(value, !shown.isEmpty());
}

void DetailGroup::addWidget(const QString &name, QWidget *widget)
{
    auto *label = new QLabel(name, this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, qobject_cast<CopyLabel *>(widget) ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(widget, row, 1);
    m_rows.append({label, widget});
    dress();
}

void DetailGroup::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
    m_rows.append({nullptr, widget});
}

void DetailGroup::setRowVisible(QWidget *widget, bool visible)
{
    for (Row &row : m_rows) {
        if (row.widget != widget)
            continue;
        row.visible = visible;
        row.widget->setVisible(visible);
        if (row.name)
            row.name->setVisible(visible);
    }
    hideIfEmpty();
}

void DetailGroup::hideIfEmpty()
{
    setVisible(std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.visible; }));
}

void DetailGroup::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void DetailGroup::dress()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.name)
            continue;
        QPalette muted = row.name->palette();
        muted.setColor(QPalette::WindowText, mutedText(palette()));
        row.name->setPalette(muted);
    }
}

} // namespace portal::ui
