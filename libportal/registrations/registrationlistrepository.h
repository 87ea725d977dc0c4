// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationListRepository: lists and counts of applications, none of which may cost more with the years:
// it reads kept counts and indexes, and counts no further than mostCounted. Changes nothing.
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/base/zone.h"
#include "libportal/registrations/registrationfilter.h"
#include "libportal/storage/database.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace portal {

class RegistrationListRepository
{
public:
    /// What is not known without counting is counted up to here.
    static constexpr int mostCounted = 10'000;

    explicit RegistrationListRepository(Database &database) : m_database(database) {}

    Result<Page<Registration>> list(const RegistrationFilter &filter, Zone zone, const PageRequest &page);
    /// How many a list would show.
    Result<RegistrationCount> count(const RegistrationFilter &filter, Zone zone);

    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    Result<QList<Registration>> byNumbers(const QStringList &numbers);

    /// From kept counts, not by counting.
    Result<QMap<RegistrationStatus, qint64>> countsByStatus();
    Result<qint64> countOfDay(Day day);
    Result<qint64> countPendingBefore(Instant before);
    /// All that there are, in alphabetical order.
    Result<QStringList> cities();

private:
    static bool isKnown(const RegistrationFilter &filter);
    Result<QList<Registration>> allOf(const QString &column, QVariantList keys);

    Database &m_database;
};

} // namespace portal
