// SPDX-License-Identifier: GPL-3.0-or-later
// The saved queues of customers beside their list: names, icons, what stands in an empty one, and what
// becomes of a queue when somebody looks for something in it.
#pragma once

#include "libportal/customers/customerfilter.h"
#include "ui/lists/queuerail.h"

namespace portal::ui {

class Wording;

class CustomerQueues final : public QueueRail
{
    Q_OBJECT

public:
    explicit CustomerQueues(const Wording &wording, QWidget *parent = nullptr);

    CustomerQueueKind queue() const;
    void setQueue(CustomerQueueKind queue);

    /// Stable, for what a person's desk remembers: "active".
    static QString name(CustomerQueueKind queue);
    static CustomerQueueKind fromName(const QString &name);
    /// Short enough to stand beside a count.
    static QString title(CustomerQueueKind queue, const Wording &wording);
    /// What to say when it holds nothing.
    static QString emptyHint(CustomerQueueKind queue);
};

/// What a queue holds and, of that, what somebody looks for. A state the queue does not hold finds nothing:
/// nullopt.
std::optional<CustomerFilter> narrowed(const CustomerFilter &queue, const CustomerFilter &wish);

} // namespace portal::ui
