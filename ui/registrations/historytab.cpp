// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/historytab.h"

#include "libportal/registrations/workflow.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationlook.h"

namespace portal::ui {

namespace {

const QString assignment = QStringLiteral("assign");

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

HistoryTab::HistoryTab(const DeskContext &context, QWidget *parent) : Timeline(parent), m_context(context) {}

void HistoryTab::setNames(const StaffNames &names)
{
    m_names = names;
    draw();
}

void HistoryTab::showDetail(const RegistrationDetail &detail)
{
    m_events = detail.history;
    draw();
}

void HistoryTab::draw()
{
    const Wording &wording = m_context.wording;
    QList<Event> shown;
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
        Event row{event->to ? statusTone(*event->to) : Tone::Grey,
                  wording.text(registrationEventText(event->action)),
                  tr("%1 · %2").arg(actorText(*event, m_names), wording.moment(event->at))};
        if (event->from && event->to) {
            row.from = statusLook(*event->from, wording);
            row.to = statusLook(*event->to, wording);
        }
        if (const QString note = noteText(*event, m_names); !note.isEmpty())
            row.notes.append(note);
        if (!event->reason.isEmpty())
            row.notes.append(tr("Reason told to the applicant: %1").arg(event->reason));
        shown.append(row);
    }
    setEvents(shown);
}

} // namespace portal::ui
