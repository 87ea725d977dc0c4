// SPDX-License-Identifier: GPL-3.0-or-later
// Portal: one thread's whole library: a database connection and every service built on it.
// Opened on the thread that uses it; everything in here is synchronous. What is shared by all threads of a
// process (PortalContext) is made in app/.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/security/passwordturns.h"
#include "libportal/storage/database.h"

#include <QtCore/QString>

#include <memory>

namespace portal {

class Access;
class AdoptionService;
class AnalyticsService;
class AuditLog;
class BlobStore;
class ChangeLog;
class Counters;
class CustomerExport;
class CustomerImport;
class CustomerQueue;
class CustomerService;
class CustomerTickets;
class DeliveryService;
class FaqService;
class GatewaySetup;
class Erasure;
class HeldData;
class InvoiceExport;
class InvoicePaper;
class InvoiceQueue;
class InvoiceReminders;
class InvoiceRun;
class InvoiceService;
class KeyRing;
class OtpService;
class Outbox;
class PackageService;
class PortalSessions;
class PortalSignIn;
class RegistrationExport;
class RegistrationPreview;
class RegistrationQueue;
class RegistrationService;
class RetentionService;
class SecretStore;
class SelfInvoices;
class SelfOverview;
class SelfProfile;
class SelfTickets;
class SettingsService;
class SimulatorInbox;
class StaffAccount;
class StaffService;
class StaffSignIn;
class SubmissionService;
class TemplateService;
class TicketExport;
class TicketPhotos;
class TicketQueue;
class TicketService;
class TrackingService;
class Vault;

/// What all threads of a process share; outlives every Portal.
struct PortalContext
{
    const DatabaseSource &source;
    const KeyRing &keys;
    SecretStore &secrets; ///< where the keys are, and the gateways' tokens
    const Clock &clock;
    QString dataFolder; ///< sealed photos are in here, when the database is SQLite
    /// Who may look at a password now, among all threads that are given this context.
    std::shared_ptr<PasswordTurns> passwordTurns = std::make_shared<PasswordTurns>();
};

class PORTAL_EXPORT Portal
{
public:
    /// Opens a connection; does not migrate. Errors as DatabaseSource::open().
    static Result<std::unique_ptr<Portal>> open(const PortalContext &context);
    ~Portal();
    Portal(const Portal &) = delete;
    Portal &operator=(const Portal &) = delete;

    Database &database();
    AuditLog &audit();
    ChangeLog &changes();
    Access &access();
    SettingsService &settings();
    StaffService &staff();
    StaffSignIn &staffSignIn();
    StaffAccount &staffAccount();
    PackageService &packages();
    TemplateService &templates();
    Outbox &outbox();
    DeliveryService &deliveries();
    GatewaySetup &gatewaySetup();
    SimulatorInbox &simulator();
    OtpService &codes();
    TicketService &tickets();
    TicketQueue &ticketQueue();
    TicketPhotos &ticketPhotos();
    TicketExport &ticketExport();
    CustomerService &customers();
    CustomerQueue &customerQueue();
    CustomerTickets &customerTickets();
    CustomerExport &customerExport();
    CustomerImport &customerImport();
    SubmissionService &submissions();
    TrackingService &tracking();
    RegistrationService &registrations();
    RegistrationPreview &previews();
    RegistrationQueue &queue();
    AnalyticsService &analytics();
    AdoptionService &adoption();
    RegistrationExport &registrationExport();
    InvoiceService &invoices();
    InvoiceQueue &invoiceQueue();
    InvoiceRun &invoiceRun();
    InvoiceReminders &invoiceReminders();
    InvoicePaper &invoicePaper();
    InvoiceExport &invoiceExport();
    FaqService &faq();
    PortalSignIn &portalSignIn();
    PortalSessions &portalSessions();
    SelfProfile &selfProfile();
    SelfInvoices &selfInvoices();
    SelfTickets &selfTickets();
    SelfOverview &selfOverview();
    HeldData &heldData();
    Erasure &erasure();
    RetentionService &retention();

private:
    struct Parts;
    explicit Portal(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace portal
