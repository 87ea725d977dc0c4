// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/assigndialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"

#include <QtWidgets/QComboBox>

namespace portal::ui {

AssignDialog::AssignDialog(const DeskContext &context, const Registration &seen,
                           const QList<Colleague> &colleagues, const StaffNames &names, QWidget *parent)
    : DecisionDialog(context, {seen, names, tr("Assign")}, parent), m_who(new QComboBox(this))
{
    setObjectName(QStringLiteral("AssignDialog"));
    setExplanation(tr("The applicant is not told."));
    m_who->setObjectName(QStringLiteral("assignee"));
    m_who->addItem(tr("Nobody"), QVariant::fromValue(qint64(0)));
    for (const Colleague &colleague : colleagues) {
        if (!allows(colleague.role, Permission::WorkRegistrations))
            continue;
        m_who->addItem(tr("%1 (%2)").arg(colleague.fullName, context.wording.text(roleText(colleague.role))),
                       QVariant::fromValue(colleague.id.value()));
    }
    m_who->setCurrentIndex(qMax(
        0, m_who->findData(QVariant::fromValue(seen.assigneeId.isValid() ? seen.assigneeId.value() : 0))));
    addField(QStringLiteral("assignee"), tr("Worked on by"), m_who);
}

void AssignDialog::submit()
{
    const qint64 id = m_who->currentData().toLongLong();
    whenAnswered(
        context().api.registrations().assign(number(), seen().version, id > 0 ? StaffId(id) : StaffId()),
        this, [this](const Result<Registration> &changed) {
            if (!changed)
                return refused(changed.error());
            finish();
            Q_EMIT assigned(*changed);
        });
}

QString AssignDialog::details() const
{
    return m_who->currentText();
}

} // namespace portal::ui
