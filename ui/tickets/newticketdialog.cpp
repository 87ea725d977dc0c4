// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/newticketdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/tickets/customerpicker.h"
#include "ui/tickets/ticketinputs.h"
#include "ui/tickets/ticketlook.h"
#include "ui/widgets/icon.h"

#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

NewTicketDialog::NewTicketDialog(const DeskContext &context, QWidget *parent)
    : FormDialog(tr("New ticket"), tr("Open the ticket"), parent),
      m_context(context),
      m_customer(new CustomerPicker(context, this)),
      m_type(new QComboBox(this)),
      m_priority(new QComboBox(this)),
      m_packageRow(new QWidget(this)),
      m_package(new QComboBox(m_packageRow)),
      m_title(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("NewTicketDialog"));
    setMinimumWidth(unit(this, 130));
    setExplanation(tr("The customer is told by WhatsApp that the ticket was received."));
    m_type->setObjectName(QStringLiteral("type"));
    for (const TicketType type :
         {TicketType::Repair, TicketType::Upgrade, TicketType::Dismantle, TicketType::Installation})
        m_type->addItem(themedIcon(ticketTypeIcon(type)), context.wording.text(ticketTypeText(type)),
                        int(type));
    m_priority->setObjectName(QStringLiteral("priority"));
    addPriorities(context.wording, m_priority);
    m_priority->setCurrentIndex(m_priority->findData(int(TicketPriority::Normal)));
    m_package->setObjectName(QStringLiteral("package"));
    m_package->setAccessibleName(tr("New package"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setPlaceholderText(tr("For example: no signal since this morning"));
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(QFontMetrics(font()).lineSpacing() + unit(this, 4));
    m_description->setMaximumHeight(QFontMetrics(font()).lineSpacing() * 3 + unit(this, 4));

    addField(QStringLiteral("customer_code"), tr("Customer"), m_customer);
    auto *kinds = new QWidget(this);
    auto *grid = new QGridLayout(kinds);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(this, 3));
    grid->setVerticalSpacing(unit(this));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto named = [&](int column, const QString &name, QWidget *input) {
        auto *label = new QLabel(name, kinds);
        label->setBuddy(input);
        input->setAccessibleName(name);
        grid->addWidget(label, 0, column);
        grid->addWidget(input, 1, column);
    };
    named(0, tr("Type"), m_type);
    named(1, tr("Priority"), m_priority);
    addWide(kinds);
    auto *package = new QVBoxLayout(m_packageRow);
    package->setContentsMargins(0, 0, 0, 0);
    package->setSpacing(unit(this));
    package->addWidget(new QLabel(tr("New package"), m_packageRow));
    package->addWidget(m_package);
    addWide(m_packageRow);
    addField(QStringLiteral("title"), tr("Title – the customer reads this"), m_title);
    addField(QStringLiteral("description"), tr("Description (optional)"), m_description);
    m_preview = new MessagePreview(
        context.wording, {tr("What the customer gets"), tr("Nobody is told.")},
        [this] { return m_context.api.tickets().previewCreate(ticket()); }, this);
    m_preview->setMinimumHeight(unit(this, 16));
    m_preview->setVisible(false); // until it is known to whom
    addWide(m_preview, 1);

    readPackages(context, m_package, [] {});
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewTicketDialog::showType);
    connect(m_customer, &CustomerPicker::chosen, this, [this] {
        m_preview->setVisible(m_customer->customer().has_value());
        m_preview->askSoon();
        grow();
    });
    for (QComboBox *choice : {m_type, m_priority, m_package})
        connect(choice, &QComboBox::currentIndexChanged, m_preview, &MessagePreview::askSoon);
    connect(m_title, &QLineEdit::textChanged, m_preview, &MessagePreview::askSoon);
    connect(m_description, &QPlainTextEdit::textChanged, m_preview, &MessagePreview::askSoon);
    connect(this, &FormDialog::confirmed, this, &NewTicketDialog::submit);
    showType();
}

void NewTicketDialog::showType()
{
    m_packageRow->setVisible(ticket().type == TicketType::Upgrade);
    grow();
}

// What has come to it needs room; a person's own size of the window stays otherwise.
void NewTicketDialog::grow()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            resize(size().expandedTo(sizeHint()).boundedTo(screen()->availableSize()));
    });
}

NewTicket NewTicketDialog::ticket() const
{
    NewTicket ticket;
    ticket.type = TicketType(m_type->currentData().toInt());
    ticket.priority = TicketPriority(m_priority->currentData().toInt());
    ticket.customerCode = m_customer->code();
    ticket.title = m_title->text();
    ticket.description = m_description->toPlainText();
    if (ticket.type == TicketType::Upgrade)
        ticket.packageCode = m_package->currentData().toString();
    return ticket;
}

void NewTicketDialog::submit()
{
    setBusy(true);
    const NewTicket wanted = ticket();
    whenAnswered(m_context.api.tickets().createLater(wanted), this,
                 [this, wanted](const Result<PendingTicket> &pending) {
                     if (!pending) {
                         fail(pending.error(), m_context.wording.error(pending.error()),
                              [this](const Text &text) { return m_context.wording.text(text); });
                         return;
                     }
                     const auto &person = m_customer->customer();
                     finish();
                     Q_EMIT held(wanted, person ? person->fullName : QString(), *pending);
                 });
}

} // namespace portal::ui
