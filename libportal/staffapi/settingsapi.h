// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsApi: the installation's settings. Errors are those of SettingsService, besides those that every
// call may answer (staffapi.h). The brand may be read by everybody who is signed in; the others need what
// changing them needs.
#pragma once

#include "libportal/settings/settingsservice.h"

#include <QtCore/QFuture>

namespace portal {

class PORTAL_EXPORT SettingsApi
{
public:
    virtual ~SettingsApi();

    virtual QFuture<Result<Versioned<BrandSettings>>> brand() = 0;
    virtual QFuture<Result<Versioned<CodeSettings>>> codes() = 0;
    virtual QFuture<Result<Versioned<MessagingSettings>>> messaging() = 0;
    virtual QFuture<Result<Versioned<RegistrationSettings>>> registration() = 0;
    /// May be read by everybody who works on tickets.
    virtual QFuture<Result<Versioned<ServiceHours>>> serviceHours() = 0;
    virtual QFuture<Result<Versioned<InvoiceSettings>>> invoices() = 0;

    virtual QFuture<Result<void>> setBrand(const BrandSettings &value, qint64 version) = 0;
    virtual QFuture<Result<void>> setCodes(const CodeSettings &value, qint64 version) = 0;
    /// Also Invalid on "providers.0.baseUrl" and so on, for entries that no gateway can be made of.
    virtual QFuture<Result<void>> setMessaging(const MessagingSettings &value, qint64 version) = 0;
    virtual QFuture<Result<void>> setRegistration(const RegistrationSettings &value, qint64 version) = 0;
    virtual QFuture<Result<void>> setServiceHours(const ServiceHours &value, qint64 version) = 0;
    virtual QFuture<Result<void>> setInvoices(const InvoiceSettings &value, qint64 version) = 0;
};

} // namespace portal
