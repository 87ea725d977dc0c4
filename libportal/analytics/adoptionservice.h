// SPDX-License-Identifier: GPL-3.0-or-later
// AdoptionService: how customers take to the portal (adoption.h says what each figure means). Changes
// nothing; each answer is of one moment.
#pragma once

#include "libportal/analytics/adoption.h"
#include "libportal/base/result.h"
#include "libportal/staff/actor.h"

namespace portal {

class Access;
class Database;
class SettingsService;

class PORTAL_EXPORT AdoptionService
{
public:
    struct Parts
    {
        Database &database;
        Access &access;
        SettingsService &settings;
    };
    explicit AdoptionService(const Parts &parts) : m_parts(parts) {}

    /// Needs Permission::SeeAnalytics.
    Result<PortalAdoption> adoption(const Actor &actor, const Period &period);

private:
    Parts m_parts;
};

} // namespace portal
