// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/duplicatestab.h"

#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationlook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

DuplicatesTab::DuplicatesTab(const DeskContext &context, QWidget *parent)
    : ColumnArea(parent), m_context(context)
{
}

void DuplicatesTab::showDetail(const RegistrationDetail &detail)
{
    QStringList shown{detail.registration.number};
    for (const LookAlike &other : detail.lookAlikes)
        shown.append(other.number + other.customerCode + other.statusName + other.fields.join(u','));
    if (shown == m_shown)
        return;
    m_shown = shown;
    clear();
    if (detail.lookAlikes.isEmpty()) {
        auto *empty = new EmptyState(this);
        empty->setContent(QStringLiteral("copy-check"), tr("Nothing alike"),
                          tr("No other application or customer shares phone, e-mail, NIK, name or address."));
        add(empty);
        return;
    }
    auto *hint =
        new QLabel(detail.registration.additionalHome
                       ? tr("The applicant said that this is for an additional home.")
                       : tr("Families order for several homes; the same person need not be a mistake."),
                   this);
    hint->setWordWrap(true);
    add(hint);
    for (const LookAlike &other : detail.lookAlikes)
        add(cardOf(other));
}

QWidget *DuplicatesTab::cardOf(const LookAlike &other)
{
    const Wording &wording = m_context.wording;
    const bool customer = other.number.isEmpty();
    const QString key = customer ? other.customerCode : other.number;

    auto *card = new Card(this);
    auto *number = new CopyLabel(card);
    number->setValue(key);
    number->setValueName(customer ? tr("Customer") : tr("Application"));
    number->setFont(headingFont(font(), 1));
    auto *badge = new Badge(card);
    const auto status = registrationStatusFromName(other.statusName);
    badge->setLook(!customer && status ? statusLook(*status, wording)
                                       : BadgeLook{wording.text(other.statusText), Tone::Grey,
                                                   QStringLiteral("user-round-check")});
    QStringList shared;
    for (const QString &field : other.fields)
        shared.append(wording.text(lookAlikeFieldText(field)));
    auto *alike = new QLabel(tr("Alike: %1").arg(shared.join(QStringLiteral(", "))), card);
    alike->setWordWrap(true);
    auto *open = new QPushButton(themedIcon(QStringLiteral("external-link")), tr("Open"), card);
    open->setAccessibleName(tr("Open %1").arg(key));
    open->setVisible(!customer || m_context.session.may(Permission::WorkCustomers));
    connect(open, &QPushButton::clicked, this, [this, customer, key] {
        Q_EMIT recordRequested(customer ? QStringLiteral("customers") : QStringLiteral("registrations"), key);
    });

    auto *top = new QHBoxLayout;
    top->addWidget(number);
    top->addStretch(1);
    top->addWidget(open, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(unit(this), 0, unit(this), 0);
    column->setSpacing(unit(this, 2));
    column->addLayout(top);
    column->addWidget(badge);
    column->addWidget(alike);
    return card;
}

} // namespace portal::ui
