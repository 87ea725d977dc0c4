// SPDX-License-Identifier: GPL-3.0-or-later
// LocalSettings: the settings on the workers.
#pragma once

#include "libportal/staffapi/settingsapi.h"

namespace portal {

class StaffCalls;

class LocalSettings final : public SettingsApi
{
public:
    explicit LocalSettings(StaffCalls &calls) : m_calls(calls) {}

    QFuture<Result<Versioned<BrandSettings>>> brand() override;
    QFuture<Result<Versioned<CodeSettings>>> codes() override;
    QFuture<Result<Versioned<MessagingSettings>>> messaging() override;
    QFuture<Result<Versioned<RegistrationSettings>>> registration() override;
    QFuture<Result<Versioned<ServiceHours>>> serviceHours() override;
    QFuture<Result<Versioned<InvoiceSettings>>> invoices() override;
    QFuture<Result<void>> setBrand(const BrandSettings &value, qint64 version) override;
    QFuture<Result<void>> setCodes(const CodeSettings &value, qint64 version) override;
    QFuture<Result<void>> setMessaging(const MessagingSettings &value, qint64 version) override;
    QFuture<Result<void>> setRegistration(const RegistrationSettings &value, qint64 version) override;
    QFuture<Result<void>> setServiceHours(const ServiceHours &value, qint64 version) override;
    QFuture<Result<void>> setInvoices(const InvoiceSettings &value, qint64 version) override;

private:
    StaffCalls &m_calls;
};

} // namespace portal
