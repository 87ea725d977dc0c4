// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/bulkdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/registrations/conflictdialog.h"
#include "ui/registrations/registrationlook.h"
#include "ui/registrations/stepdialog.h"
#include "ui/registrations/stepinputs.h"

#include <QtWidgets/QLabel>

#include <algorithm>

namespace portal::ui {

namespace {

// What was typed is wrong for each of them alike: said where it was typed. A state at fault is each one's
// own.
const Error *inputAtFault(const PendingBulk &pending)
{
    if (pending.id != 0 || pending.checked.isEmpty())
        return nullptr;
    const auto wrong = [](const BulkOutcome &each) {
        return each.error && each.error->code == ErrorCode::Invalid && !each.error->fields.isEmpty() &&
               each.error->fields.first().field != u"action";
    };
    const bool all = std::all_of(pending.checked.cbegin(), pending.checked.cend(), wrong);
    return all ? &*pending.checked.first().error : nullptr;
}

} // namespace

BulkDialog::BulkDialog(const DeskContext &context, const QList<Registration> &items,
                       RegistrationAction action, QWidget *parent)
    : FormDialog(tr("%1: %2").arg(context.wording.text(registrationActionText(action)),
                                  tr("%n application(s)", nullptr, int(items.size()))),
                 context.wording.text(registrationActionText(action)), parent),
      m_context(context)
{
    setObjectName(QStringLiteral("BulkDialog"));
    setExplanation(consequenceText(action));
    setConfirmKind(action == RegistrationAction::Reject ? Confirm::Dangerous : Confirm::Primary);
    for (const Registration &item : items)
        m_items.append({item.number, item.version});
    const auto fitting = std::count_if(
        items.cbegin(), items.cend(), [action](const Registration &item) { return takesStep(item, action); });
    if (fitting < items.size()) {
        auto *some =
            new QLabel(tr("%1 of %2 are in a state for it; the others will be refused.")
                           .arg(context.wording.number(fitting), context.wording.number(items.size())),
                       this);
        some->setWordWrap(true);
        addWide(some);
    }
    m_inputs = new StepInputs(context, action, nullptr, *this);
    m_preview = new MessagePreview(
        context.wording, applicantPreview(tr("None of them can be told: every one would be refused.")),
        [this] { return m_context.api.registrations().previewBulk(m_inputs->request(), m_items); }, this);
    addWide(m_preview, 1);
    connect(m_inputs, &StepInputs::changed, m_preview, &MessagePreview::askSoon);
    connect(this, &FormDialog::confirmed, this, &BulkDialog::submit);
    m_preview->askNow();
}

void BulkDialog::fill(const StepRequest &request)
{
    m_inputs->fill(request);
}

void BulkDialog::submit()
{
    setBusy(true);
    const StepRequest wanted = m_inputs->request();
    whenAnswered(m_context.api.registrations().bulkLater(wanted, m_items), this,
                 [this, wanted](const Result<PendingBulk> &pending) {
                     if (!pending)
                         return refused(pending.error());
                     if (const Error *missing = inputAtFault(*pending))
                         return refused(*missing);
                     finish();
                     Q_EMIT held(wanted, *pending);
                 });
}

void BulkDialog::refused(const Error &error)
{
    fail(error, m_context.wording.error(error),
         [this](const Text &text) { return m_context.wording.text(text); });
}

} // namespace portal::ui
