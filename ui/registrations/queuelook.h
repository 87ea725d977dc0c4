// SPDX-License-Identifier: GPL-3.0-or-later
// How the saved queues look beside the list, with one more below them that holds everything; and what becomes
// of a queue when somebody looks for something in it.
#pragma once

#include "libportal/registrations/savedqueue.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording;

/// None: all applications.
using QueueChoice = std::optional<SavedQueue>;

class QueueLook
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::QueueLook)

public:
    /// The saved queues in their order, and all applications.
    static QList<QueueChoice> choices();
    /// Stable, for what a person's desk remembers: "pending".
    static QString name(QueueChoice queue);
    static QString icon(QueueChoice queue);
    static QString title(QueueChoice queue, const Wording &wording);
    /// What to say when it holds nothing.
    static QString emptyHint(QueueChoice queue);
};

/// What a queue holds and, of that, what somebody looks for: their search, states, package, city, days and
/// assignee. A state the queue does not hold finds nothing.
RegistrationFilter narrowed(const RegistrationFilter &queue, const RegistrationFilter &wish);

} // namespace portal::ui
