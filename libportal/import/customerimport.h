// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerImport: the customers that a provider had before this program, from a CSV file. A line that is
// right becomes a customer, one that is not is named with the reason and holds up nobody. Nobody is told by
// message. The same file again imports nobody twice, also after the program was ended half way.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/import/customercolumns.h"
#include "libportal/staff/actor.h"

#include <functional>
#include <memory>

class QIODevice;

namespace portal {

class Access;
class AuditLog;
class CustomerService;
class Database;
class ImportRepository;
class PackageService;
class SettingsService;
class Vault;

struct ImportSummary
{
    qint64 lines = 0;        ///< with anything in them, the heading aside
    qint64 imported = 0;     ///< of a trial: that would be
    qint64 alreadyThere = 0; ///< imported before
    qint64 refused = 0;
    QStringList unknownColumns{}; ///< that were not read

    bool operator==(const ImportSummary &) const = default;
};

struct ImportListeners
{
    /// `line` from 1; for a person, holds nobody's data.
    std::function<void(qint64 line, const FieldError &fault)> refused{};
    /// Between batches, with the share of the file that is done.
    std::function<void(double share)> progress{};
};

class PORTAL_EXPORT CustomerImport
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        const Vault &vault;
        Access &access;
        AuditLog &audit;
        SettingsService &settings;
        PackageService &packages;
        CustomerService &customers;
    };
    explicit CustomerImport(const Parts &parts);
    ~CustomerImport();

    /// A trial writes nothing.
    enum class Mode { Real, Trial };
    /// Lines of one transaction.
    static constexpr int batchSize = 200;

    /// Needs Permission::ManageSettings. Invalid on `columns` for a first line that names not what is needed
    /// (see CustomerColumns), Malformed for what is no CSV in UTF-8, Unavailable when the file cannot be
    /// read. Lines that are in by then stay.
    Result<ImportSummary> run(const Actor &actor, QIODevice &file, Mode mode,
                              const ImportListeners &listeners = {});

private:
    struct Run;
    struct Pending;
    enum class Outcome { Imported, AlreadyThere, Refused };

    Result<void> read(Run &run, QIODevice &file);
    /// Takes each of the batch in, all in one transaction.
    Result<void> take(Run &run, QList<Pending> &batch);
    /// How many of them became customers, or would.
    Result<qint64> takeEach(Run &run, QList<Pending> &batch);
    Result<Outcome> take(Run &run, Pending &pending);
    /// What a line shares with another one of the file or with a customer; none where it may go in.
    Result<std::optional<FieldError>> duplicate(Run &run, const Pending &pending);
    Result<std::optional<FieldError>> setPackage(Pending &pending);

    Parts m_parts;
    std::unique_ptr<ImportRepository> m_lines;
};

} // namespace portal
