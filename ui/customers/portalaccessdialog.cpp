// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/portalaccessdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"

namespace portal::ui {

PortalAccessDialog::PortalAccessDialog(const DeskContext &context, const Customer &seen, PortalAccess wanted,
                                       QWidget *parent)
    : CustomerDecisionDialog(
          context, {seen, wanted == PortalAccess::On ? tr("Switch portal on") : tr("Switch portal off")},
          parent),
      m_wanted(wanted)
{
    setObjectName(QStringLiteral("PortalAccessDialog"));
    const QString phone = context.wording.phone(seen.phone);
    setExplanation(wanted == PortalAccess::On
                       ? tr("%1 · They may log in with a code sent to %2. They are not told by itself.")
                             .arg(seen.code, phone)
                       : tr("%1 · They can log in no longer with %2, and are logged out everywhere at once. "
                            "They are not told by itself.")
                             .arg(seen.code, phone));
    setConfirmKind(wanted == PortalAccess::On ? Confirm::Primary : Confirm::Dangerous);
}

void PortalAccessDialog::submit()
{
    whenAnswered(context().api.customers().setPortalAccess(code(), m_wanted, seen().version), this,
                 [this](const Result<Customer> &done) { heard(done); });
}

bool PortalAccessDialog::possibleIn(const Customer &now) const
{
    return now.portalAccess != (m_wanted == PortalAccess::On);
}

} // namespace portal::ui
