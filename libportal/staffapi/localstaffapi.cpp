// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localstaffapi.h"

#include "libportal/staffapi/localchanges.h"
#include "libportal/staffapi/localmessages.h"
#include "libportal/staffapi/localpackages.h"
#include "libportal/staffapi/localregistrations.h"
#include "libportal/staffapi/localsettings.h"
#include "libportal/staffapi/localstaffaccounts.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

StaffApi::~StaffApi() = default;
MessagesApi::~MessagesApi() = default;
PackagesApi::~PackagesApi() = default;
RegistrationsApi::~RegistrationsApi() = default;
SettingsApi::~SettingsApi() = default;
StaffAccountsApi::~StaffAccountsApi() = default;

struct LocalStaffApi::Parts
{
    Parts(const PortalContext &context, const Options &options)
        : calls(context), registrations(calls, options.undoTime), changes(context)
    {
    }

    StaffCalls calls;
    LocalStaffAccounts accounts{calls};
    LocalRegistrations registrations;
    LocalMessages messages{calls};
    LocalPackages packages{calls};
    LocalSettings settings{calls};
    LocalChanges changes;
};

LocalStaffApi::LocalStaffApi(const PortalContext &context)
    : LocalStaffApi(context, {RegistrationsApi::undoTime})
{
}

LocalStaffApi::LocalStaffApi(const PortalContext &context, const Options &options)
    : m_parts(std::make_unique<Parts>(context, options))
{
}

LocalStaffApi::~LocalStaffApi()
{
    stop(QDeadlineTimer::Forever); // what is still held uses the parts
}

bool LocalStaffApi::stop(QDeadlineTimer deadline)
{
    m_parts->messages.stop();
    const bool ended = m_parts->calls.stop(deadline);
    return m_parts->changes.stop(deadline) && ended;
}

StaffAccountsApi &LocalStaffApi::accounts()
{
    return m_parts->accounts;
}

RegistrationsApi &LocalStaffApi::registrations()
{
    return m_parts->registrations;
}

MessagesApi &LocalStaffApi::messages()
{
    return m_parts->messages;
}

PackagesApi &LocalStaffApi::packages()
{
    return m_parts->packages;
}

ChangesApi &LocalStaffApi::changes()
{
    return m_parts->changes;
}

SettingsApi &LocalStaffApi::settings()
{
    return m_parts->settings;
}

} // namespace portal
