// SPDX-License-Identifier: GPL-3.0-or-later
// How full a technician's day is, in a colour and in words: what the board and the choice of a technician
// have in common.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/widgets/badge.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording;

/// Visits that fill a day: two hours each, with the way there, of the usual twelve.
constexpr qint64 fullDay = 6;

enum class DayFill { Free, Some, Nearly, Full };

DayFill dayFill(qint64 visits);
Tone dayTone(DayFill fill);
/// A name of resources/icons.
QString dayIcon(DayFill fill);

class DayLoadWords
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::DayLoadWords)

public:
    /// "Free", "3 visits", "6 visits, full".
    static QString visits(qint64 visits);
    static QString fill(DayFill fill);
};

BadgeLook dayLook(qint64 visits);

} // namespace portal::ui
