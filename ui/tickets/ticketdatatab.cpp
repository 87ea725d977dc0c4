// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketdatatab.h"

#include "libportal/base/calendar.h"
#include "libportal/base/whenanswered.h"
#include "libportal/packages/package.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/tickets/placebuttons.h"
#include "ui/tickets/ticketlook.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/detailgroup.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QToolButton>

namespace portal::ui {

namespace {

QToolButton *linkButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QString pausesText(const TicketDetail &detail, const Wording &wording)
{
    Instant since;
    bool stands = false;
    std::chrono::milliseconds stood{0};
    int pauses = 0;
    for (const TicketEvent &event : detail.history) {
        if (!event.to || event.from == event.to)
            continue;
        const bool holds = *event.to == TicketStatus::OnHold;
        if (holds && !stands) {
            since = event.at;
            ++pauses;
        } else if (!holds && stands) {
            stood += event.at - since;
        }
        stands = holds;
    }
    if (pauses == 0)
        return {};
    if (stands)
        stood += wording.now() - since;
    return TicketDataTab::tr("%n pause(s), %1 altogether", nullptr, pauses)
        .arg(TicketWords::duration(stood, wording));
}

TicketDataTab::TicketDataTab(const DeskContext &context, QWidget *parent)
    : ColumnArea(parent), m_context(context)
{
    build();
}

void TicketDataTab::build()
{
    m_work = new DetailGroup(tr("Work"), this);
    m_type = m_work->addValue(tr("Type"));
    m_description = m_work->addValue(tr("Description"));
    m_package = m_work->addValue(tr("New package"));
    add(m_work);

    m_person = new DetailGroup(tr("For whom and where"), this);
    m_name = m_person->addValue(tr("Name"));
    m_phone = m_person->addValue(tr("WhatsApp"));
    m_street = m_person->addValue(tr("Address"));
    m_landmark = m_person->addValue(tr("Landmark"));
    m_buttons = new PlaceButtons(m_context.wording, PlaceButtons::Size::Small, this);
    m_person->addWide(m_buttons);
    m_customer = linkButton(QStringLiteral("user-round-check"), this);
    m_application = linkButton(QStringLiteral("clipboard-list"), this);
    m_person->addWide(m_customer);
    m_person->addWide(m_application);
    connect(m_customer, &QToolButton::clicked, this,
            [this] { Q_EMIT recordRequested(QStringLiteral("customers"), m_detail.ticket.customerCode); });
    connect(m_application, &QToolButton::clicked, this, [this] {
        Q_EMIT recordRequested(QStringLiteral("registrations"), m_detail.ticket.registrationNumber);
    });
    add(m_person);

    m_times = new DetailGroup(tr("Times"), this);
    m_visit = m_times->addValue(tr("Visit"));
    m_deadline = m_times->addValue(tr("Deadline"));
    m_pauses = m_times->addValue(tr("Clock stood still"));
    m_opened = m_times->addValue(tr("Opened"));
    m_started = m_times->addValue(tr("Work begun"));
    m_completed = m_times->addValue(tr("Completed"));
    m_cancelled = m_times->addValue(tr("Cancelled"));
    add(m_times);
}

void TicketDataTab::showDetail(const TicketDetail &detail)
{
    m_detail = detail;
    const Wording &wording = m_context.wording;
    const Ticket &ticket = detail.ticket;
    m_work->setValue(m_type, wording.text(ticketTypeText(ticket.type)));
    m_work->setValue(m_description, ticket.description);
    if (!ticket.packageCode.isEmpty())
        readPackages();
    m_work->setValue(m_package, packageName(ticket.packageCode));

    const TicketPlace &place = detail.place;
    m_person->setValue(m_name, place.personName);
    m_person->setValue(m_phone, wording.phone(place.personPhone), place.personPhone);
    m_person->setValue(m_street, place.address.toText());
    m_person->setValue(m_landmark, place.address.landmark);
    m_buttons->showPlace(place);
    m_person->setRowVisible(m_buttons, !place.personPhone.isEmpty() || !place.address.toText().isEmpty());
    m_customer->setText(tr("Customer %1").arg(ticket.customerCode));
    m_customer->setAccessibleName(m_customer->text());
    m_person->setRowVisible(m_customer, !ticket.customerCode.isEmpty() &&
                                            m_context.session.may(Permission::WorkCustomers));
    m_application->setText(tr("Application %1").arg(ticket.registrationNumber));
    m_application->setAccessibleName(m_application->text());
    m_person->setRowVisible(m_application, !ticket.registrationNumber.isEmpty() &&
                                               m_context.session.may(Permission::SeeRegistrations));
    showTimes();
}

void TicketDataTab::showTimes()
{
    const Wording &wording = m_context.wording;
    const Ticket &ticket = m_detail.ticket;
    const auto moment = [&](const std::optional<Instant> &at) {
        return at ? dateTimeText(*at, wording.zone(), wording.language()) : QString();
    };
    m_times->setValue(m_visit, ticket.scheduledAt ? moment(ticket.scheduledAt) : tr("not agreed yet"));
    m_times->setValue(m_deadline, TicketWords::deadlineInFull(ticket, m_detail.age, wording));
    m_times->setValue(m_pauses, pausesText(m_detail, wording));
    const QString by = m_detail.history.isEmpty() ? QString() : m_detail.history.first().actorName;
    m_times->setValue(m_opened, by.isEmpty() ? moment(ticket.createdAt)
                                             : tr("%1, by %2").arg(moment(ticket.createdAt), by));
    m_times->setValue(m_started, moment(ticket.startedAt));
    m_times->setValue(m_completed, moment(ticket.completedAt));
    m_times->setValue(m_cancelled, moment(ticket.cancelledAt));
}

// Once: names of packages hardly ever change, and the code stands there meanwhile.
void TicketDataTab::readPackages()
{
    const Session &session = m_context.session;
    if (!session.may(Permission::WorkCustomers) && !session.may(Permission::SeeRegistrations))
        return; // would be refused, and each refusal is logged
    if (std::exchange(m_packagesAsked, true))
        return;
    whenAnswered(m_context.api.packages().all(), this, [this](const Result<QList<Package>> &all) {
        m_packagesAsked = all.has_value();
        if (!all)
            return;
        for (const Package &package : *all)
            m_packages.insert(package.code, package.name);
        m_work->setValue(m_package, packageName(m_detail.ticket.packageCode));
    });
}

QString TicketDataTab::packageName(const QString &code) const
{
    if (code.isEmpty())
        return {};
    const QString name = m_packages.value(code);
    return name.isEmpty() ? code : tr("%1 (%2)").arg(name, code);
}

} // namespace portal::ui
