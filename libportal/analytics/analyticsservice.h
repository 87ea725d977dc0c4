// SPDX-License-Identifier: GPL-3.0-or-later
// AnalyticsService: what the applications of a period came to (figures.h says what each figure means), and
// which wait too long. Needs Permission::SeeAnalytics; changes nothing. Each answer is of one moment.
#pragma once

#include "libportal/analytics/ageing.h"
#include "libportal/analytics/figures.h"
#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"

namespace portal {

class Access;
class AnalyticsRepository;
class AuditLog;
class Database;
class PackageService;
class RegistrationQueue;
class SettingsService;
class Translations;
struct Actor;

class PORTAL_EXPORT AnalyticsService
{
public:
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        PackageService &packages;
        RegistrationQueue &queue;
        AuditLog &audit;
        const Translations &translations;
    };
    explicit AnalyticsService(const Parts &parts) : m_parts(parts) {}

    /// The last days, in the provider's zone.
    Result<Period> last(int days);

    Result<Overview> overview(const Actor &actor, const Period &period);
    Result<QList<TrendDay>> trends(const Actor &actor, const Period &period);
    Result<QList<FunnelStep>> funnel(const Actor &actor, const Period &period);
    Result<QList<PackageFigures>> packages(const Actor &actor, const Period &period);
    Result<QList<RejectionFigures>> rejections(const Actor &actor, const Period &period);
    Result<QList<GroupFigures>> cities(const Actor &actor, const Period &period);
    Result<QList<GroupFigures>> sources(const Actor &actor, const Period &period);
    Result<QList<HeatCell>> heatmap(const Actor &actor, const Period &period);
    /// All of them.
    Result<AnalyticsReport> report(const Actor &actor, const Period &period);

    /// The report as an Excel file, which takes its place in one step; who made it goes to the audit log.
    /// Needs Permission::ExportData too. Unavailable when the file cannot be written.
    Result<void> writeExcel(const Actor &actor, const Period &period, Language language, const QString &path);

    static constexpr int oldestShown = 5;
    /// Every kind, as it stands now, with its oldest.
    Result<QList<AgeingGroup>> ageing(const Actor &actor);

private:
    template <typename Answer, typename Read>
    Result<Answer> read(const Actor &actor, Read read);

    Parts m_parts;
};

} // namespace portal
