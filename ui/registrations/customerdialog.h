// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerDialog: an approved application becomes a customer with an installation ticket; shows the welcome
// before it goes.
#pragma once

#include "libportal/staffapi/registrationsapi.h"
#include "ui/registrations/decisiondialog.h"

namespace portal::ui {

class MessagePreview;

class CustomerDialog : public DecisionDialog
{
    Q_OBJECT

public:
    CustomerDialog(const DeskContext &context, const Registration &seen, const StaffNames &names,
                   QWidget *parent);

    MessagePreview *preview() const { return m_preview; }
    static bool isPossible(const Registration &now);

Q_SIGNALS:
    void held(const portal::PendingCustomer &pending);

protected:
    void submit() override;
    bool possibleIn(const Registration &now) const override { return isPossible(now); }

private:
    MessagePreview *m_preview;
};

} // namespace portal::ui
