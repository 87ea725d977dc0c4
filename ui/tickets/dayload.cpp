// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/dayload.h"

namespace portal::ui {

DayFill dayFill(qint64 visits)
{
    if (visits <= 0)
        return DayFill::Free;
    if (visits >= fullDay)
        return DayFill::Full;
    return visits * 3 < fullDay * 2 ? DayFill::Some : DayFill::Nearly;
}

Tone dayTone(DayFill fill)
{
    switch (fill) {
    case DayFill::Free:
        return Tone::Grey;
    case DayFill::Some:
        return Tone::Green;
    case DayFill::Nearly:
        return Tone::Yellow;
    case DayFill::Full:
        break;
    }
    return Tone::Red;
}

QString dayIcon(DayFill fill)
{
    switch (fill) {
    case DayFill::Free:
        return QStringLiteral("circle");
    case DayFill::Some:
        return QStringLiteral("circle-dot");
    case DayFill::Nearly:
        return QStringLiteral("circle-alert");
    case DayFill::Full:
        break;
    }
    return QStringLiteral("triangle-alert");
}

QString DayLoadWords::visits(qint64 visits)
{
    if (visits <= 0)
        return tr("free");
    const QString count = tr("%n visit(s)", nullptr, int(visits));
    return dayFill(visits) == DayFill::Full ? tr("%1, full").arg(count) : count;
}

QString DayLoadWords::fill(DayFill fill)
{
    switch (fill) {
    case DayFill::Free:
        return tr("Free");
    case DayFill::Some:
        return tr("Room left");
    case DayFill::Nearly:
        return tr("Nearly full");
    case DayFill::Full:
        break;
    }
    return tr("Full");
}

BadgeLook dayLook(qint64 visits)
{
    const DayFill fill = dayFill(visits);
    return {DayLoadWords::visits(visits), dayTone(fill), dayIcon(fill)};
}

} // namespace portal::ui
