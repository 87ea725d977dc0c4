// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationList: the middle of the page of applications. Knows which queue it shows; not what is done with
// an application.
#pragma once

#include "ui/lists/listpane.h"
#include "ui/registrations/queuelook.h"

namespace portal::ui {

class RegistrationFilterBar;
class RegistrationTableModel;

class RegistrationList final : public ListPane
{
    Q_OBJECT

public:
    explicit RegistrationList(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads the queue anew, from its top.
    void showQueue(QueueChoice queue);
    QueueChoice queue() const { return m_queue; }
    /// The queue, narrowed to what is looked for, in the order chosen.
    RegistrationFilter filter() const;
    void setOrder(RegistrationFilter::Order order);

    RegistrationFilterBar &filterBar() const;
    RegistrationTableModel &model() const;
    /// Of selectedRows().
    QList<Registration> selection() const;

    void store() override;

private:
    void restore();
    void load() override;
    bool isLoaded() const override;
    Order order() const override;
    void sortBy(int column) override;
    Emptiness emptiness() const override;
    QString totalWords(const RowCount &total) const override;
    void lookFor(const QString &number) override;

    QueueChoice m_queue = SavedQueue::Pending;
    std::optional<RegistrationFilter::Order> m_order; // none: the queue's own
};

} // namespace portal::ui
