// SPDX-License-Identifier: GPL-3.0-or-later
// TrackingRepository: as much of an application as its tracking page shows to anybody, read in one narrow
// query: it is the page that is asked for most, and what a query costs grows with its columns.
#pragma once

#include "libportal/registrations/registration.h"
#include "libportal/storage/database.h"

namespace portal {

class TrackingRepository
{
public:
    explicit TrackingRepository(Database &database) : m_database(database) {}

    // Filled are number, status, name, phone, city, package, the times of the timeline, the reason of a
    // rejection and the customer's code; everything else is empty.
    Result<std::optional<Registration>> byNumber(const QString &number);
    /// The newest open application with this e-mail address, else the newest.
    Result<std::optional<Registration>> byEmail(const QString &email);

private:
    Database &m_database;
};

} // namespace portal
