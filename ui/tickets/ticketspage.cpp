// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketspage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/lists/exportjob.h"
#include "ui/tickets/capacityboard.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketdetailview.h"
#include "ui/tickets/ticketfilterbar.h"
#include "ui/tickets/ticketlist.h"
#include "ui/tickets/ticketmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

const QString boardKey = QStringLiteral("tickets/board");
const QString newTicket = QStringLiteral("new:");

} // namespace

TicketsPage::TicketsPage(const DeskContext &context, QWidget *parent)
    : ListPage(context,
               {{QStringLiteral("tickets"), tr("Tickets"), QStringLiteral("ticket")},
                QStringLiteral("ticket"),
                {QStringLiteral("outbox")}},
               parent),
      m_queues(new QueueRail(TicketQueues::rail(context.wording), this)),
      m_list(new TicketList(context, this)),
      m_detail(new TicketDetailView(context, this)),
      m_actions(new TicketActions(context, this)),
      m_export(new ExportJob(context, this)),
      m_boardCard(new Card(this)),
      m_board(new CapacityBoard(context, m_boardCard))
{
    m_queues->choose(TicketQueues::name(m_list->queue()));
    setPanes(m_queues, m_list, m_detail);
    buildBoard();
    addCommands();
    connectDetail();
    connect(m_list, &TicketList::filterChanged, this, [this] {
        const QSignalBlocker blocker(m_queues);
        m_queues->choose(TicketQueues::name(m_list->queue()));
    });
}

TicketsPage::~TicketsPage() = default;

void TicketsPage::buildBoard()
{
    auto *box = new QVBoxLayout(m_boardCard);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(m_board);
    m_boardCard->setMaximumHeight(unit(this, 90));
    addAbove(m_boardCard);
    m_boardCard->setVisible(false);
    connect(m_board, &CapacityBoard::closeWanted, this, [this] { showBoard(false); });
    connect(m_board, &CapacityBoard::filterWanted, this, [this](TicketFilter wish) {
        wish.order = wish.visitFrom ? TicketFilter::Order::VisitFirst : TicketFilter::Order::DueFirst;
        if (!wish.visitFrom) // what has a visit stands in its own column
            wish.statuses = {TicketStatus::Open, TicketStatus::Assigned, TicketStatus::InProgress,
                             TicketStatus::OnHold};
        openQueue(std::nullopt, wish);
    });
}

void TicketsPage::addCommands()
{
    addListCommands({tr("Next ticket"), tr("Previous ticket")});
    addSeparator();
    m_boardAction = addCommand(QStringLiteral("board"), tr("Technicians' days"), QStringLiteral("calendar"),
                               Qt::Key_B, [this] { showBoard(!m_boardCard->isVisibleTo(this)); });
    m_boardAction->setCheckable(true);
    addButton(m_boardAction);
    if (m_context.session.may(Permission::ExportData)) { // the library refuses others, too
        addButton(addCommand(QStringLiteral("export"), tr("Export to Excel…"),
                             QStringLiteral("file-spreadsheet"), Qt::CTRL | Qt::Key_E,
                             [this] { exportList(); }));
    }
    addButton(m_actions->createAction());
    addColumnsButton();
}

void TicketsPage::exportList()
{
    const Wording &words = m_context.wording;
    m_export->begin({tr("tickets-%1").arg(toIsoDate(words.today())), m_list->model().total(),
                     [&words](qint64 rows) { return tr("%1 tickets written").arg(words.number(rows)); },
                     [this, &words, filter = m_list->filter()](const QString &path, const auto &watch) {
                         return m_context.api.tickets().exportTo(filter, words.language(), path, watch);
                     }});
}

void TicketsPage::showBoard(bool shown)
{
    m_boardCard->setVisible(shown);
    m_boardAction->setChecked(shown);
    m_context.personal.setValue(boardKey, shown);
    if (shown) {
        m_board->refresh();
        m_board->focusTable();
    } else {
        m_list->focusTable();
    }
}

void TicketsPage::connectDetail()
{
    m_detail->setActions(m_actions);
    connect(m_list, &TicketList::selectionChanged, m_actions,
            [this] { m_actions->setSelection(m_list->selection()); });
    connect(m_detail, &TicketDetailView::ticketRead, this, [this](const TicketDetail &read) {
        const int row = m_list->model().rowOf(read.ticket.number);
        const TicketRow *known = row >= 0 ? m_list->model().value(row) : nullptr;
        if (known && known->ticket.version != read.ticket.version)
            m_list->model().refresh({read.ticket.number});
    });
    connect(m_actions, &TicketActions::recordRequested, this, &TicketsPage::recordRequested);
    connect(m_actions, &TicketActions::stepStarted, this, [this](const QString &number) {
        if (number == m_list->current())
            m_list->selectAfter({number});
    });
    for (const auto signal : {&TicketActions::ticketChanged, &TicketActions::stepTakenBack}) {
        connect(m_actions, signal, this, [this](const QString &number) {
            m_list->model().refresh({number});
            if (m_detail->key() == number)
                m_detail->refresh();
        });
    }
}

QList<QAction *> TicketsPage::recordActions() const
{
    return m_actions->actions();
}

void TicketsPage::queueChosen(const QString &id)
{
    const TicketQueueChoice queue = TicketQueues::fromName(id);
    if (queue != m_list->queue())
        m_list->showQueue(queue);
}

void TicketsPage::changed(const QList<Change> &changes)
{
    ListPage::changed(changes);
    for (const Change &change : changes) {
        if (change.entity == u"settings" && wasActive())
            return readCalendar();
    }
}

void TicketsPage::openRecord(const QString &key)
{
    if (key.startsWith(newTicket))
        m_actions->createFor(key.mid(newTicket.size()));
    else
        ListPage::openRecord(key);
}

QString TicketsPage::unsavedWork() const
{
    return m_export->isRunning() ? tr("An Excel file is still being written.") : QString();
}

void TicketsPage::openQueue(TicketQueueChoice queue, const TicketFilter &wish)
{
    m_list->filterBar().setWish(wish);
    m_list->showQueue(queue);
    const QSignalBlocker blocker(m_queues);
    m_queues->choose(TicketQueues::name(queue));
}

void TicketsPage::readCounts()
{
    whenAnswered(m_context.api.tickets().queues(), this,
                 [this](const Result<QList<TicketQueueCount>> &queues) {
                     counted();
                     if (!queues)
                         return;
                     QStringList texts;
                     for (const TicketQueueCount &queue : *queues) {
                         texts.append(countText(queue.count, m_context.wording));
                         if (queue.queue == TicketQueueKind::Unassigned)
                             setCount(queue.count.rows);
                     }
                     m_queues->setCounts(texts);
                     countAll(texts);
                 });
    if (m_boardCard->isVisibleTo(this))
        m_board->refresh();
}

void TicketsPage::countAll(const QStringList &before)
{
    whenAnswered(m_context.api.tickets().count({}), this, [this, before](const Result<TicketCount> &all) {
        if (all)
            m_queues->setCounts(before + QStringList{countText(*all, m_context.wording)});
    });
}

void TicketsPage::readCalendar()
{
    whenAnswered(m_context.api.tickets().calendar(), this, [this](const Result<ServiceCalendar> &calendar) {
        if (calendar)
            m_list->model().setCalendar(*calendar);
    });
}

void TicketsPage::begin()
{
    readCalendar();
    if (m_context.personal.value(boardKey).toBool())
        showBoard(true);
    whenAnswered(m_context.api.accounts().colleagues(), this, [this](const Result<QList<Colleague>> &all) {
        if (!all)
            return;
        TicketFilterPanel::Technicians technicians;
        for (const Colleague &colleague : *all) {
            if (colleague.role == Role::Technician)
                technicians.append({colleague.id, colleague.fullName});
        }
        m_list->filterBar().setTechnicians(technicians);
    });
}

} // namespace portal::ui
