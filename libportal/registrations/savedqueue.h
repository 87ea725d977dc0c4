// SPDX-License-Identifier: GPL-3.0-or-later
// SavedQueue: the queues that stand beside the list in the desk (6-experience), each nothing but a filter:
// what is counted is what opens.
#pragma once

#include "libportal/base/zone.h"
#include "libportal/registrations/registrationfilter.h"

namespace portal {

enum class SavedQueue {
    Pending,
    OlderThan24Hours, ///< pending for longer
    SurveyToday,      ///< scheduled for the provider's local day
    ReadyToApprove,
    ApprovedWithoutCustomer,
    MessageFailed, ///< and not sent again
    Mine,          ///< assigned to whoever asks, and open
};

/// In the order in which they stand.
PORTAL_EXPORT QList<SavedQueue> allSavedQueues();
PORTAL_EXPORT Text savedQueueText(SavedQueue queue);
PORTAL_EXPORT RegistrationFilter savedQueueFilter(SavedQueue queue, StaffId me, Zone zone, Instant now);

struct SavedQueueCount
{
    SavedQueue queue = SavedQueue::Pending;
    RegistrationFilter filter; ///< opens exactly what was counted
    qint64 count = 0;
    bool isLeast = false; ///< there are more; nobody counted further

    bool operator==(const SavedQueueCount &) const = default;
};

} // namespace portal
