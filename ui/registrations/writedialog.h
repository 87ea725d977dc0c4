// SPDX-License-Identifier: GPL-3.0-or-later
// WriteDialog: a text of staff's own about one application: a note for colleagues, or a message to the
// applicant, which is shown as it will arrive.
#pragma once

#include "libportal/staffapi/registrationsapi.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

class QPlainTextEdit;

namespace portal::ui {

class MessagePreview;

class WriteDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Kind { Note, Message };

    WriteDialog(const DeskContext &context, const Registration &about, Kind kind, QWidget *parent);

    MessagePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void noted();
    void held(const portal::PendingMessage &pending);

private:
    void submit();
    void refused(const Error &error);

    const DeskContext m_context;
    const QString m_number;
    const Kind m_kind;
    QPlainTextEdit *m_text;
    MessagePreview *m_preview = nullptr;
};

} // namespace portal::ui
