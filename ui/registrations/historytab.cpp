// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/historytab.h"

#include "libportal/registrations/workflow.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationlook.h"
#include "ui/widgets/icon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

const QString assignment = QStringLiteral("assign");

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

QString actorText(const RegistrationEvent &event, const StaffNames &names)
{
    if (!event.actorName.isEmpty())
        return event.actorName;
    if (names.contains(event.actor))
        return names.value(event.actor);
    if (event.actor == u"applicant")
        return HistoryTab::tr("The applicant");
    if (event.actor.startsWith(u"staff:"))
        return HistoryTab::tr("A colleague");
    if (event.actor.startsWith(u"customer:"))
        return HistoryTab::tr("The customer");
    return HistoryTab::tr("By itself");
}

QString noteText(const RegistrationEvent &event, const StaffNames &names)
{
    if (event.action != assignment)
        return event.note;
    if (event.note.isEmpty())
        return HistoryTab::tr("Given back: nobody works on it");
    return HistoryTab::tr("Given to %1").arg(names.value(event.note, HistoryTab::tr("a colleague")));
}

HistoryTab::HistoryTab(const DeskContext &context, QWidget *parent) : ColumnArea(parent), m_context(context)
{
    setSpacing(0);
}

void HistoryTab::setNames(const StaffNames &names)
{
    if (names == m_names)
        return;
    m_names = names;
    draw();
}

void HistoryTab::showDetail(const RegistrationDetail &detail)
{
    if (detail.history == m_events)
        return;
    m_events = detail.history;
    draw();
}

void HistoryTab::draw()
{
    clear();
    for (qsizetype i = m_events.size() - 1; i >= 0; --i)
        add(rowOf(m_events.at(i), i == 0));
}

QWidget *HistoryTab::rowOf(const RegistrationEvent &event, bool last)
{
    const Wording &wording = m_context.wording;
    auto *row = new TimelineRow(event.to ? statusTone(*event.to) : Tone::Grey,
                                last ? TimelineRow::Place::Last : TimelineRow::Place::Middle, this);
    auto *what = wrapped(wording.text(registrationEventText(event.action)), row);
    what->setFont(headingFont(font(), 1));
    auto *who = wrapped(tr("%1 · %2").arg(actorText(event, m_names), wording.moment(event.at)), row);
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
        from->setLook(statusLook(*event.from, wording));
        auto *arrow = new QLabel(row);
        arrow->setPixmap(iconPixmap(QStringLiteral("arrow-right"), mutedText(palette()), unit(this, 4),
                                    devicePixelRatioF()));
        auto *to = new Badge(row);
        to->setLook(statusLook(*event.to, wording));
        states->addWidget(from);
        states->addWidget(arrow);
        states->addWidget(to);
        states->addStretch(1);
        column->addLayout(states);
    }
    const QString note = noteText(event, m_names);
    if (!note.isEmpty())
        column->addWidget(wrapped(note, row));
    if (!event.reason.isEmpty())
        column->addWidget(wrapped(tr("Reason told to the applicant: %1").arg(event.reason), row));
    return row;
}

} // namespace portal::ui
