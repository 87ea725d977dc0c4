// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerConflictDialog: somebody was faster. Shows the customer as it was seen beside what it is now, what
// happened since, and what was about to be done, and lets the person choose. Locks nothing and decides
// nothing.
#pragma once

#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

namespace portal::ui {

/// What was refused because somebody was faster.
struct StaleCustomer
{
    Customer seen;
    QString action;                  ///< "Suspend service"
    QString details{};               ///< what was typed for it, if anything
    std::optional<Customer> typed{}; ///< of an edit: what the customer was to become
    std::function<bool(const Customer &now)> possible;
};

class CustomerConflictDialog : public FormDialog
{
    Q_OBJECT

public:
    CustomerConflictDialog(const DeskContext &context, const StaleCustomer &stale, const CustomerDetail &now,
                           QWidget *parent);

Q_SIGNALS:
    /// Do it on what is now.
    void anywayChosen();
    void leaveChosen();

private:
    QWidget *sides(const StaleCustomer &stale, const Customer &now);
    QString changes(const StaleCustomer &stale, const CustomerDetail &now) const;

    const DeskContext m_context;
};

/// Reads what is now and lets the person choose; `leave` also when it cannot be read.
void resolveStale(const DeskContext &context, const StaleCustomer &stale, QWidget *window,
                  const std::function<void(const Customer &now)> &anyway, const std::function<void()> &leave);

/// What was typed, on top of what is now: a field that was not touched keeps what somebody else made of it.
CustomerEdit rebased(const CustomerEdit &typed, const Customer &seen, const Customer &now);
/// As the form shows it before anybody has typed.
CustomerEdit editOf(const Customer &customer);
/// The customer as it would be, for comparison alone.
Customer edited(Customer customer, const CustomerEdit &edit);

} // namespace portal::ui
