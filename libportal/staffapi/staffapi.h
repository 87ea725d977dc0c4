// SPDX-License-Identifier: GPL-3.0-or-later
// StaffApi: all that a desk can do. Its pages talk to this only; it carries values only, so that the same
// desk can work through a server. Used on one thread, on which its futures are finished: never wait for them
// there. Every call may answer Unauthorized (nobody is signed in, or the session has ended: S15), Forbidden
// (the role does not allow it) and Unavailable (the database does not answer, or the desk is closing).
#pragma once

#include "libportal/base/export.h"

namespace portal {

class AnalyticsApi;
class ChangesApi;
class CustomersApi;
class FaqApi;
class InvoicesApi;
class MessagesApi;
class PackagesApi;
class PresenceApi;
class PrivacyApi;
class RegistrationsApi;
class SettingsApi;
class StaffAccountsApi;
class TicketsApi;

class PORTAL_EXPORT StaffApi
{
public:
    virtual ~StaffApi();

    virtual StaffAccountsApi &accounts() = 0;
    virtual RegistrationsApi &registrations() = 0;
    virtual CustomersApi &customers() = 0;
    virtual TicketsApi &tickets() = 0;
    virtual MessagesApi &messages() = 0;
    virtual PackagesApi &packages() = 0;
    virtual InvoicesApi &invoices() = 0;
    virtual FaqApi &faq() = 0;
    virtual SettingsApi &settings() = 0;
    virtual AnalyticsApi &analytics() = 0;
    virtual ChangesApi &changes() = 0;
    virtual PresenceApi &presence() = 0;
    virtual PrivacyApi &privacy() = 0;
};

} // namespace portal
