// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdecisiondialog.h"

#include "ui/frame/wording.h"

namespace portal::ui {

CustomerDecisionDialog::CustomerDecisionDialog(const DeskContext &context, const About &about,
                                               QWidget *parent)
    : FormDialog(tr("%1: %2").arg(about.action, about.seen.fullName), about.action, parent),
      m_context(context),
      m_about(about)
{
    connect(this, &FormDialog::confirmed, this, [this] {
        setBusy(true);
        submit();
    });
}

void CustomerDecisionDialog::heard(const Result<Customer> &done)
{
    if (!done)
        return refused(done.error());
    finish();
    Q_EMIT changed(*done);
}

void CustomerDecisionDialog::refused(const Error &error)
{
    if (error.code != ErrorCode::Conflict) {
        fail(error, m_context.wording.error(error),
             [this](const Text &text) { return m_context.wording.text(text); });
        return;
    }
    const StaleCustomer stale{m_about.seen, m_about.action, details(), typed(), [this](const Customer &now) {
                                  return possibleIn(now);
                              }};
    resolveStale(
        m_context, stale, this,
        [this](const Customer &now) {
            rebase(now);
            m_about.seen = now;
            submit();
        },
        [this] {
            finish();
            Q_EMIT left(code());
        });
}

} // namespace portal::ui
