// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerqueues.h"

#include "ui/frame/wording.h"

#include <algorithm>
#include <iterator>

namespace portal::ui {

namespace {

struct Look
{
    CustomerQueueKind queue;
    const char *name;
    const char *icon;
};

constexpr Look looks[] = {
    {CustomerQueueKind::All, "all", "users"},
    {CustomerQueueKind::PendingInstallation, "pending-installation", "hourglass"},
    {CustomerQueueKind::Active, "active", "circle-check"},
    {CustomerQueueKind::Suspended, "suspended", "wifi-off"},
    {CustomerQueueKind::Terminated, "terminated", "ban"},
    {CustomerQueueKind::WithoutPortal, "without-portal", "lock"},
};

const Look &lookOf(CustomerQueueKind queue)
{
    return *std::find_if(std::begin(looks), std::end(looks) - 1,
                         [queue](const Look &look) { return look.queue == queue; });
}

QList<QueueRail::Queue> queues(const Wording &wording)
{
    QList<QueueRail::Queue> all;
    for (const CustomerQueueKind queue : allCustomerQueues())
        all.append({CustomerQueues::name(queue), CustomerQueues::title(queue, wording),
                    QLatin1String(lookOf(queue).icon)});
    return all;
}

} // namespace

CustomerQueues::CustomerQueues(const Wording &wording, QWidget *parent) : QueueRail(queues(wording), parent)
{
}

CustomerQueueKind CustomerQueues::queue() const
{
    return allCustomerQueues().value(chosen(), CustomerQueueKind::All);
}

void CustomerQueues::setQueue(CustomerQueueKind queue)
{
    choose(int(allCustomerQueues().indexOf(queue)));
}

QString CustomerQueues::name(CustomerQueueKind queue)
{
    return QLatin1String(lookOf(queue).name);
}

CustomerQueueKind CustomerQueues::fromName(const QString &name)
{
    for (const Look &look : looks) {
        if (name == QLatin1String(look.name))
            return look.queue;
    }
    return CustomerQueueKind::All;
}

QString CustomerQueues::title(CustomerQueueKind queue, const Wording &wording)
{
    switch (queue) {
    case CustomerQueueKind::PendingInstallation:
        return tr("Not installed yet");
    case CustomerQueueKind::WithoutPortal:
        return tr("Without portal");
    case CustomerQueueKind::All:
    case CustomerQueueKind::Active:
    case CustomerQueueKind::Suspended:
    case CustomerQueueKind::Terminated:
        break;
    }
    return wording.text(customerQueueText(queue));
}

QString CustomerQueues::emptyHint(CustomerQueueKind queue)
{
    switch (queue) {
    case CustomerQueueKind::All:
        return tr("Whoever is approved and made a customer appears here.");
    case CustomerQueueKind::PendingInstallation:
        return tr("Everybody is connected. New customers wait here for their installation.");
    case CustomerQueueKind::Active:
        return tr("A customer comes here when the installation is completed.");
    case CustomerQueueKind::Suspended:
        return tr("Nobody's service is suspended.");
    case CustomerQueueKind::Terminated:
        return tr("Nobody's service has ended.");
    case CustomerQueueKind::WithoutPortal:
        return tr("Everybody may use the portal.");
    }
    return {};
}

std::optional<CustomerFilter> narrowed(const CustomerFilter &queue, const CustomerFilter &wish)
{
    CustomerFilter both = queue;
    if (both.statuses.isEmpty()) {
        both.statuses = wish.statuses;
    } else if (!wish.statuses.isEmpty()) {
        both.statuses.removeIf([&](CustomerStatus status) { return !wish.statuses.contains(status); });
        if (both.statuses.isEmpty())
            return std::nullopt;
    }
    if (both.portalAccess && wish.portalAccess && both.portalAccess != wish.portalAccess)
        return std::nullopt;
    if (wish.portalAccess)
        both.portalAccess = wish.portalAccess;
    both.search = wish.search;
    both.packageCode = wish.packageCode;
    both.city = wish.city;
    return both;
}

} // namespace portal::ui
