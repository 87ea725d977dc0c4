// SPDX-License-Identifier: GPL-3.0-or-later
// BulkDialog: one step for many applications: how many of them it fits, what is asked for, and the message of
// the first. What becomes of each is BulkResultDialog's.
#pragma once

#include "libportal/staffapi/registrationsapi.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

namespace portal::ui {

class MessagePreview;
class StepInputs;

class BulkDialog : public FormDialog
{
    Q_OBJECT

public:
    BulkDialog(const DeskContext &context, const QList<Registration> &items, RegistrationAction action,
               QWidget *parent);

    void fill(const StepRequest &request);
    MessagePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void held(const portal::StepRequest &request, const portal::PendingBulk &pending);

private:
    void submit();
    void refused(const Error &error);

    const DeskContext m_context;
    QList<BulkItem> m_items;
    StepInputs *m_inputs;
    MessagePreview *m_preview;
};

} // namespace portal::ui
