// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerList: the middle of the page of customers. Knows which queue it shows; not what is done with a
// customer.
#pragma once

#include "libportal/customers/customerfilter.h"
#include "ui/lists/listpane.h"

namespace portal::ui {

class CustomerFilterBar;
class CustomerTableModel;

class CustomerList final : public ListPane
{
    Q_OBJECT

public:
    explicit CustomerList(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads the queue anew, from its top; a filter that the queue rules out goes.
    void showQueue(CustomerQueueKind queue);
    CustomerQueueKind queue() const { return m_queue; }
    /// The queue, narrowed to what is looked for, in the order chosen.
    CustomerFilter filter() const;
    void setOrder(CustomerFilter::Order order);

    CustomerFilterBar &filterBar() const;
    CustomerTableModel &model() const;
    /// The one that is selected alone; none where there are several.
    std::optional<Customer> selection() const;

    void store() override;

private:
    void restore();
    void load() override;
    bool isLoaded() const override;
    Order order() const override;
    void sortBy(int column) override;
    Emptiness emptiness() const override;
    QString totalWords(const RowCount &total) const override;
    void lookFor(const QString &code) override;

    CustomerQueueKind m_queue = CustomerQueueKind::All;
    std::optional<CustomerFilter::Order> m_order; // none: the queue's own
};

} // namespace portal::ui
