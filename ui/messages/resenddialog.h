// SPDX-License-Identifier: GPL-3.0-or-later
// ResendDialog: a message that did not arrive goes out once more; shows its text before.
#pragma once

#include "libportal/messaging/message.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

namespace portal::ui {

class ResendDialog : public FormDialog
{
    Q_OBJECT

public:
    ResendDialog(const DeskContext &context, const MessageRecord &message, QWidget *parent);

Q_SIGNALS:
    void resent();

private:
    void submit();

    const DeskContext m_context;
    const MessageId m_message;
};

} // namespace portal::ui
