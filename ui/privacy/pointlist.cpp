// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/pointlist.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>

namespace portal::ui {

PointList::PointList(Tone tone, QWidget *parent)
    : QWidget(parent),
      m_tone(tone),
      m_heading(new InkLabel(Ink::Muted, InkSize::Text, this)),
      m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(this, 2));
    m_grid->setVerticalSpacing(unit(this));
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 2));
    column->addWidget(m_heading);
    column->addLayout(m_grid);
    column->addStretch();
    setVisible(false);
}

void PointList::setPoints(const QString &heading, const QList<Point> &points)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    for (const Row &gone : std::as_const(m_rows)) {
        delete gone.picture;
        delete gone.text;
    }
    m_rows.clear();
    for (const Point &point : points) {
        auto *picture = new QLabel(this);
        auto *text = new InkLabel(point.text, Ink::Text, InkSize::Text, this);
        const int row = int(m_rows.size());
        m_grid->addWidget(picture, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        picture->show(); // at once: a layout would do it later, and be measured without them
        text->show();
        m_rows.append({point.icon, picture, text});
    }
    dress();
    setVisible(!points.isEmpty());
}

void PointList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void PointList::dress()
{
    const QColor colour =
        m_tone == Tone::Neutral ? mutedText(palette()) : toneColours(palette(), m_tone).text;
    for (const Row &row : std::as_const(m_rows))
        row.picture->setPixmap(iconPixmap(row.icon, colour, unit(this, 4), devicePixelRatioF()));
}

} // namespace portal::ui
