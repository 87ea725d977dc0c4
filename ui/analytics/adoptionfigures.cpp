// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/adoptionfigures.h"

#include "ui/frame/wording.h"

namespace portal::ui {

QList<QDate> AdoptionFigures::days() const
{
    QList<QDate> list;
    for (const PortalDay &day : m_adoption.days)
        list.append(QDate(1970, 1, 1).addDays(day.day.time_since_epoch().count()));
    return list;
}

QList<TrendChart::Line> AdoptionFigures::trend() const
{
    QList<TrendChart::Line> lines{{tr("Active customers"), Tone::Blue, {}},
                                  {tr("Asked for a code"), Tone::Purple, {}},
                                  {tr("Logged in"), Tone::Green, {}}};
    for (const PortalDay &day : m_adoption.days) {
        lines[0].values.append(day.active);
        lines[1].values.append(day.asked);
        lines[2].values.append(day.signedIn);
    }
    return lines;
}

QList<FiguresModel::Heading> AdoptionFigures::headings()
{
    return {
        {tr("Figure"), Qt::AlignLeft}, {tr("Value"), Qt::AlignRight}, {tr("Compared with"), Qt::AlignLeft}};
}

QList<QList<FigureCell>> AdoptionFigures::rows() const
{
    const auto number = [this](qint64 count) {
        return m_words.wording().number(count);
    };
    const auto row = [](const QString &name, const QString &figure, const QString &note) {
        return QList<FigureCell>{{name, {}}, {figure, {}}, {note, {}}};
    };
    const auto time = [&](const QString &name, const Hours &hours) {
        return row(name, m_words.hours(hours.average),
                   hours.median ? tr("median %1").arg(m_words.hours(hours.median)) : QString());
    };
    QList<QList<FigureCell>> rows{
        row(tr("May log in"), number(m_adoption.withAccess), tr("customers, now")),
        row(tr("Active in the period"), number(m_adoption.active),
            tr("%1 of those who may log in").arg(m_words.percent(m_adoption.activeShare()))),
        row(tr("Got in after asking"), m_words.percent(m_adoption.logInRate()),
            tr("%1 of %2").arg(number(m_adoption.signedIn), number(m_adoption.asked))),
        row(tr("Tickets by the portal"), number(m_adoption.ticketsByPortal),
            tr("%1 of %2").arg(m_words.percent(m_adoption.portalShare()), number(m_adoption.tickets))),
        time(tr("First answer"), m_adoption.toResponse),
        time(tr("Solved after"), m_adoption.toResolve)};
    for (const PortalMonth &month : m_adoption.months) {
        const QDate first(int(month.month.year()), int(unsigned(month.month.month())), 1);
        rows.append(row(tr("Active in %1").arg(m_words.locale().toString(first, QStringLiteral("MMMM yyyy"))),
                        number(month.active), tr("the whole month")));
    }
    return rows;
}

} // namespace portal::ui
