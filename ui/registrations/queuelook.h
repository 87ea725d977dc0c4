// SPDX-License-Identifier: GPL-3.0-or-later
// The saved queues of 6-experience: what each is called and which applications it holds, now and for whom.
#pragma once

#include "libportal/registrations/registrationfilter.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

struct SavedQueue
{
    enum class Id {
        Pending,
        Late,
        SurveyToday,
        ReadyToApprove,
        WithoutCustomer,
        MessageFailed,
        Mine,
        All,
    };

    Id id = Id::All;
    QString name; ///< stable, for what a person's desk remembers: "pending"
    QString icon;
};

class SavedQueues
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::SavedQueues)

public:
    static QList<SavedQueue> all();
    static QString title(SavedQueue::Id id);
    /// What to say when it holds nothing.
    static QString emptyHint(SavedQueue::Id id);
    static RegistrationFilter filter(SavedQueue::Id id, Instant now, Zone zone, StaffId me);
};

/// What a queue holds and, of that, what somebody looks for: their search, states, package, city, days and
/// assignee. A state the queue does not hold finds nothing.
RegistrationFilter narrowed(const RegistrationFilter &queue, const RegistrationFilter &wish);

} // namespace portal::ui
