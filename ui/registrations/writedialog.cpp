// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/writedialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/registrations/registrationlook.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

namespace portal::ui {

WriteDialog::WriteDialog(const DeskContext &context, const Registration &about, Kind kind, QWidget *parent)
    : FormDialog(kind == Kind::Note ? tr("Note: %1").arg(about.fullName)
                                    : tr("Message to %1").arg(about.fullName),
                 kind == Kind::Note ? tr("Add note") : tr("Send"), parent),
      m_context(context),
      m_number(about.number),
      m_kind(kind),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("WriteDialog"));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(unit(this, 20));
    m_text->setMaximumHeight(unit(this, 36));
    if (kind == Kind::Note) {
        setExplanation(
            tr("For colleagues, in the history of %1. The applicant does not see it.").arg(m_number));
        addField(QStringLiteral("note"), tr("Note"), m_text);
    } else {
        setExplanation(tr("By WhatsApp to %1, about %2. *Stars* make bold.")
                           .arg(context.wording.phone(about.phone), m_number));
        addField(QStringLiteral("text"), tr("Text"), m_text);
        m_preview = new MessagePreview(
            context.wording, applicantPreview(),
            [this] { return m_context.api.registrations().previewMessage(m_number, m_text->toPlainText()); },
            this);
        addWide(m_preview, 1);
        connect(m_text, &QPlainTextEdit::textChanged, m_preview, &MessagePreview::askSoon);
        m_preview->askNow();
    }
    connect(this, &FormDialog::confirmed, this, &WriteDialog::submit);
}

void WriteDialog::submit()
{
    setBusy(true);
    RegistrationsApi &api = m_context.api.registrations();
    if (m_kind == Kind::Note) {
        whenAnswered(api.addNote(m_number, m_text->toPlainText()), this, [this](const Result<void> &done) {
            if (!done)
                return refused(done.error());
            finish();
            Q_EMIT noted();
        });
        return;
    }
    whenAnswered(api.sendMessageLater(m_number, m_text->toPlainText()), this,
                 [this](const Result<PendingMessage> &pending) {
                     if (!pending)
                         return refused(pending.error());
                     finish();
                     Q_EMIT held(*pending);
                 });
}

void WriteDialog::refused(const Error &error)
{
    fail(error, m_context.wording.error(error),
         [this](const Text &text) { return m_context.wording.text(text); });
}

} // namespace portal::ui
