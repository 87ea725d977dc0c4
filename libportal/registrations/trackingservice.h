// SPDX-License-Identifier: GPL-3.0-or-later
// TrackingService: what applicants see of their application. Whoever knows the number or the e-mail address
// sees a masked view; whoever holds the link's token sees all of it and may cancel (S20).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/registrations/registration.h"

#include <memory>

namespace portal {

class CustomerService;
class Database;
class RegistrationRepository;
class RegistrationService;
class SettingsService;
class TrackingRepository;
class Vault;

struct TimelineStep
{
    enum class State { Done, Current, Waiting, Skipped, Stopped };

    QString step; ///< "submitted", "verified", "survey", "approved", "customer"
    State state = State::Waiting;
    std::optional<Instant> at; ///< when it was reached

    bool operator==(const TimelineStep &) const = default;
};

PORTAL_EXPORT QString timelineStateName(TimelineStep::State state);

/// The five steps of an application, in order.
PORTAL_EXPORT QList<TimelineStep> timelineOf(const Registration &registration);

/// What happens next, as the applicant reads it.
PORTAL_EXPORT Text nextStepOf(const Registration &registration);

/// "B*** S*******": the first letter of each word.
PORTAL_EXPORT QString maskedName(const QString &name);

struct TrackingView
{
    Registration registration; ///< whole only when `full`; see TrackingRepository
    bool full = false;
    QString fullNameMasked;
    QList<TimelineStep> timeline;
    Text nextStep;
};

class PORTAL_EXPORT TrackingService
{
public:
    TrackingService(Database &database, const Vault &vault, SettingsService &settings,
                    RegistrationService &registrations);
    ~TrackingService();

    /// `identifier` is a number or an e-mail address, in any case; of several applications with one address
    /// the newest open one, else the newest. The view is full when `token` is that application's.
    /// NotFound otherwise; a wrong token gives the masked view, so that it tells nothing.
    Result<TrackingView> find(const QString &identifier, const QString &token);

    /// The applicant's wish, from the full view. NotFound when number and token do not belong together;
    /// Invalid on `action` when the application is not open any more.
    Result<void> cancel(const QString &number, const QString &token, const QString &reason);

    /// "https://…/track/REG-…?token=…": the link that opens the full view.
    Result<QString> link(const QString &number);

private:
    const Vault &m_vault;
    SettingsService &m_settings;
    RegistrationService &m_service;
    std::unique_ptr<TrackingRepository> m_tracked;
    std::unique_ptr<RegistrationRepository> m_registrations;
};

} // namespace portal
