// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, one struct per concern; a struct's defaults are the product's. No secrets in here: those are
// names that SecretStore knows (S30).
#pragma once

#include "libportal/base/instant.h"
#include "libportal/base/zone.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <chrono>

namespace portal {

/// White label (1-product): name, colours, contacts, zone, number prefixes.
struct BrandSettings
{
    QString name = QStringLiteral("AGLIS Net");
    QString colourFrom = QStringLiteral("#0B6FB8");
    QString colourTo = QStringLiteral("#12A66A");
    QString portalUrl = QStringLiteral("https://portal.aglis.biz.id"); ///< no trailing slash
    QString csWhatsapp = QStringLiteral("0817-9380-800");
    QString csPhone = QStringLiteral("0817-9380-800");
    QString supportEmail = QStringLiteral("support@aglis.biz.id");
    QByteArray logo; ///< PNG, at most 32 KiB and 1024 pixels a side; empty: the name alone
    Zone zone;
    QString registrationPrefix = QStringLiteral("REG");
    QString ticketPrefix = QStringLiteral("TKT");
    QString customerPrefix = QStringLiteral("AGL");
    QString invoicePrefix = QStringLiteral("INV");

    bool operator==(const BrandSettings &) const = default;
};

/// One-time codes (S02, S05, S06).
struct CodeSettings
{
    std::chrono::seconds registrationLife{5 * 60};
    std::chrono::seconds loginLife{10 * 60};
    int wrongTries = 3; ///< then the challenge is locked
    std::chrono::seconds resendAfter{60};
    int sendsPerNumberAndDay = 5;
    int sendsPerAddressAndHour = 60; ///< generous: families share one behind CGNAT
    int sendsPerMinute = 120;        ///< everybody together; beyond it an alarm is logged
    int failuresPerNumberAndHour = 10;
    std::chrono::seconds pauseAfterFailures{15 * 60};
    std::chrono::seconds verificationLife{60 * 60}; ///< a verified number is good for one submission

    bool operator==(const CodeSettings &) const = default;
};

/// How messages go out (S32).
struct MessagingSettings
{
    QList<QJsonObject> providers; ///< the chain, first healthy one sends; see providers/providerfactory.h
    int perMinute = 20;           ///< all messages together; 0: no pacing
    int perDay = 2000;
    int newContactsPerDay = 500; ///< numbers never written to before
    int attempts = 6;            ///< of one message, before it has failed

    bool operator==(const MessagingSettings &) const = default;
};

/// The public pages and the consent they ask for (P1).
struct RegistrationSettings
{
    QString consentVersion = QStringLiteral("2026-11");
    int latestInstallDays = 90; ///< how far ahead a preferred date may lie

    bool operator==(const RegistrationSettings &) const = default;
};

/// When field staff work: what a ticket's deadline counts (1-product: 48, 24, 4 hours). The default is every
/// day from 08.00 to 20.00 in the provider's zone, without holidays.
struct ServiceHours
{
    /// From `from` until before `to`, in minutes since local midnight; closed when they are equal.
    struct Span
    {
        int from = 8 * 60;
        int to = 20 * 60;

        bool operator==(const Span &) const = default;
    };

    std::array<Span, 7> weekdays; ///< Monday first
    QList<Day> holidays;          ///< closed all day

    bool operator==(const ServiceHours &) const = default;
};

enum class TaxRounding { HalfUp, Down, Up };
/// What packages' prices and invoices' lines are.
enum class PriceKind { BeforeTax, WithTax };

/// PPN from a local day on (contracts/indonesia-formats.md): a rate on a part of the price.
struct TaxRate
{
    Day from = Day(std::chrono::year(2025) / 1 / 1);
    int hundredths = 1200; ///< of a percent; 0: no PPN is charged
    int baseNumerator = 11;
    int baseDenominator = 12;
    TaxRounding rounding = TaxRounding::HalfUp; ///< to whole rupiah

    bool operator==(const TaxRate &) const = default;
};

/// Invoices: when they are due, what reminds of them, what they charge on top.
struct InvoiceSettings
{
    int dueDays = 10;                   ///< after the day of issue
    int reminderDaysBefore = 3;         ///< before the due date; 0: no reminder
    int reminderDaysAfter = 1;          ///< after the due date; 0: no reminder
    QList<TaxRate> taxRates{TaxRate{}}; ///< empty: no PPN, as providers that are not PKP must have it
    PriceKind prices = PriceKind::BeforeTax;
    QString payTo; ///< how to pay, as printed on invoices: a bank and an account, on a few lines

    bool operator==(const InvoiceSettings &) const = default;
};

} // namespace portal
