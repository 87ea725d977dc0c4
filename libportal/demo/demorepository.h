// SPDX-License-Identifier: GPL-3.0-or-later
// DemoRepository: the rows of demo data in the tables of all rooms, written in bulk. Each row is what the
// room's own repository would have written; a test reads them back through the services.
#pragma once

#include "libportal/base/zone.h"
#include "libportal/customers/customer.h"
#include "libportal/demo/applicationstory.h"
#include "libportal/demo/office.h"
#include "libportal/demo/ticketstory.h"
#include "libportal/invoices/invoice.h"
#include "libportal/messaging/message.h"
#include "libportal/portalaccess/portalsession.h"
#include "libportal/storage/bulkload.h"
#include "libportal/tickets/servicecalendar.h"

#include <map>

namespace portal {

/// Series and period ("TKT", "20261120") to the last number given.
using CounterValues = std::map<std::pair<QString, QString>, qint64>;

/// A message of the past, with what became of it.
struct SentMessage
{
    DemoMessage message;
    QString phone; ///< E.164
    QString key;   ///< the registration's number
    Language language = Language::Indonesian;
    MessageState state = MessageState::Delivered;
};

class DemoRepository
{
public:
    explicit DemoRepository(Database &database) : m_database(database), m_load(database) {}

    // Reads.
    /// No application, customer, ticket or message.
    Result<bool> isEmpty();
    /// What demo data the database has, as mark() wrote it.
    Result<std::optional<QString>> marked();
    Result<CounterValues> counters();
    Result<qint64> greatestStaffId();

    // Writes, inside one transaction: begin() first, finish() last.
    Result<void> begin();
    Result<void> add(const Office::Member &member, Instant since);
    Result<void> add(const ApplicationStory &story, qint64 id, Zone zone);
    Result<void> add(const Customer &customer, const Registration &origin);
    /// The deadline is counted by the calendar.
    Result<void> add(const TicketStory &story, qint64 id, const ServiceCalendar &calendar);
    Result<void> add(const SentMessage &message);
    Result<void> add(const InvoiceDetail &detail);
    Result<void> addLogIn(const QByteArray &phoneFingerprint, Day day, Instant at,
                          PortalLogInOutcome outcome);
    /// Once for a customer and day: a second time is left out.
    Result<void> addActiveDay(Day day, CustomerId customer);
    Result<void> finish(const CounterValues &counters, const QString &mark, Instant now);

    /// How many rows were added.
    qint64 rows() const { return m_load.rows(); }

private:
    Result<void> addEvent(const char *action, Instant at, std::optional<CustomerStatus> from,
                          CustomerStatus to, const QString &note);

    Database &m_database;
    BulkLoad m_load;
    std::map<RegistrationStatus, qint64> m_counts;
    std::map<CustomerStatus, qint64> m_customerCounts;
    qint64 m_customerId = 0;
    std::pair<Day, CustomerId> m_lastActive;
};

} // namespace portal
