// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/customerimport.h"

#include "libportal/import/csvreader.h"
#include "libportal/import/customerline.h"
#include "libportal/import/importrepository.h"
#include "libportal/packages/packageservice.h"
#include "libportal/registrations/trackinglink.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QHash>
#include <QtCore/QIODevice>

#include <algorithm>

namespace portal {

namespace {

const QString entity = QStringLiteral("customer");
constexpr QByteArrayView linePurpose("customer.import");

FieldError fault(const char *field, const char *code, const Text &message)
{
    return {QLatin1String(field), QLatin1String(code), message};
}

FieldError faultOf(CsvRecord::Fault kind)
{
    switch (kind) {
    case CsvRecord::Fault::Quotes:
        return fault("line", "quotes",
                     {QT_TRANSLATE_NOOP("portal", "A quotation mark is missing or misplaced."), {}});
    case CsvRecord::Fault::TooLong:
        return fault("line", "too_long", {QT_TRANSLATE_NOOP("portal", "This line is too long."), {}});
    case CsvRecord::Fault::NotUtf8:
    case CsvRecord::Fault::None:
        break;
    }
    return fault("line", "encoding", {QT_TRANSLATE_NOOP("portal", "This line is not UTF-8."), {}});
}

// Who a line is about; what may have been mended in the file since then is not in it.
QByteArray fingerprintOf(const Vault &vault, const CustomerLine &line)
{
    const NewCustomer &customer = line.customer;
    const QStringList parts{
        customer.earlier->code, customer.fullName.toLower(), customer.email, customer.phone.e164(), line.nik,
        customer.address.key()};
    return vault.fingerprint(linePurpose, parts.join(u'\n'));
}

bool isEmpty(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

struct CustomerImport::Pending
{
    qint64 number = 0; // of the line
    CustomerLine line;
    QByteArray fingerprint;
};

struct CustomerImport::Run
{
    struct Home
    {
        qint64 line = 0;
        QString addressKey;
    };

    const Actor &actor;
    Mode mode;
    const ImportListeners &listeners;
    Instant now;
    Zone zone;
    ImportSummary summary{};
    /// What lines of this file that went in before have to themselves: "phone +62…", "email …", "nik …".
    QHash<QString, QList<Home>> taken{};
    QHash<QByteArray, qint64> lines{}; // by fingerprint

    void refuse(qint64 line, const QList<FieldError> &faults)
    {
        ++summary.refused;
        if (!listeners.refused)
            return;
        for (const FieldError &one : faults)
            listeners.refused(line, one);
    }
};

CustomerImport::CustomerImport(const Parts &parts)
    : m_parts(parts), m_lines(std::make_unique<ImportRepository>(parts.database))
{
}

CustomerImport::~CustomerImport() = default;

Result<ImportSummary> CustomerImport::run(const Actor &actor, QIODevice &file, Mode mode,
                                          const ImportListeners &listeners)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageSettings, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    Run run{actor, mode, listeners, m_parts.clock.now(), brand.value.zone};
    const auto done = read(run, file);
    // Also of what went in before something failed.
    if (mode == Mode::Real) {
        PORTAL_TRY(m_parts.audit.append(
            {0,
             {},
             actor.key(),
             QStringLiteral("customer.imported"),
             entity,
             {},
             QStringLiteral("%1 of %2 lines").arg(run.summary.imported).arg(run.summary.lines)}));
    }
    PORTAL_TRY(done);
    return run.summary;
}

Result<void> CustomerImport::read(Run &run, QIODevice &file)
{
    CsvReader reader(file);
    PORTAL_ASSIGN(const auto headings, reader.next());
    PORTAL_ASSIGN(const CustomerColumns columns,
                  CustomerColumns::of(headings ? headings->cells : QStringList()));
    run.summary.unknownColumns = columns.unknown();
    const double size = double(qMax<qint64>(1, file.size()));
    QList<Pending> batch;
    while (true) {
        PORTAL_ASSIGN(const auto record, reader.next());
        if (record && !(record->fault == CsvRecord::Fault::None && isEmpty(record->cells))) {
            ++run.summary.lines;
            const QStringList &cells = record->cells;
            if (record->fault != CsvRecord::Fault::None) {
                run.refuse(record->line, {faultOf(record->fault)});
            } else if (cells.size() > columns.count() && !isEmpty(cells.mid(columns.count()))) {
                run.refuse(
                    record->line,
                    {fault(
                        "line", "cells",
                        {QT_TRANSLATE_NOOP("portal", "This line has more cells than the first one."), {}})});
            } else if (auto line = readCustomerLine(columns, cells, run.now, run.zone)) {
                const QByteArray fingerprint = fingerprintOf(m_parts.vault, *line);
                batch.append({record->line, std::move(*line), fingerprint});
            } else {
                run.refuse(record->line, line.error().fields);
            }
        }
        if (!record || batch.size() >= batchSize) {
            if (!batch.isEmpty())
                PORTAL_TRY(take(run, batch));
            batch.clear();
            if (run.listeners.progress)
                run.listeners.progress(record ? qMin(1.0, double(file.pos()) / size) : 1.0);
        }
        if (!record)
            return {};
    }
}

Result<void> CustomerImport::take(Run &run, QList<Pending> &batch)
{
    if (run.mode == Mode::Trial) {
        PORTAL_ASSIGN(const qint64 wouldBe, takeEach(run, batch));
        run.summary.imported += wouldBe;
        return {};
    }
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("customer_import"))); // two programs at once
    PORTAL_ASSIGN(const qint64 imported, takeEach(run, batch));
    PORTAL_TRY(transaction.commit());
    run.summary.imported += imported;
    return {};
}

Result<qint64> CustomerImport::takeEach(Run &run, QList<Pending> &batch)
{
    qint64 imported = 0;
    for (Pending &pending : batch) {
        PORTAL_ASSIGN(const Outcome outcome, take(run, pending));
        if (outcome == Outcome::Imported)
            ++imported;
        else if (outcome == Outcome::AlreadyThere)
            ++run.summary.alreadyThere;
    }
    return imported;
}

Result<CustomerImport::Outcome> CustomerImport::take(Run &run, Pending &pending)
{
    NewCustomer &customer = pending.line.customer;
    if (const qint64 same = run.lines.value(pending.fingerprint); same > 0) {
        run.refuse(pending.number,
                   {fault("line", "duplicate",
                          {QT_TRANSLATE_NOOP("portal", "This is the same customer as in line %1."),
                           {QString::number(same)}})});
        return Outcome::Refused;
    }
    PORTAL_ASSIGN(const bool known, m_lines->has(pending.fingerprint));
    if (!known) {
        PORTAL_ASSIGN(const auto wrong, setPackage(pending));
        PORTAL_ASSIGN(const auto shared, duplicate(run, pending));
        QList<FieldError> faults;
        if (wrong)
            faults.append(*wrong);
        if (shared)
            faults.append(*shared);
        if (!faults.isEmpty()) {
            run.refuse(pending.number, faults);
            return Outcome::Refused;
        }
        if (run.mode == Mode::Real) {
            if (!pending.line.nik.isEmpty()) {
                customer.nikSealed = m_parts.vault.seal(nikPurpose, pending.line.nik.toUtf8());
                customer.nikFingerprint = m_parts.vault.fingerprint(nikPurpose, pending.line.nik);
            }
            PORTAL_ASSIGN(const Customer made, m_parts.customers.create(customer, run.actor));
            PORTAL_TRY(m_lines->store(pending.fingerprint, made.id, run.now));
        }
    }
    run.lines.insert(pending.fingerprint, pending.number);
    const auto keep = [&](const QString &key) {
        run.taken[key].append({pending.number, customer.address.key()});
    };
    if (!customer.earlier->code.isEmpty())
        keep(QStringLiteral("code ") + customer.earlier->code);
    if (customer.earlier->status != CustomerStatus::Terminated) {
        keep(QStringLiteral("phone ") + customer.phone.e164());
        keep(QStringLiteral("email ") + customer.email);
        if (!pending.line.nik.isEmpty())
            keep(QStringLiteral("nik ") + pending.line.nik);
    }
    return known ? Outcome::AlreadyThere : Outcome::Imported;
}

Result<std::optional<FieldError>> CustomerImport::setPackage(Pending &pending)
{
    NewCustomer &customer = pending.line.customer;
    const auto package = m_parts.packages.byCode(customer.packageCode);
    if (!package && package.error().code != ErrorCode::NotFound)
        return failure(package.error());
    if (!package) {
        return std::optional(
            fault("package_code", "unknown", {QT_TRANSLATE_NOOP("portal", "There is no such package."), {}}));
    }
    customer.packageName = package->name;
    customer.packageSpeedMbps = package->speedMbps;
    customer.packagePrice = package->price;
    return std::nullopt;
}

// The rule for applications (SubmissionService): one person, one home, unless the line says otherwise.
Result<std::optional<FieldError>> CustomerImport::duplicate(Run &run, const Pending &pending)
{
    const NewCustomer &customer = pending.line.customer;
    const QString &code = customer.earlier->code;
    const auto inFile = [](const char *field, qint64 line) {
        return fault(field, "duplicate",
                     {QT_TRANSLATE_NOOP("portal", "Line %1 has this too."), {QString::number(line)}});
    };
    const auto ofCustomer = [](const QString &field, const QString &whose) {
        return FieldError{field,
                          QStringLiteral("duplicate"),
                          {QT_TRANSLATE_NOOP("portal", "Customer %1 has this too."), {whose}}};
    };
    if (!code.isEmpty()) {
        if (const auto same = run.taken.value(QStringLiteral("code ") + code); !same.isEmpty())
            return std::optional(inFile("code", same.first().line));
        const auto found = m_parts.customers.find(Actor::system(), code);
        if (found)
            return std::optional(ofCustomer(QStringLiteral("code"), code));
        if (found.error().code != ErrorCode::NotFound)
            return failure(found.error());
    }
    if (customer.earlier->status == CustomerStatus::Terminated)
        return std::nullopt;
    const QString addressKey = customer.address.key();
    const auto isSameHome = [&](const QString &other) {
        return !pending.line.isAdditionalHome || other == addressKey;
    };
    const std::pair<const char *, QString> shared[] = {
        {"phone", customer.phone.e164()}, {"email", customer.email}, {"nik", pending.line.nik}};
    for (const auto &[field, value] : shared) {
        if (value.isEmpty())
            continue;
        const auto others = run.taken.value(QLatin1String(field) + u' ' + value);
        const auto other =
            std::ranges::find_if(others, [&](const Run::Home &home) { return isSameHome(home.addressKey); });
        if (other != others.end())
            return std::optional(inFile(field, other->line));
    }
    const QByteArray nik =
        pending.line.nik.isEmpty() ? QByteArray() : m_parts.vault.fingerprint(nikPurpose, pending.line.nik);
    PORTAL_ASSIGN(const auto matches, m_parts.customers.matches(customer.phone, customer.email, nik, {}));
    for (const CustomerMatch &match : matches) {
        if (match.field != u"address" && isSameHome(match.addressKey))
            return std::optional(ofCustomer(match.field, match.code));
    }
    return std::nullopt;
}

} // namespace portal
