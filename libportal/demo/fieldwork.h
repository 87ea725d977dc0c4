// SPDX-License-Identifier: GPL-3.0-or-later
// Fieldwork: what becomes of a ticket once it is there: somebody is sent, goes, waits for something,
// finishes.
#pragma once

#include "libportal/demo/office.h"
#include "libportal/demo/rhythm.h"
#include "libportal/demo/ticketstory.h"

namespace portal {

class Fieldwork
{
public:
    /// Both must outlive this.
    Fieldwork(const Office &office, const Rhythm &rhythm, Instant now)
        : m_office(office), m_rhythm(rhythm), m_now(now)
    {
    }

    /// A visit is agreed on; whoever is sent is sent soon.
    TicketStory survey(Random &random, const QString &registrationNumber, const QString &address, Instant at,
                       const Actor &clerk, Instant visit) const;
    /// The visit takes place; returns who went, at what time they finished, if that has been.
    std::optional<std::pair<Actor, Instant>> visited(Random &random, TicketStory &story) const;

    /// From the day somebody becomes a customer to the line that works.
    TicketStory installation(Random &random, const QString &registrationNumber, const QString &address,
                             Instant at, const Actor &clerk) const;
    /// A customer asks for something.
    TicketStory request(Random &random, const QString &customerCode, Instant at) const;

private:
    void work(Random &random, TicketStory &story, Instant from, const QList<QString> &results) const;
    const Actor &personOf(StaffId id) const;

    const Office &m_office;
    const Rhythm &m_rhythm;
    Instant m_now;
};

} // namespace portal
