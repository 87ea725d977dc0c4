// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/queuelist.h"

namespace portal::ui {

namespace {

QList<QueueRail::Queue> queues(const Wording &wording)
{
    QList<QueueRail::Queue> all;
    for (const QueueChoice queue : QueueLook::choices())
        all.append({QueueLook::name(queue), QueueLook::title(queue, wording), QueueLook::icon(queue)});
    return all;
}

} // namespace

QueueList::QueueList(const Wording &wording, QWidget *parent) : QueueRail(queues(wording), parent) {}

} // namespace portal::ui
