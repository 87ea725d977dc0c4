// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of analytics, and what they mean. All are of a cohort: the applications submitted on the
// period's local days in the provider's zone, as they stand now; an application counts on the day of its
// submission, whatever happens to it when.
//   verified   its verification has a time          survey     a first survey date was set
//   approved   its approval has a time, whatever came after (a rejection, a cancellation, a customer)
//   converted  it became a customer                 rejected   it stands rejected, with its category
// Reopening takes the later times away, and with them the stages. Hours run from the submission. A rate is a
// fraction of its own cohort, and nullopt where there is nothing to divide by.
#pragma once

#include "libportal/analytics/period.h"
#include "libportal/base/money.h"
#include "libportal/registrations/registrationfilter.h"

#include <QtCore/QList>
#include <QtCore/QMap>

namespace portal {

/// What is aimed at (1-product, "Analytics").
struct AnalyticsTargets
{
    static constexpr double hoursToVerify = 24;
    static constexpr double hoursToApprove = 48;
    static constexpr double approvalRate = 0.70;
    static constexpr double conversionRate = 0.80;
};

/// `part` of `whole`; nullopt of nothing.
PORTAL_EXPORT std::optional<double> rateOf(qint64 part, qint64 whole);

/// How long something took. Median and 90th percentile lie between the two nearest, as a spreadsheet has it
/// (PERCENTILE.INC); all nullopt when it happened to none.
struct Hours
{
    std::optional<double> average;
    std::optional<double> median;
    std::optional<double> p90;

    bool operator==(const Hours &) const = default;
};

/// How far the applications of some group came.
struct PORTAL_EXPORT Cohort
{
    qint64 total = 0;
    qint64 verified = 0;
    qint64 survey = 0;
    qint64 approved = 0;
    qint64 rejected = 0;
    qint64 converted = 0;

    std::optional<double> approvalRate() const { return rateOf(approved, total); }
    std::optional<double> conversionRate() const { return rateOf(converted, approved); }

    Cohort &operator+=(const Cohort &other);
    bool operator==(const Cohort &) const = default;
};

struct Overview
{
    Period period;
    Cohort cohort;
    Hours toVerify;
    Hours toApprove;
    Hours toCustomer;
    QMap<QString, qint64> byStatus; ///< every state's name, also those with none
    Cohort previous;                ///< of Period::before()
    Hours previousToApprove;

    bool operator==(const Overview &) const = default;
};

/// One local day; every day of the period has one.
struct TrendDay
{
    Day day;
    Cohort cohort;

    bool operator==(const TrendDay &) const = default;
};

enum class FunnelStage { Total, Verified, Survey, Approved, Customer };

/// "total", "verified", "survey", "approved", "customer"; and what a person reads.
PORTAL_EXPORT QString funnelStageName(FunnelStage stage);
PORTAL_EXPORT Text funnelStageText(FunnelStage stage);

struct FunnelStep
{
    FunnelStage stage = FunnelStage::Total;
    qint64 count = 0;
    std::optional<double> shareOfTotal;
    /// What share of the stage before did not get here; none for the first. Not less than 0, although more
    /// may be approved than surveyed: an approval without a survey is possible.
    std::optional<double> dropOff;

    bool operator==(const FunnelStep &) const = default;
};
PORTAL_EXPORT QList<FunnelStep> funnelOf(const Cohort &cohort);

/// Most wanted first.
struct PORTAL_EXPORT PackageFigures
{
    QString code;
    QString name; ///< as name, speed and price are now
    int speedMbps = 0;
    Rupiah price;
    Cohort cohort;

    /// What the approved ones would bring a month at the present price.
    Rupiah monthlyRevenue() const { return price * cohort.approved; }
    bool operator==(const PackageFigures &) const = default;
};

/// Most frequent first; those that did not happen are left out.
struct RejectionFigures
{
    RejectCategory category = RejectCategory::Other;
    qint64 count = 0;
    std::optional<double> share; ///< of all rejections

    bool operator==(const RejectionFigures &) const = default;
};

/// Of a city, or of a campaign's source (empty: none was named). Most applications first.
struct GroupFigures
{
    QString name;
    Cohort cohort;

    bool operator==(const GroupFigures &) const = default;
};

/// Those submitted in one hour of one weekday; all 168 there are, Monday first.
struct HeatCell
{
    int weekday = 1; ///< Monday 1 to Sunday 7
    int hour = 0;    ///< local, 0 to 23
    qint64 count = 0;

    bool operator==(const HeatCell &) const = default;
};

/// Everything of one period and of one moment, so that its parts agree.
struct AnalyticsReport
{
    Overview overview;
    QList<TrendDay> trends;
    QList<FunnelStep> funnel;
    QList<PackageFigures> packages;
    QList<RejectionFigures> rejections;
    QList<GroupFigures> cities;
    QList<GroupFigures> sources;
    QList<HeatCell> heatmap;

    bool operator==(const AnalyticsReport &) const = default;
};

/// The applications of a period, as a list shows them: what a chart opens begins with this.
PORTAL_EXPORT RegistrationFilter cohortFilter(const Period &period);
/// Those of a funnel's stage.
PORTAL_EXPORT RegistrationFilter stageFilter(const Period &period, FunnelStage stage);

} // namespace portal
