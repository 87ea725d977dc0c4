// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/portal.h"

#include "libportal/analytics/adoptionservice.h"
#include "libportal/analytics/analyticsservice.h"
#include "libportal/customers/customerbilling.h"
#include "libportal/customers/customerexport.h"
#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "libportal/customers/customertickets.h"
#include "libportal/faq/faqservice.h"
#include "libportal/import/customerimport.h"
#include "libportal/invoices/invoiceexport.h"
#include "libportal/invoices/invoicepaper.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/invoices/invoicereminders.h"
#include "libportal/invoices/invoicerun.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/messaging/deliveryservice.h"
#include "libportal/messaging/gatewaysetup.h"
#include "libportal/messaging/outbox.h"
#include "libportal/messaging/simulatorinbox.h"
#include "libportal/messaging/templateservice.h"
#include "libportal/otp/otpservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/privacy/erasure.h"
#include "libportal/privacy/helddata.h"
#include "libportal/registrations/registrationexport.h"
#include "libportal/registrations/registrationpreview.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/registrationretention.h"
#include "libportal/registrations/registrationservice.h"
#include "libportal/registrations/submissionservice.h"
#include "libportal/registrations/trackingservice.h"
#include "libportal/retention/retentionservice.h"
#include "libportal/security/keyring.h"
#include "libportal/security/vault.h"
#include "libportal/selfservice/selfoverview.h"
#include "libportal/selfservice/selfprofile.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffaccount.h"
#include "libportal/staff/staffservice.h"
#include "libportal/staff/staffsignin.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/blobstore.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/tickets/ticketexport.h"
#include "libportal/tickets/ticketphotos.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketservice.h"

namespace portal {

/// Everything, in the order in which it is built: each part knows only those above it.
struct Portal::Parts
{
    Parts(std::unique_ptr<Database> opened, const PortalContext &context)
        : database(std::move(opened)),
          clock(context.clock),
          keys(context.keys),
          secrets(context.secrets),
          passwordTurns(context.passwordTurns),
          photoFolder(context.dataFolder + QStringLiteral("/photos"))
    {
        tickets.onCompleted([this](const Ticket &ticket, const Actor &actor) {
            return registrations.ticketCompleted(ticket, actor);
        });
        tickets.onCompleted([this](const Ticket &ticket, const Actor &actor) {
            return customers.ticketCompleted(ticket, actor);
        });
        tickets.onNews(
            [this](const TicketNews &news, const Actor &actor) { return customerTickets.tell(news, actor); });
        customers.onChanged([this](const Customer &before, const Customer &after, const Actor &actor) {
            return portalSessions.customerChanged(before, after, actor);
        });
    }

    std::unique_ptr<Database> database;
    const Clock &clock;
    const KeyRing &keys;
    SecretStore &secrets;
    std::shared_ptr<PasswordTurns> passwordTurns;
    QString photoFolder;

    Database &db = *database;
    AuditLog audit{db, clock};
    ChangeLog changes{db, clock};
    Counters counters{db};
    Translations translations;
    BlobStore blobs{db, photoFolder};
    Vault vault{keys};
    Access access{audit};
    SettingsService settings{db, clock, access, audit, changes};
    StaffService staff{db, clock, keys, access, audit, changes};
    StaffSignIn staffSignIn{db, clock, keys, access, audit, *passwordTurns};
    StaffAccount staffAccount{db, clock, keys, audit, changes};
    PackageService packages{db, clock, access, audit, changes};
    TemplateService templates{db, clock, access, audit, changes, settings};
    Outbox outbox{db, clock, vault, access, changes, templates};
    DeliveryService deliveries{db, clock, changes};
    GatewaySetup gatewaySetup{{db, vault, secrets, access, audit, changes, settings, translations}};
    SimulatorInbox simulator{db, clock, vault, changes};
    OtpService codes{db, clock, keys, settings, outbox, audit};
    TicketService tickets{{db, clock, access, settings, staff, counters, changes}};
    TicketPhotos ticketPhotos{{db, clock, vault, tickets, blobs, changes}};
    TicketQueue ticketQueue{{db, clock, access, settings, staff, outbox, tickets, ticketPhotos}};
    CustomerService customers{{db, clock, access, settings, packages, outbox, counters, changes}};
    CustomerTickets customerTickets{
        {db, access, settings, staff, customers, packages, tickets, outbox, translations}};
    CustomerQueue customerQueue{{db, access, outbox, ticketQueue}};
    CustomerExport customerExport{{clock, access, audit, settings, customerQueue, translations}};
    CustomerImport customerImport{{db, clock, vault, access, audit, settings, packages, customers}};
    CustomerBilling billing{db};
    InvoiceService invoices{{db, clock, access, settings, billing, outbox, counters, changes, audit}};
    InvoiceQueue invoiceQueue{{db, clock, access, settings, billing, outbox, invoices}};
    InvoiceRun invoiceRun{{db, clock, access, settings, billing, outbox, counters, changes, audit}};
    InvoiceReminders invoiceReminders{{db, clock, settings, billing, outbox, changes}};
    InvoicePaper invoicePaper{{settings, invoices, translations}};
    InvoiceExport invoiceExport{{clock, access, audit, settings, invoiceQueue, translations}};
    SubmissionService submissions{
        {db, clock, vault, settings, packages, codes, customers, outbox, counters, changes, blobs}};
    RegistrationService registrations{
        {db, clock, vault, access, settings, customers, tickets, outbox, changes, translations}};
    RegistrationPreview previews{{db, clock, access, settings, outbox}};
    TrackingService tracking{db, vault, settings, registrations};
    RegistrationQueue queue{{db, clock, vault, access, audit, settings, staff, customers, outbox, blobs}};
    AnalyticsService analytics{{db, clock, access, settings, packages, queue, audit, translations}};
    AdoptionService adoption{{db, access, settings}};
    RegistrationExport registrationExport{{clock, access, audit, settings, staff, queue, translations}};
    TicketExport ticketExport{{clock, access, audit, settings, staff, ticketQueue, translations}};
    RegistrationRetention registrationRetention{{db, customers, tickets, changes, blobs}};
    FaqService faq{{db, clock, access, audit, changes, settings}};
    PortalSignIn portalSignIn{{db, clock, keys, settings, codes, customers, changes}};
    PortalSessions portalSessions{{db, clock, access, audit, changes, settings, customers, portalSignIn}};
    SelfProfile selfProfile{{clock, settings, customers, codes, portalSessions}};
    SelfInvoices selfInvoices{{settings, invoices, invoiceQueue, invoicePaper}};
    SelfTickets selfTickets{
        {db, clock, customers, customerTickets, packages, tickets, ticketQueue, ticketPhotos}};
    SelfOverview selfOverview{{customers, ticketQueue, selfTickets, selfInvoices}};
    HeldData heldData{
        {clock, access, audit, staff, customerQueue, ticketQueue, invoiceQueue, queue, portalSessions}};
    Erasure erasure{{db, access, audit, queue, registrationRetention, customers, ticketQueue, tickets,
                     invoiceQueue, outbox, portalSessions, portalSignIn, blobs}};
    RetentionService retention{{db, clock, audit, settings, staffSignIn, portalSignIn, portalSessions, codes,
                                outbox, deliveries, simulator, registrationRetention, invoices}};
};

Portal::Portal(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Portal::~Portal() = default;

Result<std::unique_ptr<Portal>> Portal::open(const PortalContext &context)
{
    PORTAL_ASSIGN(std::unique_ptr<Database> database, context.source.open());
    return std::unique_ptr<Portal>(new Portal(std::make_unique<Parts>(std::move(database), context)));
}

Database &Portal::database()
{
    return m_parts->db;
}

AuditLog &Portal::audit()
{
    return m_parts->audit;
}

ChangeLog &Portal::changes()
{
    return m_parts->changes;
}

Access &Portal::access()
{
    return m_parts->access;
}

SettingsService &Portal::settings()
{
    return m_parts->settings;
}

StaffService &Portal::staff()
{
    return m_parts->staff;
}

StaffSignIn &Portal::staffSignIn()
{
    return m_parts->staffSignIn;
}

StaffAccount &Portal::staffAccount()
{
    return m_parts->staffAccount;
}

PackageService &Portal::packages()
{
    return m_parts->packages;
}

TemplateService &Portal::templates()
{
    return m_parts->templates;
}

Outbox &Portal::outbox()
{
    return m_parts->outbox;
}

DeliveryService &Portal::deliveries()
{
    return m_parts->deliveries;
}

GatewaySetup &Portal::gatewaySetup()
{
    return m_parts->gatewaySetup;
}

SimulatorInbox &Portal::simulator()
{
    return m_parts->simulator;
}

OtpService &Portal::codes()
{
    return m_parts->codes;
}

TicketService &Portal::tickets()
{
    return m_parts->tickets;
}

TicketQueue &Portal::ticketQueue()
{
    return m_parts->ticketQueue;
}

TicketExport &Portal::ticketExport()
{
    return m_parts->ticketExport;
}

TicketPhotos &Portal::ticketPhotos()
{
    return m_parts->ticketPhotos;
}

CustomerQueue &Portal::customerQueue()
{
    return m_parts->customerQueue;
}

CustomerTickets &Portal::customerTickets()
{
    return m_parts->customerTickets;
}

CustomerExport &Portal::customerExport()
{
    return m_parts->customerExport;
}

CustomerImport &Portal::customerImport()
{
    return m_parts->customerImport;
}

CustomerService &Portal::customers()
{
    return m_parts->customers;
}

SubmissionService &Portal::submissions()
{
    return m_parts->submissions;
}

TrackingService &Portal::tracking()
{
    return m_parts->tracking;
}

RegistrationService &Portal::registrations()
{
    return m_parts->registrations;
}

RegistrationPreview &Portal::previews()
{
    return m_parts->previews;
}

RegistrationExport &Portal::registrationExport()
{
    return m_parts->registrationExport;
}

RegistrationQueue &Portal::queue()
{
    return m_parts->queue;
}

AnalyticsService &Portal::analytics()
{
    return m_parts->analytics;
}

AdoptionService &Portal::adoption()
{
    return m_parts->adoption;
}

InvoiceService &Portal::invoices()
{
    return m_parts->invoices;
}

InvoiceQueue &Portal::invoiceQueue()
{
    return m_parts->invoiceQueue;
}

InvoiceRun &Portal::invoiceRun()
{
    return m_parts->invoiceRun;
}

InvoiceReminders &Portal::invoiceReminders()
{
    return m_parts->invoiceReminders;
}

InvoiceExport &Portal::invoiceExport()
{
    return m_parts->invoiceExport;
}

InvoicePaper &Portal::invoicePaper()
{
    return m_parts->invoicePaper;
}

FaqService &Portal::faq()
{
    return m_parts->faq;
}

PortalSignIn &Portal::portalSignIn()
{
    return m_parts->portalSignIn;
}

PortalSessions &Portal::portalSessions()
{
    return m_parts->portalSessions;
}

SelfProfile &Portal::selfProfile()
{
    return m_parts->selfProfile;
}

SelfInvoices &Portal::selfInvoices()
{
    return m_parts->selfInvoices;
}

SelfTickets &Portal::selfTickets()
{
    return m_parts->selfTickets;
}

SelfOverview &Portal::selfOverview()
{
    return m_parts->selfOverview;
}

Erasure &Portal::erasure()
{
    return m_parts->erasure;
}

HeldData &Portal::heldData()
{
    return m_parts->heldData;
}

RetentionService &Portal::retention()
{
    return m_parts->retention;
}

} // namespace portal
