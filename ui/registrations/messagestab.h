// SPDX-License-Identifier: GPL-3.0-or-later
// MessagesTab: what the applicant was told: each message as it stands on the phone, what became of it, and,
// where it did not arrive, why and a way to send it again.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/columnarea.h"

namespace portal::ui {

class MessagesTab : public ColumnArea
{
    Q_OBJECT

public:
    explicit MessagesTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const RegistrationDetail &detail);

Q_SIGNALS:
    void resendRequested(const portal::MessageRecord &message);

private:
    QWidget *cardOf(const MessageRecord &message);
    QString stampOf(const MessageRecord &message) const;

    const DeskContext m_context;
    QString m_shown; ///< what was drawn last, so that an unchanged list keeps focus and place
};

} // namespace portal::ui
