// SPDX-License-Identifier: GPL-3.0-or-later
// Simulation: the two years, in the order of time, so that numbers of applications, tickets and customers
// count up as they do in life. Tells each story, gives its numbers when they are due, and writes it.
#pragma once

#include "libportal/demo/bookkeeping.h"
#include "libportal/demo/demodata.h"
#include "libportal/demo/demorepository.h"
#include "libportal/demo/storyteller.h"
#include "libportal/settings/settings.h"

#include <memory>
#include <queue>

namespace portal {

class Simulation
{
public:
    /// All outlive it.
    struct Parts
    {
        DemoRepository &repository;
        const Storyteller &storyteller;
        const Fieldwork &fieldwork;
        const Rhythm &rhythm;
        const Vault &vault;
        const BrandSettings &brand;
        const InvoiceSettings &invoices;
        Instant now;
    };
    Simulation(const Parts &parts, const DemoRequest &request, CounterValues counters);

    /// Inside the transaction that the repository writes in.
    Result<void> run(const DemoData::Progress &progress);

    const DemoSummary &summary() const { return m_summary; }
    const CounterValues &counters() const { return m_counters; }
    /// The last ones given; empty when none was.
    const QString &newestRegistration() const { return m_newestRegistration; }
    const QString &newestTicket() const { return m_newestTicket; }

private:
    /// Something that gets its number when its time has come.
    struct Due
    {
        enum class Kind { Survey, Conversion, Request };
        Instant at;
        qint64 order = 0; ///< tells apart what is due at the same instant
        Kind kind = Kind::Survey;
        std::shared_ptr<ApplicationStory> story; ///< of a survey or a conversion
        qint64 registrationId = 0;
        QString customerCode; ///< of a request

        bool operator>(const Due &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    Result<void> apply(qint64 applied, Instant at);
    Result<void> walkIn(Instant at);
    Result<void> settleUntil(Instant at);
    Result<void> settle(const Due &due);
    Result<void> convert(ApplicationStory &story);
    Result<void> addCustomer(const Registration &origin, const TicketStory &installation,
                             const QString &code);
    Result<void> addTicket(const TicketStory &story);
    Result<void> addApplication(const ApplicationStory &story, qint64 id);
    Result<void> addMessages(const ApplicationStory &story);
    void expectRequest(const QString &customerCode, Instant after);

    /// How the applications end that are too young for their end to be certain; returns how many of them are
    /// customers by now.
    qint64 decideRecent(const QList<Instant> &arrivals, qint64 firstRecent);
    Fate fateOf(qint64 applied);
    /// `waiting` of a hundred are still waiting.
    Fate otherFate(int waiting);
    ApplicationStory tell(qint64 applied, const QString &number, Instant at, Fate fate) const;
    void expect(Due due);
    QString numberOfDay(const QString &series, Instant at);
    QString codeOfMonth(Instant at);

    Parts m_parts;
    DemoRequest m_request;
    CounterValues m_counters;
    DemoSummary m_summary;
    Bookkeeping m_books;
    Random m_random;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    qint64 m_order = 0;
    qint64 m_walkIns = 0;
    qint64 m_ticketId = 0;
    const ServiceCalendar m_calendar{ServiceHours(), m_parts.brand.zone};
    qint64 m_convertsLeft = 0;   ///< of those whose end is certain
    qint64 m_candidatesLeft = 0; ///< how many those are
    QList<Fate> m_recent;        ///< of the others
    QString m_newestRegistration;
    QString m_newestTicket;
};

} // namespace portal
