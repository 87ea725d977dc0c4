// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localsettings.h"

#include "libportal/messaging/gatewaysetup.h"
#include "libportal/staff/access.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

QFuture<Result<Versioned<BrandSettings>>> LocalSettings::brand()
{
    return m_calls.work([](Portal &portal, const StaffIdentity &) { return portal.settings().brand(); });
}

QFuture<Result<Versioned<CodeSettings>>> LocalSettings::codes()
{
    return m_calls.work([](Portal &portal, const StaffIdentity &who) -> Result<Versioned<CodeSettings>> {
        PORTAL_TRY(portal.access().require(who.actor, Permission::ManageSettings));
        return portal.settings().codes();
    });
}

QFuture<Result<Versioned<MessagingSettings>>> LocalSettings::messaging()
{
    return m_calls.work([](Portal &portal, const StaffIdentity &who) -> Result<Versioned<MessagingSettings>> {
        PORTAL_TRY(portal.access().require(who.actor, Permission::ManageGateways));
        return portal.settings().messaging();
    });
}

QFuture<Result<Versioned<RegistrationSettings>>> LocalSettings::registration()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) -> Result<Versioned<RegistrationSettings>> {
            PORTAL_TRY(portal.access().require(who.actor, Permission::ManageSettings));
            return portal.settings().registration();
        });
}

QFuture<Result<void>> LocalSettings::setBrand(const BrandSettings &value, qint64 version)
{
    return m_calls.work([value, version](Portal &portal, const StaffIdentity &who) {
        return portal.settings().setBrand(who.actor, value, version);
    });
}

QFuture<Result<void>> LocalSettings::setCodes(const CodeSettings &value, qint64 version)
{
    return m_calls.work([value, version](Portal &portal, const StaffIdentity &who) {
        return portal.settings().setCodes(who.actor, value, version);
    });
}

QFuture<Result<void>> LocalSettings::setMessaging(const MessagingSettings &value, qint64 version)
{
    return m_calls.work([value, version](Portal &portal, const StaffIdentity &who) -> Result<void> {
        PORTAL_TRY(GatewaySetup::checkChain(value));
        return portal.settings().setMessaging(who.actor, value, version);
    });
}

QFuture<Result<void>> LocalSettings::setRegistration(const RegistrationSettings &value, qint64 version)
{
    return m_calls.work([value, version](Portal &portal, const StaffIdentity &who) {
        return portal.settings().setRegistration(who.actor, value, version);
    });
}

QFuture<Result<Versioned<ServiceHours>>> LocalSettings::serviceHours()
{
    return m_calls.work([](Portal &portal, const StaffIdentity &who) -> Result<Versioned<ServiceHours>> {
        PORTAL_TRY(portal.access().require(who.actor, Permission::WorkOwnTickets));
        return portal.settings().serviceHours();
    });
}

QFuture<Result<void>> LocalSettings::setServiceHours(const ServiceHours &value, qint64 version)
{
    return m_calls.work([value, version](Portal &portal, const StaffIdentity &who) {
        return portal.settings().setServiceHours(who.actor, value, version);
    });
}

QFuture<Result<Versioned<InvoiceSettings>>> LocalSettings::invoices()
{
    return m_calls.work([](Portal &portal, const StaffIdentity &who) -> Result<Versioned<InvoiceSettings>> {
        PORTAL_TRY(portal.access().require(who.actor, Permission::ManageSettings));
        return portal.settings().invoices();
    });
}

QFuture<Result<void>> LocalSettings::setInvoices(const InvoiceSettings &value, qint64 version)
{
    return m_calls.work([value, version](Portal &portal, const StaffIdentity &who) {
        return portal.settings().setInvoices(who.actor, value, version);
    });
}

} // namespace portal
