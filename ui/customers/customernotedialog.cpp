// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customernotedialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QPlainTextEdit>

namespace portal::ui {

CustomerNoteDialog::CustomerNoteDialog(const DeskContext &context, const Customer &about, QWidget *parent)
    : FormDialog(tr("Note: %1").arg(about.fullName), tr("Add note"), parent),
      m_context(context),
      m_code(about.code),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("CustomerNoteDialog"));
    setExplanation(tr("For colleagues, in the history of %1. The customer does not see it.").arg(m_code));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(unit(this, 24));
    addField(QStringLiteral("note"), tr("Note"), m_text);
    connect(this, &FormDialog::confirmed, this, &CustomerNoteDialog::submit);
}

void CustomerNoteDialog::submit()
{
    setBusy(true);
    whenAnswered(m_context.api.customers().addNote(m_code, m_text->toPlainText()), this,
                 [this](const Result<void> &done) {
                     if (!done) {
                         return fail(done.error(), m_context.wording.error(done.error()),
                                     [this](const Text &text) { return m_context.wording.text(text); });
                     }
                     finish();
                     Q_EMIT noted();
                 });
}

} // namespace portal::ui
