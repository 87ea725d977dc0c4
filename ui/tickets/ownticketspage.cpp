// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ownticketspage.h"

#include "libportal/base/calendar.h"
#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/tickets/ownticketcard.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketdetailview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inklabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

const QString panesKey = QStringLiteral("tickets/own-panes");
constexpr auto reloadPause = 200ms;

TicketFilter unfinished(StaffId me)
{
    TicketFilter filter;
    filter.statuses = {TicketStatus::Open, TicketStatus::Assigned, TicketStatus::InProgress,
                       TicketStatus::OnHold};
    filter.assigneeId = me;
    filter.order = TicketFilter::Order::DueFirst;
    return filter;
}

} // namespace

OwnTicketsPage::OwnTicketsPage(const DeskContext &context, QWidget *parent)
    : Page({QStringLiteral("tickets"), tr("My tickets"), QStringLiteral("ticket")}, parent),
      m_context(context),
      m_day(new QLabel(this)),
      m_summary(new InkLabel(Ink::Muted, InkSize::Text, this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_panes(new QSplitter(this)),
      m_list(new ColumnArea(m_panes)),
      m_empty(new EmptyState(m_panes)),
      m_detail(new TicketDetailView(context, this)),
      m_actions(new TicketActions(context, this))
{
    build();
    addCommands();
    connectActions();
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(reloadPause);
    connect(&m_reloadTimer, &QTimer::timeout, this, &OwnTicketsPage::reload);
    connect(m_banner, &Banner::actionTriggered, this, &OwnTicketsPage::reload);
    m_reloadTimer.start(); // the rail shows a count before the page was ever looked at
}

OwnTicketsPage::~OwnTicketsPage() = default;

void OwnTicketsPage::build()
{
    m_day->setFont(headingFont(font(), 3));
    m_list->setSpacing(unit(this, 3));
    m_list->setMargins({0, 0, unit(this, 3), 0});
    m_empty->setContent(QStringLiteral("circle-check"), tr("Nothing to do"),
                        tr("What is assigned to you appears here by itself."));
    auto *left = new QWidget(m_panes);
    auto *stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_list, 1);
    stack->addWidget(m_empty, 1);
    m_empty->setVisible(false);
    auto *card = new Card(m_panes);
    card->setContentsMargins(0, 0, 0, 0);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(unit(this, 3), unit(this, 3), unit(this, 3), unit(this, 3));
    box->addWidget(m_detail);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(left);
    m_panes->addWidget(card);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    m_panes->setSizes({unit(this, 170), unit(this, 110)});
    const QByteArray panes = m_context.personal.value(panesKey).toByteArray();
    if (!panes.isEmpty())
        m_panes->restoreState(panes);

    const int margin = unit(this, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(unit(this, 2));
    column->addWidget(m_day);
    column->addWidget(m_summary);
    column->addWidget(m_banner);
    column->addWidget(m_busy);
    column->addWidget(m_panes, 1);
}

void OwnTicketsPage::addCommands()
{
    const auto add = [this](const QString &id, const QString &text, const QString &icon,
                            const QKeySequence &keys, const std::function<void()> &run) {
        QAction *action =
            m_context.commands.add({QStringLiteral("tickets.") + id, tr("Tickets"), text, icon, keys}, this);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_commands.append(action);
    };
    add(QStringLiteral("next"), tr("Next ticket"), QStringLiteral("arrow-down"), Qt::Key_J,
        [this] { walk(Step::Next); });
    add(QStringLiteral("previous"), tr("Previous ticket"), QStringLiteral("arrow-up"), Qt::Key_K,
        [this] { walk(Step::Previous); });
}

void OwnTicketsPage::connectActions()
{
    m_detail->setActions(m_actions);
    connect(m_detail, &TicketDetailView::recordRequested, this, &OwnTicketsPage::recordRequested);
    connect(m_actions, &TicketActions::recordRequested, this, &OwnTicketsPage::recordRequested);
    connect(m_actions, &TicketActions::stepStarted, this, [this](const QString &number) {
        if (OwnTicketCard *about = card(number))
            about->updateButtons();
    });
    for (const auto signal : {&TicketActions::ticketChanged, &TicketActions::stepTakenBack}) {
        connect(m_actions, signal, this, [this](const QString &number) {
            if (OwnTicketCard *about = card(number))
                about->updateButtons();
            m_details.remove(number);
            if (m_detail->key() == number)
                m_detail->refresh();
            reload();
        });
    }
}

QList<QAction *> OwnTicketsPage::menuActions() const
{
    QList<QAction *> all = m_actions->actions();
    all.append(nullptr);
    return all + m_commands;
}

void OwnTicketsPage::activate()
{
    m_isActive = true;
    reload();
    m_detail->refresh();
}

void OwnTicketsPage::deactivate()
{
    m_isActive = false;
    m_context.personal.setValue(panesKey, m_panes->saveState());
}

void OwnTicketsPage::changed(const QList<Change> &changes)
{
    bool mine = false;
    for (const Change &change : changes) {
        if (change.entity != u"ticket")
            continue;
        mine = true;
        m_details.remove(change.key);
        if (m_isActive && change.key == m_detail->key())
            m_detail->refresh();
    }
    if (mine && !m_reloadTimer.isActive())
        m_reloadTimer.start();
}

void OwnTicketsPage::openRecord(const QString &key)
{
    if (key.isEmpty())
        return;
    choose(key);
    if (OwnTicketCard *wanted = card(key))
        wanted->setFocus(Qt::ShortcutFocusReason);
}

void OwnTicketsPage::reload()
{
    m_reloadTimer.stop();
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_busy->begin();
    PageRequest page{PageRequest::maximumLimit, {}};
    page.total = PageRequest::Total::Unknown;
    whenAnswered(m_context.api.tickets().list(unfinished(m_context.session.staff().id), page), this,
                 [this](const Result<portal::Page<TicketRow>> &read) {
                     m_reading = false;
                     m_busy->end();
                     if (read) {
                         m_banner->clear();
                         showRows(read->items);
                     } else {
                         m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(read.error()));
                         m_banner->setAction(tr("Try again"));
                     }
                     if (m_again)
                         reload();
                 });
}

// Under the day of their visit; what has none stands after what has.
void OwnTicketsPage::showRows(const QList<TicketRow> &rows)
{
    QList<TicketRow> sorted = rows;
    std::ranges::stable_sort(sorted, {}, [](const TicketRow &row) {
        return std::pair(!row.ticket.scheduledAt.has_value(),
                         row.ticket.scheduledAt.value_or(row.ticket.dueAt));
    });
    setCount(sorted.size());
    if (sorted != m_rows || m_cards.isEmpty()) {
        for (const TicketRow &row : std::as_const(sorted)) {
            const auto known = m_details.constFind(row.ticket.number);
            if (known != m_details.cend() && known->ticket.version != row.ticket.version)
                m_details.erase(known);
        }
        m_rows = sorted;
        draw();
    }
    showSummary();
    m_wanted.clear();
    for (const OwnTicketCard *shown : std::as_const(m_cards)) {
        if (!m_details.contains(shown->number()))
            m_wanted.append(shown->number());
    }
    readNextDetail();
}

void OwnTicketsPage::draw()
{
    const bool hadFocus = m_list->isAncestorOf(window()->focusWidget());
    const int place = m_list->verticalScrollBar()->value();
    m_list->clear();
    m_cards.clear();
    m_headings.clear();
    for (const TicketRow &row : std::as_const(m_rows)) {
        if (m_cards.size() == mostCards) {
            addHeading(tr("%n more later", nullptr, int(m_rows.size() - mostCards)));
            break;
        }
        const QString heading = headingOf(row);
        if (m_headings.isEmpty() || m_headings.last() != heading)
            addHeading(heading);
        addCard(row);
    }
    m_list->setVisible(!m_cards.isEmpty());
    m_empty->setVisible(m_cards.isEmpty());
    if (!card(m_current))
        choose(m_cards.isEmpty() ? QString() : m_cards.first()->number());
    else
        choose(m_current);
    if (hadFocus && card(m_current))
        card(m_current)->setFocus(Qt::OtherFocusReason);
    m_list->verticalScrollBar()->setValue(place);
}

void OwnTicketsPage::addHeading(const QString &text)
{
    m_headings.append(text);
    auto *heading = new QLabel(text, m_list);
    heading->setFont(headingFont(font(), 1));
    m_list->add(heading);
}

void OwnTicketsPage::addCard(const TicketRow &row)
{
    auto *made = new OwnTicketCard(m_context, *m_actions, row, m_list);
    if (const auto known = m_details.constFind(row.ticket.number); known != m_details.cend())
        made->showDetail(*known);
    connect(made, &OwnTicketCard::chosen, this, [this, number = row.ticket.number] { choose(number); });
    m_cards.append(made);
    m_list->add(made);
}

QString OwnTicketsPage::headingOf(const TicketRow &row) const
{
    const Wording &wording = m_context.wording;
    if (!row.ticket.scheduledAt)
        return tr("No visit agreed yet");
    const Day day = wording.zone().dayOf(*row.ticket.scheduledAt);
    const Day today = wording.today();
    if (day < today)
        return tr("Earlier, still to be done");
    if (day == today)
        return tr("Today");
    if (day == today + std::chrono::days(1))
        return tr("Tomorrow");
    const QLocale locale(wording.language() == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    return locale.toString(date, u"dddd, d MMMM yyyy");
}

void OwnTicketsPage::showSummary()
{
    const Wording &wording = m_context.wording;
    const QDate date = QDate(1970, 1, 1).addDays(wording.today().time_since_epoch().count());
    const QLocale locale(wording.language() == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    m_day->setText(locale.toString(date, u"dddd, d MMMM yyyy"));
    const auto today = std::ranges::count_if(m_rows, [&](const TicketRow &row) {
        return row.ticket.scheduledAt && wording.zone().dayOf(*row.ticket.scheduledAt) == wording.today();
    });
    const auto late = std::ranges::count_if(m_rows, [&](const TicketRow &row) {
        return row.ticket.status != TicketStatus::OnHold && row.ticket.dueAt < wording.now();
    });
    QStringList parts{today == 0 ? tr("No visits today") : tr("%n visit(s) today", nullptr, int(today)),
                      tr("%n unfinished altogether", nullptr, int(m_rows.size()))};
    if (late > 0)
        parts.append(tr("%n past the deadline", nullptr, int(late)));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

// One after the other, from the top: that is what is driven to first.
void OwnTicketsPage::readNextDetail()
{
    if (m_readingDetail)
        return;
    if (m_wanted.isEmpty()) {
        Q_EMIT settled();
        return;
    }
    const QString number = m_wanted.takeFirst();
    m_readingDetail = true;
    whenAnswered(m_context.api.tickets().detail(number), this,
                 [this, number](const Result<TicketDetail> &detail) {
                     m_readingDetail = false;
                     if (detail) { // otherwise it is gone, which the list says as well
                         m_details.insert(number, *detail);
                         if (OwnTicketCard *about = card(number))
                             about->showDetail(*detail);
                     }
                     readNextDetail();
                 });
}

OwnTicketCard *OwnTicketsPage::card(const QString &number) const
{
    const auto found = std::ranges::find(m_cards, number, &OwnTicketCard::number);
    return found == m_cards.cend() ? nullptr : *found;
}

void OwnTicketsPage::choose(const QString &number)
{
    m_current = number;
    for (OwnTicketCard *each : std::as_const(m_cards))
        each->setCurrent(each->number() == number);
    const OwnTicketCard *chosen = card(number);
    m_actions->setSelection(chosen ? std::optional(chosen->row()) : std::nullopt);
    if (m_detail->key() != number)
        m_detail->showRecord(number);
}

void OwnTicketsPage::walk(Step step)
{
    if (m_cards.isEmpty())
        return;
    const auto now = m_cards.indexOf(card(m_current));
    const auto next = qBound<qsizetype>(0, now + (step == Step::Next ? 1 : -1), m_cards.size() - 1);
    OwnTicketCard *chosen = m_cards.at(next);
    chosen->setFocus(Qt::ShortcutFocusReason);
    choose(chosen->number());
    m_list->ensureWidgetVisible(chosen, 0, unit(this, 4));
}

} // namespace portal::ui
