// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/decisiondialog.h"

#include "ui/frame/wording.h"

namespace portal::ui {

DecisionDialog::DecisionDialog(const DeskContext &context, const About &about, QWidget *parent)
    : FormDialog(tr("%1: %2").arg(about.action, about.seen.fullName), about.action, parent),
      m_context(context),
      m_about(about)
{
    connect(this, &FormDialog::confirmed, this, &DecisionDialog::hand);
}

void DecisionDialog::hand()
{
    setBusy(true);
    submit();
}

void DecisionDialog::refused(const Error &error)
{
    if (error.code != ErrorCode::Conflict) {
        fail(error, m_context.wording.error(error),
             [this](const Text &text) { return m_context.wording.text(text); });
        return;
    }
    const StaleDecision decision{m_about.seen, m_about.action, details(), [this](const Registration &now) {
                                     return possibleIn(now);
                                 }};
    resolveStale(
        m_context, decision, m_about.names, this,
        [this](const Registration &now) {
            m_about.seen = now;
            submit();
        },
        [this] {
            finish();
            Q_EMIT left(number());
        });
}

} // namespace portal::ui
