// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/stepdialog.h"

#include "libportal/base/calendar.h"
#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/registrations/registrationlook.h"
#include "ui/registrations/stepinputs.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace portal::ui {

QString consequenceText(RegistrationAction action)
{
    switch (action) {
    case RegistrationAction::Verify:
        return StepDialog::tr("The data are right. The applicant is told by WhatsApp.");
    case RegistrationAction::ScheduleSurvey:
        return StepDialog::tr(
            "A survey ticket is made or moved. The applicant is told the date by WhatsApp.");
    case RegistrationAction::CompleteSurvey:
        return StepDialog::tr("The survey ticket is closed. The applicant is not told.");
    case RegistrationAction::Approve:
        return StepDialog::tr("The applicant is told by WhatsApp that the installation will be scheduled.");
    case RegistrationAction::Reject:
        return StepDialog::tr("The applicant is told by WhatsApp, with the reason.");
    case RegistrationAction::Cancel:
        return StepDialog::tr("Only at the applicant's wish. The applicant gets a confirmation by WhatsApp.");
    case RegistrationAction::Reopen:
        return StepDialog::tr("It begins anew as pending. The applicant is not told.");
    }
    return {};
}

QString requestText(const StepRequest &request, const Wording &wording)
{
    QStringList lines;
    if (request.surveyAt)
        lines.append(dateTimeText(*request.surveyAt, wording.zone(), wording.language()));
    if (request.category)
        lines.append(wording.text(rejectCategoryText(*request.category)));
    for (const QString &text : {request.reason, request.note}) {
        if (!text.trimmed().isEmpty())
            lines.append(text.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

StepDialog::StepDialog(const DeskContext &context, const Registration &seen, const StaffNames &names,
                       RegistrationAction action, QWidget *parent)
    : DecisionDialog(context, {seen, names, context.wording.text(registrationActionText(action))}, parent),
      m_action(action)
{
    setObjectName(QStringLiteral("StepDialog"));
    setExplanation(tr("%1 · %2").arg(seen.number, consequenceText(action)));
    const bool ends = action == RegistrationAction::Reject || action == RegistrationAction::Cancel;
    setConfirmKind(ends ? Confirm::Dangerous : Confirm::Primary);
    addStates();
    m_inputs = new StepInputs(context, action, &seen, *this);
    m_preview = new MessagePreview(
        context.wording, applicantPreview(),
        [this] { return this->context().api.registrations().previewStep(number(), request()); }, this);
    if (messageFor(action).isEmpty()) {
        m_preview->setVisible(false);
    } else {
        addWide(m_preview, 1);
        connect(m_inputs, &StepInputs::changed, m_preview, &MessagePreview::askSoon);
        m_preview->askNow();
    }
}

void StepDialog::addStates()
{
    const auto transition = transitionFor(m_action, seen().status);
    if (!transition)
        return;
    auto *states = new QWidget(this);
    auto *row = new QHBoxLayout(states);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 2));
    const auto add = [&](RegistrationStatus status) {
        auto *badge = new Badge(states);
        badge->setLook(statusLook(status, context().wording));
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        row->addWidget(badge);
    };
    add(transition->from);
    if (transition->from != transition->to) {
        auto *arrow = new QLabel(states);
        arrow->setPixmap(iconPixmap(QStringLiteral("arrow-right"), mutedText(palette()), unit(this, 4),
                                    devicePixelRatioF()));
        row->addWidget(arrow);
        add(transition->to);
    }
    row->addStretch(1);
    addWide(states);
}

void StepDialog::fill(const StepRequest &request)
{
    m_inputs->fill(request);
}

StepRequest StepDialog::request() const
{
    StepRequest request = m_inputs->request();
    request.version = seen().version;
    return request;
}

void StepDialog::submit()
{
    const StepRequest wanted = request();
    whenAnswered(context().api.registrations().stepLater(number(), wanted), this,
                 [this, wanted](const Result<PendingStep> &pending) {
                     if (!pending)
                         return refused(pending.error());
                     finish();
                     Q_EMIT held(wanted, *pending);
                 });
}

bool StepDialog::possibleIn(const Registration &now) const
{
    return takesStep(now, m_action);
}

QString StepDialog::details() const
{
    return requestText(request(), context().wording);
}

} // namespace portal::ui
