// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localstaffapi.h"

#include "libportal/staffapi/feedthread.h"
#include "libportal/staffapi/localanalytics.h"
#include "libportal/staffapi/localchanges.h"
#include "libportal/staffapi/localcustomers.h"
#include "libportal/staffapi/localfaq.h"
#include "libportal/staffapi/localinvoices.h"
#include "libportal/staffapi/localmessages.h"
#include "libportal/staffapi/localpackages.h"
#include "libportal/staffapi/localpresence.h"
#include "libportal/staffapi/localprivacy.h"
#include "libportal/staffapi/localregistrations.h"
#include "libportal/staffapi/localsettings.h"
#include "libportal/staffapi/localstaffaccounts.h"
#include "libportal/staffapi/localtickets.h"
#include "libportal/staffapi/staffcalls.h"

#include <QtCore/QUuid>

namespace portal {

StaffApi::~StaffApi() = default;
AnalyticsApi::~AnalyticsApi() = default;
CustomersApi::~CustomersApi() = default;
FaqApi::~FaqApi() = default;
MessagesApi::~MessagesApi() = default;
PackagesApi::~PackagesApi() = default;
RegistrationsApi::~RegistrationsApi() = default;
SettingsApi::~SettingsApi() = default;
StaffAccountsApi::~StaffAccountsApi() = default;
PrivacyApi::~PrivacyApi() = default;
TicketsApi::~TicketsApi() = default;

struct LocalStaffApi::Parts
{
    Parts(const PortalContext &context, const Options &options)
        : calls(context),
          registrations(calls, options.undoTime),
          customers(calls, options.undoTime),
          tickets(calls, options.undoTime),
          invoices(calls, options.undoTime),
          feed(context, options.presence, desk),
          presence(calls, feed, options.presence, desk),
          privacy(calls, options.personFile)
    {
    }

    const QString desk = QUuid::createUuid().toString(QUuid::WithoutBraces);
    StaffCalls calls;
    LocalStaffAccounts accounts{calls};
    LocalRegistrations registrations;
    LocalCustomers customers;
    LocalTickets tickets;
    LocalMessages messages{calls};
    LocalPackages packages{calls};
    LocalInvoices invoices;
    LocalFaq faq{calls};
    LocalSettings settings{calls};
    LocalAnalytics analytics{calls};
    FeedThread feed;
    LocalChanges changes{feed};
    LocalPresence presence;
    LocalPrivacy privacy;
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
    return m_parts->feed.stop(deadline) && ended;
}

StaffAccountsApi &LocalStaffApi::accounts()
{
    return m_parts->accounts;
}

RegistrationsApi &LocalStaffApi::registrations()
{
    return m_parts->registrations;
}

CustomersApi &LocalStaffApi::customers()
{
    return m_parts->customers;
}

TicketsApi &LocalStaffApi::tickets()
{
    return m_parts->tickets;
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

PresenceApi &LocalStaffApi::presence()
{
    return m_parts->presence;
}

InvoicesApi &LocalStaffApi::invoices()
{
    return m_parts->invoices;
}

FaqApi &LocalStaffApi::faq()
{
    return m_parts->faq;
}

SettingsApi &LocalStaffApi::settings()
{
    return m_parts->settings;
}

AnalyticsApi &LocalStaffApi::analytics()
{
    return m_parts->analytics;
}

PrivacyApi &LocalStaffApi::privacy()
{
    return m_parts->privacy;
}

} // namespace portal
