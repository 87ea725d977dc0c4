// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationQueue: what staff see: the list with its filters, the figures above it, one application with
// its history, messages and look-alikes, and, logged at each look, its KTP photo and NIK (S28).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/messaging/message.h"
#include "libportal/registrations/registration.h"
#include "libportal/registrations/registrationfilter.h"
#include "libportal/registrations/savedqueue.h"

#include <QtCore/QMap>

#include <memory>

namespace portal {

class Access;
class AuditLog;
class BlobStore;
class CustomerService;
class Database;
class Outbox;
class PhotoRepository;
class RegistrationListRepository;
class RegistrationRepository;
class SettingsService;
class StaffService;
class Vault;

struct RegistrationStats
{
    qint64 total = 0;
    QMap<QString, qint64> byStatus; ///< every state's name, also those with none
    qint64 today = 0;               ///< submitted on the provider's local day
    qint64 pendingOver24Hours = 0;
};

/// Another application or a customer that shares something with this one.
struct LookAlike
{
    QString number;       ///< of an application, or empty
    QString customerCode; ///< of a customer, or empty
    QStringList fields;   ///< "phone", "email", "nik", "address", "name"
    QString statusName;   ///< of a registration or of a customer
    Text statusText{};    ///< the same in words
};

/// What a person reads for one of LookAlike::fields.
PORTAL_EXPORT Text lookAlikeFieldText(QStringView field);

struct RegistrationDetail
{
    Registration registration;
    QString nikMasked;       ///< empty when none was given
    QList<Text> nikWarnings; ///< soft: staff should look twice
    bool hasPhoto = false;
    QString assigneeName;
    QList<RegistrationEvent> history;
    QList<MessageRecord> messages;
    QList<LookAlike> lookAlikes;
};

class PORTAL_EXPORT RegistrationQueue
{
public:
    struct Parts
    {
        Database &database;
        const Clock &clock;
        const Vault &vault;
        Access &access;
        AuditLog &audit;
        SettingsService &settings;
        StaffService &staff;
        CustomerService &customers;
        Outbox &outbox;
        BlobStore &blobs;
    };
    explicit RegistrationQueue(const Parts &parts);
    ~RegistrationQueue();

    /// Needs Permission::SeeRegistrations, as do the next six. What a search finds comes in the order in
    /// which it was entered.
    Result<Page<Registration>> list(const Actor &actor, const RegistrationFilter &filter,
                                    const PageRequest &page);
    /// How many a list with this filter holds.
    Result<RegistrationCount> count(const Actor &actor, const RegistrationFilter &filter);
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    Result<QList<Registration>> rows(const Actor &actor, const QStringList &numbers);
    Result<RegistrationStats> stats(const Actor &actor);
    /// Every saved queue with its filter, as it stands now.
    Result<QList<SavedQueueCount>> queues(const Actor &actor);
    /// Where applications came from, in alphabetical order: for a filter.
    Result<QStringList> cities(const Actor &actor);
    /// NotFound.
    Result<RegistrationDetail> detail(const Actor &actor, const QString &number);

    /// The KTP photo, a JPEG. Needs Permission::SeeIdentity while the application is open, SeeAnyIdentity
    /// after; the look and its `purpose` go to the audit log before the picture is given out. NotFound.
    Result<QByteArray> photo(const Actor &actor, const QString &number, const QString &purpose);
    /// The whole NIK; as photo().
    Result<QString> nik(const Actor &actor, const QString &number, const QString &purpose);

private:
    Result<Registration> forIdentity(const Actor &actor, const QString &number, const QString &action,
                                     const QString &purpose);
    Result<QList<LookAlike>> lookAlikes(const Registration &registration);

    Parts m_parts;
    std::unique_ptr<RegistrationRepository> m_registrations;
    std::unique_ptr<RegistrationListRepository> m_lists;
    std::unique_ptr<PhotoRepository> m_photos;
};

} // namespace portal
