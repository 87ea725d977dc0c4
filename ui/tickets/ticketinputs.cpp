// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketinputs.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/tickets/deadline.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/tickets/photofiles.h"
#include "ui/tickets/technicianpicker.h"
#include "ui/tickets/ticketlook.h"
#include "ui/tickets/visitfield.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/icon.h"

#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

namespace portal::ui {

void readPackages(const DeskContext &context, QComboBox *choice, const std::function<void()> &ready)
{
    choice->addItem(TicketInputs::tr("Not known yet"), QString());
    const Session &session = context.session;
    if (!session.may(Permission::WorkCustomers) && !session.may(Permission::SeeRegistrations))
        return; // would be refused, and each refusal is logged
    whenAnswered(
        context.api.packages().all(), choice,
        [choice, &wording = context.wording, ready](const Result<QList<Package>> &all) {
            if (!all)
                return; // the library says what is missing
            for (const Package &package : *all) {
                if (package.active)
                    choice->addItem(
                        TicketInputs::tr("%1, %2 a month").arg(package.name, wording.price(package.price)),
                        package.code);
            }
            ready();
        });
}

void addPriorities(const Wording &wording, QComboBox *choice)
{
    for (const TicketPriority priority : {TicketPriority::High, TicketPriority::Normal, TicketPriority::Low})
        choice->addItem(themedIcon(ticketPriorityIcon(priority)),
                        TicketInputs::tr("%1: within %2 hours of service")
                            .arg(wording.text(ticketPriorityText(priority)))
                            .arg(promisedTime(priority).count()),
                        int(priority));
}

TicketInputs::TicketInputs(const DeskContext &context, TicketAction action, const Ticket &about,
                           FormDialog &dialog)
    : QObject(&dialog), m_context(context), m_action(action), m_dialog(dialog)
{
    const bool told = !about.customerCode.isEmpty();
    switch (action) {
    case TicketAction::Assign:
        addAssignment(about);
        addNote(told ? tr("Note (optional) – the customer reads this") : tr("Note (optional)"), {});
        break;
    case TicketAction::Prioritise:
        addPriority(about);
        addNote(tr("Why (optional, for colleagues)"), {});
        break;
    case TicketAction::Hold:
        addNote(told ? tr("What is waited for – the customer reads this") : tr("What is waited for"),
                tr("For example: the part arrives on Thursday"));
        break;
    case TicketAction::Resume:
        addNote(told ? tr("Note (optional) – the customer reads this") : tr("Note (optional)"), {});
        break;
    case TicketAction::Complete:
        if (about.type == TicketType::Upgrade && about.packageCode.isEmpty())
            addPackage();
        addNote(told ? tr("What was done – the customer reads this") : tr("What was done"),
                tr("For example: connector replaced, 50 Mbps measured"));
        addPhotos();
        break;
    case TicketAction::Cancel:
        addNote(told ? tr("Reason – the customer reads this") : tr("Reason"), {});
        break;
    case TicketAction::Start:
        addNote(tr("Note for colleagues (optional)"), {});
        break;
    }
}

void TicketInputs::addAssignment(const Ticket &about)
{
    m_technicians = new TechnicianPicker(m_context, &m_dialog);
    m_dialog.addField(QStringLiteral("assignee_id"), tr("Technician, with the visits of that day"),
                      m_technicians);
    m_technicians->choose(about.assigneeId);
    connect(m_technicians, &TechnicianPicker::chosenChanged, this, &TicketInputs::changed);
    const bool upcoming = about.scheduledAt && *about.scheduledAt > m_context.wording.now();
    if (about.type == TicketType::Survey) { // its date is the application's
        m_technicians->setDay(about.scheduledAt ? m_context.wording.zone().dayOf(*about.scheduledAt)
                                                : m_context.wording.today());
        return;
    }
    m_visit = new VisitField(m_context.wording, &m_dialog);
    m_visit->setVisit(upcoming ? about.scheduledAt : std::nullopt);
    m_dialog.addField(QStringLiteral("scheduled_at"), tr("Visit"), m_visit);
    m_technicians->setDay(m_visit->day());
    connect(m_visit, &VisitField::changed, this, [this, day = m_visit->day()]() mutable {
        if (std::exchange(day, m_visit->day()) != m_visit->day())
            m_technicians->setDay(day);
        Q_EMIT changed();
    });
}

void TicketInputs::addPriority(const Ticket &about)
{
    m_priority = new QComboBox(&m_dialog);
    m_priority->setObjectName(QStringLiteral("priority"));
    addPriorities(m_context.wording, m_priority);
    m_priority->setCurrentIndex(m_priority->findData(int(about.priority)));
    m_dialog.addField(QStringLiteral("priority"), tr("Priority"), m_priority);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &TicketInputs::changed);
}

void TicketInputs::addPackage()
{
    m_package = new QComboBox(&m_dialog);
    m_package->setObjectName(QStringLiteral("package"));
    const bool office = m_context.session.may(Permission::WorkTickets);
    m_dialog.addField(QStringLiteral("package_code"),
                      office ? tr("New package") : tr("New package – the office enters it"), m_package);
    readPackages(m_context, m_package, [this] {
        if (!m_wantedPackage.isEmpty())
            m_package->setCurrentIndex(m_package->findData(m_wantedPackage));
    });
    connect(m_package, &QComboBox::currentIndexChanged, this, &TicketInputs::changed);
}

void TicketInputs::addPhotos()
{
    m_photos = new PhotoFiles(&m_dialog);
    m_dialog.addField(QStringLiteral("photo"), tr("Photos (optional)"), m_photos);
}

void TicketInputs::addNote(const QString &label, const QString &example)
{
    m_note = new QPlainTextEdit(&m_dialog);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(example);
    const int line = QFontMetrics(m_note->font()).lineSpacing();
    m_note->setMinimumHeight(line * (needsNote(m_action) ? 3 : 1) + unit(m_note, 4));
    m_note->setMaximumHeight(line * 3 + unit(m_note, 4));
    m_dialog.addField(QStringLiteral("note"), label, m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &TicketInputs::changed);
}

TicketChange TicketInputs::change() const
{
    TicketChange change;
    change.action = m_action;
    if (m_technicians)
        change.assigneeId = m_technicians->chosen();
    if (m_visit)
        change.scheduledAt = m_visit->visit();
    if (m_priority)
        change.priority = TicketPriority(m_priority->currentData().toInt());
    if (m_package)
        change.packageCode = m_package->currentData().toString();
    if (m_note)
        change.note = m_note->toPlainText();
    return change;
}

void TicketInputs::fill(const TicketChange &change)
{
    if (m_technicians && change.assigneeId.isValid())
        m_technicians->choose(change.assigneeId);
    if (m_visit && change.scheduledAt) {
        m_visit->setVisit(change.scheduledAt);
        m_technicians->setDay(m_visit->day());
    }
    if (m_priority)
        m_priority->setCurrentIndex(m_priority->findData(int(change.priority)));
    m_wantedPackage = change.packageCode;
    if (m_package && m_package->findData(m_wantedPackage) > 0)
        m_package->setCurrentIndex(m_package->findData(m_wantedPackage));
    if (m_note)
        m_note->setPlainText(change.note);
}

QString TicketInputs::words() const
{
    QStringList lines;
    if (m_technicians && m_technicians->chosen().isValid())
        lines.append(tr("Technician: %1").arg(m_technicians->chosenName()));
    if (m_visit && m_visit->visit())
        lines.append(tr("Visit: %1").arg(m_context.wording.moment(*m_visit->visit())));
    if (m_priority)
        lines.append(m_priority->currentText());
    if (m_package)
        lines.append(m_package->currentText());
    if (m_note && !m_note->toPlainText().trimmed().isEmpty())
        lines.append(m_note->toPlainText().trimmed());
    return lines.join(QLatin1Char('\n'));
}

} // namespace portal::ui
