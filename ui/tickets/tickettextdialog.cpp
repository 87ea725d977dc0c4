// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/tickettextdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QPlainTextEdit>

namespace portal::ui {

TicketTextDialog::TicketTextDialog(const DeskContext &context, const Ticket &about, Kind kind,
                                   QWidget *parent)
    : FormDialog(kind == Kind::Note ? tr("Internal note: %1").arg(about.title)
                                    : tr("Comment to the customer: %1").arg(about.title),
                 kind == Kind::Note ? tr("Add note") : tr("Send"), parent),
      m_context(context),
      m_number(about.number),
      m_kind(kind),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("TicketTextDialog"));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(unit(this, 20));
    m_text->setMaximumHeight(unit(this, 36));
    if (kind == Kind::Note) {
        setExplanation(tr("For colleagues, in %1. The customer does not see it.").arg(m_number));
        addField(QStringLiteral("text"), tr("Note"), m_text);
    } else {
        setExplanation(about.customerCode.isEmpty()
                           ? tr("In %1. Nobody is told: it belongs to no customer yet.").arg(m_number)
                           : tr("In %1, and by WhatsApp to the customer.").arg(m_number));
        addField(QStringLiteral("text"), tr("Text"), m_text);
        m_preview = new MessagePreview(
            context.wording, {tr("What the customer gets"), tr("Nobody is told.")},
            [this] { return m_context.api.tickets().previewComment(m_number, m_text->toPlainText()); }, this);
        addWide(m_preview, 1);
        connect(m_text, &QPlainTextEdit::textChanged, m_preview, &MessagePreview::askSoon);
        m_preview->askNow();
    }
    connect(this, &FormDialog::confirmed, this, &TicketTextDialog::submit);
}

void TicketTextDialog::submit()
{
    setBusy(true);
    TicketsApi &api = m_context.api.tickets();
    if (m_kind == Kind::Note) {
        whenAnswered(api.addNote(m_number, m_text->toPlainText()), this, [this](const Result<void> &done) {
            if (!done)
                return refused(done.error());
            finish();
            Q_EMIT noted();
        });
        return;
    }
    whenAnswered(api.commentLater(m_number, m_text->toPlainText()), this,
                 [this](const Result<PendingComment> &pending) {
                     if (!pending)
                         return refused(pending.error());
                     finish();
                     Q_EMIT held(*pending);
                 });
}

void TicketTextDialog::refused(const Error &error)
{
    fail(error, m_context.wording.error(error),
         [this](const Text &text) { return m_context.wording.text(text); });
}

} // namespace portal::ui
