// SPDX-License-Identifier: GPL-3.0-or-later
// Pacer: how many messages may go out now, so that the number is not banned (S32). It counts nothing itself:
// what was sent is read from the outbox, so that restarts and several dispatchers share one pace.
#pragma once

#include "libportal/settings/settings.h"

namespace portal {

/// What was sent lately, by all dispatchers together.
struct SendUsage
{
    /// Which of them matter; counting costs.
    struct Asked
    {
        bool minute = false;
        bool day = false;
        bool newContacts = false;
    };

    qint64 lastMinute = 0;
    qint64 lastDay = 0;            ///< the last 24 hours
    qint64 newContactsLastDay = 0; ///< numbers written to for the first time in the last 24 hours

    bool operator==(const SendUsage &) const = default;
};

/// How many more may go, never negative.
struct SendAllowance
{
    qint64 messages = 0;
    qint64 newContacts = 0; ///< of these, at most so many to numbers never written to

    bool operator==(const SendAllowance &) const = default;
};

class Pacer
{
public:
    /// More than anybody sends: no limit.
    static constexpr qint64 unlimited = 1'000'000'000;

    explicit Pacer(const MessagingSettings &settings) : m_settings(settings) {}

    /// What has to be counted: nothing where there is no limit.
    SendUsage::Asked asks() const;
    /// Codes may spend everything.
    SendAllowance forCodes(const SendUsage &usage) const;
    /// All other messages leave a quarter of each minute and of the day's new contacts, and a tenth of the
    /// day, to codes: whoever waits for one is not held up by a mailing.
    SendAllowance forOthers(const SendUsage &usage) const;

private:
    MessagingSettings m_settings;
};

} // namespace portal
