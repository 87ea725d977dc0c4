// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/customerdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/registrations/registrationlook.h"

#include <QtWidgets/QLabel>

namespace portal::ui {

bool CustomerDialog::isPossible(const Registration &now)
{
    return now.status == RegistrationStatus::Approved && now.customerCode.isEmpty();
}

CustomerDialog::CustomerDialog(const DeskContext &context, const Registration &seen, const StaffNames &names,
                               QWidget *parent)
    : DecisionDialog(context, {seen, names, tr("Create customer")}, parent)
{
    setObjectName(QStringLiteral("CustomerDialog"));
    setExplanation(tr("A customer record with portal access and an installation ticket are made at once. "
                      "The applicant is welcomed by WhatsApp."));
    auto *what = new QLabel(tr("%1 · %2, %3 a month")
                                .arg(seen.number, seen.packageName, context.wording.price(seen.packagePrice)),
                            this);
    what->setWordWrap(true);
    addWide(what);
    m_preview = new MessagePreview(
        context.wording, applicantPreview(),
        [this] { return this->context().api.registrations().previewCustomer(number()); }, this);
    addWide(m_preview, 1);
    m_preview->askNow();
}

void CustomerDialog::submit()
{
    whenAnswered(context().api.registrations().createCustomerLater(number(), seen().version), this,
                 [this](const Result<PendingCustomer> &pending) {
                     if (!pending)
                         return refused(pending.error());
                     finish();
                     Q_EMIT held(*pending);
                 });
}

} // namespace portal::ui
