// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerhistorytab.h"

#include "ui/customers/customerlook.h"
#include "ui/frame/wording.h"

namespace portal::ui {

QString CustomerHistoryTab::actorText(const CustomerEvent &event)
{
    if (!event.actorName.isEmpty())
        return event.actorName;
    if (event.actor.startsWith(u"staff:"))
        return tr("A colleague");
    if (event.actor.startsWith(u"customer:"))
        return tr("The customer");
    return tr("By itself");
}

QString CustomerHistoryTab::eventText(const CustomerEvent &event, const Wording &wording)
{
    const QString what = wording.text(customerEventText(event.action));
    QStringList fields;
    for (const QString &field : event.fields)
        fields.append(wording.text(customerFieldText(field)));
    fields.removeAll(QString());
    return fields.isEmpty() ? what : tr("%1: %2").arg(what, fields.join(QStringLiteral(", ")));
}

CustomerHistoryTab::CustomerHistoryTab(const DeskContext &context, QWidget *parent)
    : Timeline(parent), m_context(context)
{
}

void CustomerHistoryTab::showDetail(const CustomerDetail &detail)
{
    const Wording &wording = m_context.wording;
    QList<Event> shown;
    for (auto event = detail.history.crbegin(); event != detail.history.crend(); ++event) {
        Event row{event->to ? statusTone(*event->to) : Tone::Grey, eventText(*event, wording),
                  tr("%1 · %2").arg(actorText(*event), wording.moment(event->at))};
        if (event->from && event->to) {
            row.from = statusLook(*event->from, wording);
            row.to = statusLook(*event->to, wording);
        }
        if (!event->note.isEmpty())
            row.notes.append(event->note);
        shown.append(row);
    }
    setEvents(shown);
}

} // namespace portal::ui
