// SPDX-License-Identifier: GPL-3.0-or-later
// QueueList: the saved queues under each other, each with how many it holds. One of them is chosen.
#pragma once

#include "ui/registrations/queuelook.h"

#include <QtWidgets/QListWidget>

namespace portal::ui {

class QueueList final : public QListWidget
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit QueueList(const Wording &wording, QWidget *parent = nullptr);

    QueueChoice queue() const;
    void setQueue(QueueChoice queue);
    /// As they are to be read, in the order of QueueLook::choices().
    void setCounts(const QStringList &counts);
    QString countOf(QueueChoice queue) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void queueChosen(portal::ui::QueueChoice queue);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace portal::ui
