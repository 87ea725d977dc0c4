// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/icon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

// The line through time at the left of an event, and the event's dot on it.
class TimelineRow final : public QWidget
{
public:
    enum class Place { Middle, Last };

    TimelineRow(Tone tone, Place place, QWidget *parent) : QWidget(parent), m_tone(tone), m_place(place) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = unit(this, 2);
        const double top = unit(this, 2);
        const double dot = unit(this) * 1.1;
        painter.setPen(QPen(hairline(palette()), 2));
        if (m_place == Place::Middle)
            painter.drawLine(QPointF(middle, top + dot), QPointF(middle, height() + top));
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColours(palette(), m_tone).strong);
        painter.drawEllipse(QPointF(middle, top), dot, dot);
    }

private:
    const Tone m_tone;
    const Place m_place;
};

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Timeline::Timeline(QWidget *parent) : ColumnArea(parent)
{
    setSpacing(0);
}

void Timeline::setEvents(const QList<Event> &events)
{
    if (events == m_events)
        return;
    m_events = events;
    clear();
    for (qsizetype i = 0; i < m_events.size(); ++i)
        add(rowOf(m_events.at(i), i == m_events.size() - 1));
}

QWidget *Timeline::rowOf(const Event &event, bool last)
{
    auto *row =
        new TimelineRow(event.tone, last ? TimelineRow::Place::Last : TimelineRow::Place::Middle, this);
    auto *what = wrapped(event.what, row);
    what->setFont(headingFont(font(), 1));
    auto *who = wrapped(event.who, row);
    who->setFont(headingFont(font(), -1));
    QPalette muted = who->palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    who->setPalette(muted);

    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(unit(this, 6), 0, 0, unit(this, 5));
    column->setSpacing(unit(this));
    column->addWidget(what);
    column->addWidget(who);
    if (event.from && event.to && *event.from != *event.to) {
        auto *states = new QHBoxLayout;
        states->setSpacing(unit(this));
        auto *from = new Badge(row);
        from->setLook(*event.from);
        auto *arrow = new QLabel(row);
        arrow->setPixmap(iconPixmap(QStringLiteral("arrow-right"), mutedText(palette()), unit(this, 4),
                                    devicePixelRatioF()));
        auto *to = new Badge(row);
        to->setLook(*event.to);
        states->addWidget(from);
        states->addWidget(arrow);
        states->addWidget(to);
        states->addStretch(1);
        column->addLayout(states);
    }
    for (const QString &note : event.notes)
        column->addWidget(wrapped(note, row));
    return row;
}

} // namespace portal::ui
