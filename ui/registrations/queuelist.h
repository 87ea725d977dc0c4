// SPDX-License-Identifier: GPL-3.0-or-later
// QueueList: the saved queues under each other, each with how many it holds. One of them is chosen.
#pragma once

#include "ui/registrations/savedqueues.h"

#include <QtWidgets/QListWidget>

namespace portal::ui {

class QueueList final : public QListWidget
{
    Q_OBJECT

public:
    explicit QueueList(QWidget *parent = nullptr);

    SavedQueue::Id queue() const;
    void setQueue(SavedQueue::Id id);
    /// As they are to be read, in the order of SavedQueues::all().
    void setCounts(const QStringList &counts);
    QString countOf(SavedQueue::Id id) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void queueChosen(portal::ui::SavedQueue::Id id);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace portal::ui
