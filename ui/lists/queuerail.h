// SPDX-License-Identifier: GPL-3.0-or-later
// QueueRail: the saved queues of a list under each other, each with how many it holds. One of them is chosen.
#pragma once

#include <QtWidgets/QListWidget>

namespace portal::ui {

class QueueRail : public QListWidget
{
    Q_OBJECT

public:
    struct Queue
    {
        QString id; ///< stable: "pending"
        QString title;
        QString icon; ///< a name of resources/icons
    };
    explicit QueueRail(const QList<Queue> &queues, QWidget *parent = nullptr);

    /// -1 for none.
    int chosen() const { return currentRow(); }
    QString chosenId() const;
    void choose(int queue) { setCurrentRow(queue); }
    void choose(const QString &id);
    Queue queue(int row) const;
    /// As they are to be read, in the order of the queues.
    void setCounts(const QStringList &counts);
    QString countAt(int queue) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace portal::ui
