// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registration.h"

namespace portal {

namespace {

template <typename Enum>
struct Name
{
    Enum value;
    const char *name;
};

constexpr Name<RegistrationStatus> statuses[] = {
    {RegistrationStatus::PendingVerification, "pending_verification"},
    {RegistrationStatus::Verified, "verified"},
    {RegistrationStatus::SurveyScheduled, "survey_scheduled"},
    {RegistrationStatus::SurveyCompleted, "survey_completed"},
    {RegistrationStatus::Approved, "approved"},
    {RegistrationStatus::Rejected, "rejected"},
    {RegistrationStatus::Cancelled, "cancelled"},
};

constexpr Name<InstallSlot> slots_[] = {
    {InstallSlot::Morning, "morning"},
    {InstallSlot::Afternoon, "afternoon"},
    {InstallSlot::Evening, "evening"},
};

constexpr Name<RejectCategory> categories[] = {
    {RejectCategory::OutOfCoverage, "out_of_coverage"},
    {RejectCategory::IncompleteData, "incomplete_data"},
    {RejectCategory::InvalidIdentity, "invalid_identity"},
    {RejectCategory::DuplicateApplication, "duplicate"},
    {RejectCategory::Unreachable, "unreachable"},
    {RejectCategory::TechnicallyImpossible, "technically_impossible"},
    {RejectCategory::Other, "other"},
};

template <typename Enum, size_t count>
QString nameOf(const Name<Enum> (&names)[count], Enum value)
{
    return QLatin1String(names[size_t(value)].name);
}

template <typename Enum, size_t count>
std::optional<Enum> valueOf(const Name<Enum> (&names)[count], QStringView name)
{
    for (const Name<Enum> &row : names) {
        if (name == QLatin1String(row.name))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString registrationStatusName(RegistrationStatus status)
{
    return nameOf(statuses, status);
}

std::optional<RegistrationStatus> registrationStatusFromName(QStringView name)
{
    return valueOf(statuses, name);
}

QList<RegistrationStatus> allRegistrationStatuses()
{
    QList<RegistrationStatus> all;
    for (const auto &row : statuses)
        all.append(row.value);
    return all;
}

QString installSlotName(InstallSlot slot)
{
    return nameOf(slots_, slot);
}

std::optional<InstallSlot> installSlotFromName(QStringView name)
{
    return valueOf(slots_, name);
}

QString rejectCategoryName(RejectCategory category)
{
    return nameOf(categories, category);
}

std::optional<RejectCategory> rejectCategoryFromName(QStringView name)
{
    return valueOf(categories, name);
}

Text registrationStatusText(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::PendingVerification:
        return {QT_TRANSLATE_NOOP("portal", "Waiting for verification"), {}};
    case RegistrationStatus::Verified:
        return {QT_TRANSLATE_NOOP("portal", "Data verified"), {}};
    case RegistrationStatus::SurveyScheduled:
        return {QT_TRANSLATE_NOOP("portal", "Survey scheduled"), {}};
    case RegistrationStatus::SurveyCompleted:
        return {QT_TRANSLATE_NOOP("portal", "Survey completed"), {}};
    case RegistrationStatus::Approved:
        return {QT_TRANSLATE_NOOP("portal", "Approved"), {}};
    case RegistrationStatus::Rejected:
        return {QT_TRANSLATE_NOOP("portal", "Rejected"), {}};
    case RegistrationStatus::Cancelled:
        return {QT_TRANSLATE_NOOP("portal", "Cancelled"), {}};
    }
    return {};
}

Text installSlotText(InstallSlot slot)
{
    switch (slot) {
    case InstallSlot::Morning:
        return {QT_TRANSLATE_NOOP("portal", "Morning"), {}};
    case InstallSlot::Afternoon:
        return {QT_TRANSLATE_NOOP("portal", "Afternoon"), {}};
    case InstallSlot::Evening:
        return {QT_TRANSLATE_NOOP("portal", "Evening"), {}};
    }
    return {};
}

Text rejectCategoryText(RejectCategory category)
{
    switch (category) {
    case RejectCategory::OutOfCoverage:
        return {QT_TRANSLATE_NOOP("portal", "Outside the coverage area"), {}};
    case RejectCategory::IncompleteData:
        return {QT_TRANSLATE_NOOP("portal", "Data incomplete"), {}};
    case RejectCategory::InvalidIdentity:
        return {QT_TRANSLATE_NOOP("portal", "Identity not valid"), {}};
    case RejectCategory::DuplicateApplication:
        return {QT_TRANSLATE_NOOP("portal", "Applied twice"), {}};
    case RejectCategory::Unreachable:
        return {QT_TRANSLATE_NOOP("portal", "Applicant cannot be reached"), {}};
    case RejectCategory::TechnicallyImpossible:
        return {QT_TRANSLATE_NOOP("portal", "Technically impossible"), {}};
    case RejectCategory::Other:
        return {QT_TRANSLATE_NOOP("portal", "Another reason"), {}};
    }
    return {};
}

QList<InstallSlot> allInstallSlots()
{
    return {InstallSlot::Morning, InstallSlot::Afternoon, InstallSlot::Evening};
}

QList<RejectCategory> allRejectCategories()
{
    return {RejectCategory::OutOfCoverage,
            RejectCategory::IncompleteData,
            RejectCategory::InvalidIdentity,
            RejectCategory::DuplicateApplication,
            RejectCategory::Unreachable,
            RejectCategory::TechnicallyImpossible,
            RejectCategory::Other};
}

} // namespace portal
