// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerstepdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customerlook.h"
#include "ui/frame/wording.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

namespace portal::ui {

namespace {

QString consequence(CustomerAction step)
{
    switch (step) {
    case CustomerAction::Suspend:
        return CustomerStepDialog::tr("The service stands still: no new invoices until it is resumed. The "
                                      "portal stays open. The customer is not told by itself.");
    case CustomerAction::Reactivate:
        return CustomerStepDialog::tr(
            "The service goes on, and invoices with it. The customer is not told by "
            "itself.");
    case CustomerAction::Terminate:
        return CustomerStepDialog::tr(
            "The service ends for good: no invoices, no portal, and what was agreed "
            "for later is forgotten. The customer is not told by itself.");
    }
    return {};
}

} // namespace

CustomerStepDialog::CustomerStepDialog(const DeskContext &context, const Customer &seen, CustomerAction step,
                                       QWidget *parent)
    : CustomerDecisionDialog(context, {seen, context.wording.text(customerActionText(step))}, parent),
      m_step(step),
      m_reason(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("CustomerStepDialog"));
    setExplanation(tr("%1 · %2").arg(seen.code, consequence(step)));
    setConfirmKind(step == CustomerAction::Reactivate ? Confirm::Primary : Confirm::Dangerous);
    addStates();
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(unit(this, 20));
    addField(QStringLiteral("reason"),
             needsReason(step) ? tr("Reason, for colleagues") : tr("Reason, for colleagues (optional)"),
             m_reason);
}

void CustomerStepDialog::addStates()
{
    const auto to = customerStateAfter(m_step, seen().status);
    if (!to)
        return;
    auto *states = new QWidget(this);
    auto *row = new QHBoxLayout(states);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 2));
    const auto add = [&](CustomerStatus status) {
        auto *badge = new Badge(states);
        badge->setLook(statusLook(status, context().wording));
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        row->addWidget(badge);
    };
    add(seen().status);
    auto *arrow = new QLabel(states);
    arrow->setPixmap(
        iconPixmap(QStringLiteral("arrow-right"), mutedText(palette()), unit(this, 4), devicePixelRatioF()));
    row->addWidget(arrow);
    add(*to);
    row->addStretch(1);
    addWide(states);
}

void CustomerStepDialog::submit()
{
    const CustomerStep wanted{m_step, seen().version, m_reason->toPlainText()};
    whenAnswered(context().api.customers().step(code(), wanted), this,
                 [this](const Result<Customer> &done) { heard(done); });
}

bool CustomerStepDialog::possibleIn(const Customer &now) const
{
    return customerStateAfter(m_step, now.status).has_value();
}

QString CustomerStepDialog::details() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace portal::ui
