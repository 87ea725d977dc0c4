// SPDX-License-Identifier: GPL-3.0-or-later
// TicketList: the middle of the page of tickets. Knows which queue it shows; not what is done with a ticket.
#pragma once

#include "ui/lists/listpane.h"
#include "ui/tickets/ticketqueues.h"

namespace portal::ui {

class TicketFilterBar;
class TicketModel;

class TicketList final : public ListPane
{
    Q_OBJECT

public:
    explicit TicketList(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads the queue anew, from its top.
    void showQueue(TicketQueueChoice queue);
    TicketQueueChoice queue() const { return m_queue; }
    /// The queue, narrowed to what is looked for, in the order chosen.
    TicketFilter filter() const;
    void setOrder(TicketFilter::Order order);

    TicketFilterBar &filterBar() const;
    TicketModel &model() const;
    /// The one that is selected alone.
    std::optional<TicketRow> selection() const;

    void store() override;

private:
    /// What is asked for, without the time it is asked at.
    struct Question
    {
        TicketQueueChoice queue;
        TicketFilter wish;
        std::optional<TicketFilter::Order> order;

        bool operator==(const Question &) const = default;
    };
    Question question() const;
    void restore();
    void load() override;
    bool isLoaded() const override;
    Order order() const override;
    void sortBy(int column) override;
    Emptiness emptiness() const override;
    QString totalWords(const RowCount &total) const override;
    void lookFor(const QString &number) override;

    TicketQueueChoice m_queue = TicketQueueKind::Unfinished;
    std::optional<TicketFilter::Order> m_order; // none: the queue's own
    std::optional<Question> m_asked;
};

} // namespace portal::ui
