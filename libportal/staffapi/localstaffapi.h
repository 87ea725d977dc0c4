// SPDX-License-Identifier: GPL-3.0-or-later
// LocalStaffApi: the StaffApi of a desk that has the database itself: the services, run on two workers, one
// for everyday work and one for what takes long. Made, used, stopped and destroyed on one thread.
#pragma once

#include "libportal/portal.h"
#include "libportal/staff/presence.h"
#include "libportal/staffapi/privacyapi.h"
#include "libportal/staffapi/staffapi.h"

#include <QtCore/QDeadlineTimer>

#include <chrono>
#include <memory>

namespace portal {

class PORTAL_EXPORT LocalStaffApi final : public StaffApi
{
public:
    struct Options
    {
        std::chrono::milliseconds undoTime; ///< RegistrationsApi::undoTime in a desk
        PresenceTimes presence{};
        /// What a person's file looks like (PrivacyApi::giveOut()); without it there are none: Unavailable.
        PersonFile personFile{};
    };

    /// What the context names outlives this. Opens the database when the first call needs it.
    explicit LocalStaffApi(const PortalContext &context);
    LocalStaffApi(const PortalContext &context, const Options &options);
    /// Stops, however long it takes.
    ~LocalStaffApi() override;

    /// Answers Unavailable to what has not begun, carries out the steps that could still be undone, and waits
    /// for what runs. False if that takes past `deadline`; it goes on, and the destructor waits for
    /// it.
    bool stop(QDeadlineTimer deadline);

    StaffAccountsApi &accounts() override;
    RegistrationsApi &registrations() override;
    CustomersApi &customers() override;
    TicketsApi &tickets() override;
    MessagesApi &messages() override;
    PackagesApi &packages() override;
    InvoicesApi &invoices() override;
    FaqApi &faq() override;
    SettingsApi &settings() override;
    AnalyticsApi &analytics() override;
    ChangesApi &changes() override;
    PresenceApi &presence() override;
    PrivacyApi &privacy() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace portal
