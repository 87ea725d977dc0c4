// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerconflict.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customerhistorytab.h"
#include "ui/customers/customerlook.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
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

CustomerEdit editOf(const Customer &customer)
{
    return {.version = customer.version,
            .fullName = customer.fullName,
            .email = customer.email,
            .phone = customer.phone,
            .language = customer.language,
            .address = customer.address};
}

Customer edited(Customer customer, const CustomerEdit &edit)
{
    const auto phone = PhoneNumber::parse(edit.phone);
    customer.fullName = edit.fullName;
    customer.email = edit.email;
    customer.phone = phone ? phone->e164() : edit.phone;
    customer.language = edit.language;
    customer.address = edit.address;
    return customer;
}

CustomerEdit rebased(const CustomerEdit &typed, const Customer &seen, const Customer &now)
{
    const CustomerEdit before = editOf(seen);
    CustomerEdit edit = editOf(now);
    const auto take = [](const auto &was, const auto &wanted, auto &is) {
        if (wanted != was)
            is = wanted;
    };
    const auto typedPhone = PhoneNumber::parse(typed.phone);
    take(before.fullName, typed.fullName, edit.fullName);
    take(before.email, typed.email, edit.email);
    take(before.phone, typedPhone ? typedPhone->e164() : typed.phone, edit.phone);
    take(before.language, typed.language, edit.language);
    take(before.address.street, typed.address.street, edit.address.street);
    take(before.address.rt, typed.address.rt, edit.address.rt);
    take(before.address.rw, typed.address.rw, edit.address.rw);
    take(before.address.village, typed.address.village, edit.address.village);
    take(before.address.district, typed.address.district, edit.address.district);
    take(before.address.city, typed.address.city, edit.address.city);
    take(before.address.province, typed.address.province, edit.address.province);
    take(before.address.postalCode, typed.address.postalCode, edit.address.postalCode);
    take(before.address.landmark, typed.address.landmark, edit.address.landmark);
    // One position, not half of each.
    if (std::pair(typed.address.latitude, typed.address.longitude) !=
        std::pair(before.address.latitude, before.address.longitude)) {
        edit.address.latitude = typed.address.latitude;
        edit.address.longitude = typed.address.longitude;
    }
    edit.messageHold = typed.messageHold;
    return edit;
}

void resolveStale(const DeskContext &context, const StaleCustomer &stale, QWidget *window,
                  const std::function<void(const Customer &)> &anyway, const std::function<void()> &leave)
{
    whenAnswered(context.api.customers().detail(stale.seen.code), window,
                 [=](const Result<CustomerDetail> &now) {
                     if (!now) {
                         context.notices.failed(now.error());
                         return leave();
                     }
                     auto *dialog = new CustomerConflictDialog(context, stale, *now, window);
                     QObject::connect(dialog, &CustomerConflictDialog::anywayChosen, window,
                                      [anyway, current = now->customer] { anyway(current); });
                     QObject::connect(dialog, &CustomerConflictDialog::leaveChosen, window, leave);
                     dialog->open();
                 });
}

CustomerConflictDialog::CustomerConflictDialog(const DeskContext &context, const StaleCustomer &stale,
                                               const CustomerDetail &detail, QWidget *parent)
    : FormDialog(tr("Changed meanwhile"), tr("Do it anyway"), parent), m_context(context)
{
    setObjectName(QStringLiteral("CustomerConflictDialog"));
    const Customer &now = detail.customer;
    const QString who = now.updatedBy.isEmpty() ? tr("Somebody") : now.updatedBy;
    setExplanation(tr("%1 changed %2 (%3) at %4, after you had looked at it.")
                       .arg(who, now.code, now.fullName, context.wording.moment(now.updatedAt)));
    setBackText(tr("Leave it"));
    setMinimumWidth(unit(this, stale.typed ? 180 : 140));
    addWide(sides(stale, now));
    if (const QString since = changes(stale, detail); !since.isEmpty())
        addWide(wrapped(since, this));
    auto *about = wrapped(tr("You were about to: %1").arg(stale.action), this);
    about->setFont(headingFont(font(), 1));
    addWide(about);
    if (!stale.details.isEmpty())
        addWide(wrapped(stale.details, this));
    const bool possible = stale.possible(now);
    if (!possible)
        addWide(wrapped(tr("In the present state this can no longer be done."), this));
    setConfirmEnabled(possible);
    connect(this, &FormDialog::confirmed, this, [this] {
        finish();
        Q_EMIT anywayChosen();
    });
    connect(this, &QDialog::rejected, this, &CustomerConflictDialog::leaveChosen);
}

QWidget *CustomerConflictDialog::sides(const StaleCustomer &stale, const Customer &now)
{
    const Wording &wording = m_context.wording;
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, unit(this, 24));
    const int columns = stale.typed ? 3 : 2;
    for (int column = 1; column <= columns; ++column)
        grid->setColumnStretch(column, 1);
    const auto put = [&](int row, int column, QWidget *widget) {
        grid->addWidget(widget, row, column, Qt::AlignTop);
    };
    const auto heading = [&](const QString &text) {
        auto *label = wrapped(text, card);
        label->setFont(headingFont(font(), 1));
        return label;
    };
    const auto badge = [&](const Customer &side, const char *name) {
        auto *state = new Badge(card);
        state->setObjectName(QLatin1String(name));
        state->setLook(statusLook(side.status, wording));
        return state;
    };
    put(0, 1, heading(tr("What you saw")));
    put(0, 2, heading(tr("As it is now")));
    if (stale.typed)
        put(0, 3, heading(tr("What you typed")));
    put(1, 0, wrapped(tr("State"), card));
    put(1, 1, badge(stale.seen, "seen"));
    put(1, 2, badge(now, "now"));

    const auto before = CustomerLook::values(stale.seen, wording);
    const auto after = CustomerLook::values(now, wording);
    const auto typed = CustomerLook::values(stale.typed.value_or(stale.seen), wording);
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? tr("–") : text;
    };
    int row = 2;
    for (qsizetype i = 1; i < before.size(); ++i) { // the state stands there already
        if (before[i] == after[i] && before[i] == typed[i])
            continue;
        put(row, 0, wrapped(before[i].name, card));
        put(row, 1, wrapped(shown(before[i].text), card));
        put(row, 2, wrapped(shown(after[i].text), card));
        if (stale.typed)
            put(row, 3, wrapped(typed[i] == before[i] ? tr("unchanged") : shown(typed[i].text), card));
        ++row;
    }
    return card;
}

QString CustomerConflictDialog::changes(const StaleCustomer &stale, const CustomerDetail &now) const
{
    QStringList lines;
    for (const CustomerEvent &event : now.history) {
        if (event.at < stale.seen.updatedAt || lines.size() == 4)
            continue;
        if (event.at == stale.seen.updatedAt && event.to == stale.seen.status)
            continue; // what was seen itself
        QString line = tr("%1 – %2: %3")
                           .arg(m_context.wording.moment(event.at), CustomerHistoryTab::actorText(event),
                                CustomerHistoryTab::eventText(event, m_context.wording));
        if (!event.note.isEmpty())
            line += QStringLiteral(" (") + event.note + QLatin1Char(')');
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace portal::ui
