// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/conflictdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationlook.h"
#include "ui/widgets/card.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace portal::ui {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool takesStep(const Registration &registration, RegistrationAction action)
{
    return transitionFor(action, registration.status).has_value() && registration.customerCode.isEmpty();
}

void resolveStale(const DeskContext &context, const StaleDecision &decision, const StaffNames &names,
                  QWidget *window, const std::function<void(const Registration &)> &anyway,
                  const std::function<void()> &leave)
{
    whenAnswered(context.api.registrations().detail(decision.seen.number), window,
                 [=](const Result<RegistrationDetail> &now) {
                     if (!now) {
                         context.notices.failed(now.error());
                         return leave();
                     }
                     const Conflict conflict{decision.seen, *now, decision.action, decision.details,
                                             decision.possible(now->registration)};
                     auto *dialog = new ConflictDialog(context, conflict, names, window);
                     QObject::connect(dialog, &ConflictDialog::anywayChosen, window,
                                      [anyway, current = now->registration] { anyway(current); });
                     QObject::connect(dialog, &ConflictDialog::leaveChosen, window, leave);
                     dialog->open();
                 });
}

ConflictDialog::ConflictDialog(const DeskContext &context, const Conflict &conflict, const StaffNames &names,
                               QWidget *parent)
    : FormDialog(tr("Changed meanwhile"), tr("Do it anyway"), parent), m_context(context)
{
    const Registration &now = conflict.now.registration;
    const QString who = now.updatedBy.isEmpty() ? tr("Somebody") : now.updatedBy;
    setExplanation(tr("%1 changed %2 (%3) at %4, after you had looked at it.")
                       .arg(who, now.number, now.fullName, context.wording.moment(now.updatedAt)));
    setBackText(tr("Leave it"));
    setMinimumWidth(unit(this, 140));
    addWide(sides(conflict, names));
    if (QWidget *since = changes(conflict, names))
        addWide(since);
    auto *about = wrapped(tr("You were about to: %1").arg(conflict.action), this);
    about->setFont(headingFont(font(), 1));
    addWide(about);
    if (!conflict.details.isEmpty())
        addWide(wrapped(conflict.details, this));
    if (!conflict.possible)
        addWide(wrapped(tr("In its present state this can no longer be done."), this));
    setConfirmEnabled(conflict.possible);
    connect(this, &FormDialog::confirmed, this, [this] {
        finish();
        Q_EMIT anywayChosen();
    });
    connect(this, &QDialog::rejected, this, &ConflictDialog::leaveChosen);
}

QWidget *ConflictDialog::sides(const Conflict &conflict, const StaffNames &names)
{
    const Wording &wording = m_context.wording;
    const Registration &seen = conflict.seen;
    const Registration &now = conflict.now.registration;
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, unit(this, 24));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto addRow = [&](const QString &name, QWidget *before, QWidget *after) {
        auto *label = wrapped(name, card);
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, mutedText(palette()));
        label->setPalette(muted);
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        grid->addWidget(before, row, 1, Qt::AlignVCenter);
        grid->addWidget(after, row, 2, Qt::AlignVCenter);
        ++row;
    };
    const auto addWords = [&](const QString &name, const QString &before, const QString &after) {
        if (before != after)
            addRow(name, wrapped(before.isEmpty() ? tr("–") : before, card),
                   wrapped(after.isEmpty() ? tr("–") : after, card));
    };
    const auto heading = [&](const QString &text) {
        auto *label = wrapped(text, card);
        label->setFont(headingFont(font(), 1));
        return label;
    };
    const auto badge = [&](const Registration &side) {
        auto *state = new Badge(card);
        state->setObjectName(&side == &seen ? QStringLiteral("seen") : QStringLiteral("now"));
        state->setLook(statusLook(side.status, wording));
        return state;
    };
    const auto moment = [&](const std::optional<Instant> &at) {
        return at ? wording.moment(*at) : QString();
    };
    const auto worker = [&](const Registration &side) {
        return side.assigneeId.isValid()
                   ? names.value(Actor::staff(side.assigneeId, Role::Cs, {}).key(), tr("a colleague"))
                   : tr("nobody");
    };
    addRow({}, heading(tr("What you saw")), heading(tr("As it is now")));
    addRow(tr("State"), badge(seen), badge(now));
    addWords(tr("Worked on by"), worker(seen), worker(now));
    addWords(tr("Survey"), moment(seen.surveyAt), moment(now.surveyAt));
    addWords(tr("Reason"), seen.rejectReason, now.rejectReason);
    addWords(tr("Customer"), seen.customerCode, now.customerCode);
    return card;
}

QWidget *ConflictDialog::changes(const Conflict &conflict, const StaffNames &names)
{
    QStringList lines;
    for (const RegistrationEvent &event : conflict.now.history) {
        if (event.at < conflict.seen.updatedAt || lines.size() == 4)
            continue;
        if (event.at == conflict.seen.updatedAt && event.to == conflict.seen.status)
            continue; // what was seen itself
        QString line = tr("%1 – %2: %3")
                           .arg(m_context.wording.moment(event.at), actorText(event, names),
                                m_context.wording.text(registrationEventText(event.action)));
        if (const QString note = noteText(event, names); !note.isEmpty())
            line += QStringLiteral(" (") + note + QLatin1Char(')');
        lines.append(line);
    }
    return lines.isEmpty() ? nullptr : wrapped(lines.join(QLatin1Char('\n')), this);
}

} // namespace portal::ui
