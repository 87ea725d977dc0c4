// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnarea.h"

#include "ui/widgets/theme.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

ColumnArea::ColumnArea(QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, unit(this, 3), unit(this, 2), unit(this, 3));
    m_column->setSpacing(unit(this, 3));
    m_column->addStretch(1);
    setWidget(inside);
    inside->setAutoFillBackground(false); // what it lies on shows between what is in it
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ColumnArea::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ColumnArea::setMargins(const QMargins &margins)
{
    m_column->setContentsMargins(margins);
}

void ColumnArea::setSpacing(int pixels)
{
    m_column->setSpacing(pixels);
}

void ColumnArea::clear()
{
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
}

// What is in it may be narrower than it would like: it wraps, or is cut with "…", rather than scroll
// sideways.
void ColumnArea::resizeEvent(QResizeEvent *event)
{
    widget()->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

} // namespace portal::ui
