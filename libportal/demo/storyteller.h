// SPDX-License-Identifier: GPL-3.0-or-later
// Storyteller: who applies and how it goes: what people want, how long the office takes, why some are
// rejected and others change their minds. Numbers are not given here but in the order of time (DemoData).
#pragma once

#include "libportal/demo/applicationstory.h"
#include "libportal/demo/fieldwork.h"
#include "libportal/demo/people.h"
#include "libportal/demo/places.h"
#include "libportal/packages/package.h"
#include "libportal/security/vault.h"

#include <array>

namespace portal {

/// How an application ends, given time.
enum class Fate { Converts, Rejected, Cancelled, Waits };

class Storyteller
{
public:
    /// No story takes longer from the application to the customer.
    static constexpr std::chrono::days longestStory{40};

    /// What it needs to know; all outlive it.
    struct Setting
    {
        const Office &office;
        const Rhythm &rhythm;
        const Fieldwork &fieldwork;
        const Vault &vault;
        const QList<Package> &packages;
        quint64 seed = 0;
        Zone zone;
        Instant now;
        QString consentVersion;
        std::array<QString, 2> consentHashes; ///< by Language
    };
    explicit Storyteller(const Setting &setting) : m_setting(setting) {}

    /// The application of the person with that index, submitted at `at` under `number`, and its story.
    ApplicationStory tell(Random &random, qint64 index, const QString &number, Instant at, Fate fate) const;

    /// A person with a package, as somebody who became a customer without applying here.
    Registration person(Random &random, qint64 index) const;

private:
    Registration application(Random &random, qint64 index, const QString &number, Instant at) const;
    void live(Random &random, ApplicationStory &story, Fate fate) const;
    /// From verified on; returns when the survey was done, or when none was needed.
    std::optional<Instant> survey(Random &random, ApplicationStory &story, Instant at, const Actor &clerk,
                                  Fate fate) const;
    void reject(Random &random, ApplicationStory &story, Instant at, const Actor &clerk) const;
    void cancel(Random &random, ApplicationStory &story, Instant at, const Actor &clerk) const;
    void convert(Random &random, ApplicationStory &story, Instant at, const Actor &clerk) const;

    Setting m_setting;
    People m_people;
    Places m_places;
};

} // namespace portal
