// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/figures.h"

#include <algorithm>

namespace portal {

std::optional<double> rateOf(qint64 part, qint64 whole)
{
    if (whole == 0)
        return std::nullopt;
    return double(part) / double(whole);
}

Cohort &Cohort::operator+=(const Cohort &other)
{
    total += other.total;
    verified += other.verified;
    survey += other.survey;
    approved += other.approved;
    rejected += other.rejected;
    converted += other.converted;
    return *this;
}

QString funnelStageName(FunnelStage stage)
{
    switch (stage) {
    case FunnelStage::Total:
        return QStringLiteral("total");
    case FunnelStage::Verified:
        return QStringLiteral("verified");
    case FunnelStage::Survey:
        return QStringLiteral("survey");
    case FunnelStage::Approved:
        return QStringLiteral("approved");
    case FunnelStage::Customer:
        break;
    }
    return QStringLiteral("customer");
}

Text funnelStageText(FunnelStage stage)
{
    switch (stage) {
    case FunnelStage::Total:
        return {QT_TRANSLATE_NOOP("portal", "Submitted"), {}};
    case FunnelStage::Verified:
        return {QT_TRANSLATE_NOOP("portal", "Verified"), {}};
    case FunnelStage::Survey:
        return {QT_TRANSLATE_NOOP("portal", "Survey set"), {}};
    case FunnelStage::Approved:
        return {QT_TRANSLATE_NOOP("portal", "Approved"), {}};
    case FunnelStage::Customer:
        break;
    }
    return {QT_TRANSLATE_NOOP("portal", "Customer"), {}};
}

QList<FunnelStep> funnelOf(const Cohort &cohort)
{
    QList<FunnelStep> steps{{FunnelStage::Total, cohort.total, {}, {}},
                            {FunnelStage::Verified, cohort.verified, {}, {}},
                            {FunnelStage::Survey, cohort.survey, {}, {}},
                            {FunnelStage::Approved, cohort.approved, {}, {}},
                            {FunnelStage::Customer, cohort.converted, {}, {}}};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        steps[i].shareOfTotal = rateOf(steps[i].count, cohort.total);
        if (i > 0)
            steps[i].dropOff =
                rateOf(std::max<qint64>(0, steps[i - 1].count - steps[i].count), steps[i - 1].count);
    }
    return steps;
}

RegistrationFilter cohortFilter(const Period &period)
{
    RegistrationFilter filter;
    filter.from = period.from;
    filter.to = period.to;
    return filter;
}

RegistrationFilter stageFilter(const Period &period, FunnelStage stage)
{
    RegistrationFilter filter = cohortFilter(period);
    switch (stage) {
    case FunnelStage::Total:
        break;
    case FunnelStage::Verified:
        filter.reached = Milestone::Verified;
        break;
    case FunnelStage::Survey:
        filter.reached = Milestone::Survey;
        break;
    case FunnelStage::Approved:
        filter.reached = Milestone::Approved;
        break;
    case FunnelStage::Customer:
        filter.reached = Milestone::Customer;
        break;
    }
    return filter;
}

} // namespace portal
