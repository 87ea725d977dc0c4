// SPDX-License-Identifier: GPL-3.0-or-later
// QueueList: the saved queues of applications under each other, each with how many it holds.
#pragma once

#include "ui/lists/queuerail.h"
#include "ui/registrations/queuelook.h"

namespace portal::ui {

class QueueList final : public QueueRail
{
    Q_OBJECT

public:
    explicit QueueList(const Wording &wording, QWidget *parent = nullptr);

    QueueChoice queue() const { return QueueLook::choices().value(chosen()); }
    void setQueue(QueueChoice queue) { choose(int(QueueLook::choices().indexOf(queue))); }
    QString countOf(QueueChoice queue) const { return countAt(int(QueueLook::choices().indexOf(queue))); }
};

} // namespace portal::ui
