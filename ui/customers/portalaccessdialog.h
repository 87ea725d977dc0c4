// SPDX-License-Identifier: GPL-3.0-or-later
// PortalAccessDialog: lets a customer into the portal, or keeps them out of it.
#pragma once

#include "libportal/customers/customerservice.h"
#include "ui/customers/customerdecisiondialog.h"

namespace portal::ui {

class PortalAccessDialog : public CustomerDecisionDialog
{
    Q_OBJECT

public:
    PortalAccessDialog(const DeskContext &context, const Customer &seen, PortalAccess wanted,
                       QWidget *parent);

protected:
    void submit() override;
    bool possibleIn(const Customer &now) const override;

private:
    const PortalAccess m_wanted;
};

} // namespace portal::ui
