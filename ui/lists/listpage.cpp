// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/presenceapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/personalsettings.h"
#include "ui/lists/detailpane.h"
#include "ui/lists/listfilterbar.h"
#include "ui/lists/listpane.h"
#include "ui/lists/listtable.h"
#include "ui/lists/queuerail.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto countPause = 300ms;
constexpr auto detailPause = 60ms; // whoever holds J down does not ask for each on the way

Card *cardAround(QWidget *content, int padding, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setContentsMargins(0, 0, 0, 0);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(padding, padding, padding, padding);
    box->addWidget(content);
    return card;
}

} // namespace

ListPage::ListPage(const DeskContext &context, const Setup &setup, QWidget *parent)
    : Page(setup.description, parent),
      m_context(context),
      m_setup(setup),
      m_column(new QVBoxLayout(this)),
      m_panes(new QSplitter(this))
{
    const int margin = unit(this, 3);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(margin);
    m_column->addWidget(m_panes, 1);
    m_panes->setChildrenCollapsible(false);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countPause);
    connect(&m_countTimer, &QTimer::timeout, this, [this] {
        countNow();
        if (std::exchange(m_detailIsOld, false) && !m_detail->key().isEmpty())
            m_detail->refresh();
    });
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(detailPause);
    connect(&m_detailTimer, &QTimer::timeout, this, [this] {
        m_detail->showRecord(m_list->current());
        announce();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_list->table().viewport()->update(); });
}

void ListPage::setPanes(QueueRail *queues, ListPane *list, DetailPane *detail, int detailWidth)
{
    m_queues = queues;
    m_list = list;
    m_detail = detail;
    m_panes->addWidget(cardAround(queues, 1, m_panes));
    m_panes->addWidget(cardAround(list, 1, m_panes));
    m_panes->addWidget(cardAround(detail, unit(this, 3), m_panes));
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({queues->sizeHint().width(), unit(this, 140 + usualDetailWidth - detailWidth),
                       unit(this, detailWidth)});
    const QByteArray panes =
        m_context.personal.value(description().id + QStringLiteral("/panes")).toByteArray();
    if (!panes.isEmpty())
        m_panes->restoreState(panes);
    connectPanes();
    m_countTimer.start(); // the rail shows a count before the page was ever looked at
}

void ListPage::connectPanes()
{
    connect(m_panes, &QSplitter::splitterMoved, this, &ListPage::storePanes);
    connect(m_queues, &QueueRail::chosenChanged, this, [this] { queueChosen(m_queues->chosenId()); });
    connect(m_list, &ListPane::currentChanged, &m_detailTimer, qOverload<>(&QTimer::start));
    connect(m_list, &ListPane::opened, this,
            [this] { m_detail->tabs().tabBar()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_detail, &DetailPane::recordRequested, this, [this](const QString &pageId, const QString &key) {
        if (pageId == description().id)
            openRecord(key);
        else
            Q_EMIT recordRequested(pageId, key);
    });
    connect(&m_context.api.presence(), &PresenceApi::changed, &m_list->model(), &ListModel::setPresence);
}

void ListPage::addAbove(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

QAction *ListPage::addCommand(const QString &id, const QString &text, const QString &icon,
                              const QKeySequence &keys, const std::function<void()> &run)
{
    QAction *action = m_context.commands.add(
        {description().id + QLatin1Char('.') + id, description().title, text, icon, keys}, this);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    return action;
}

void ListPage::addListCommands(const Words &words)
{
    addCommand(QStringLiteral("next"), words.next, QStringLiteral("arrow-down"), Qt::Key_J,
               [this] { m_list->selectNext(); });
    addCommand(QStringLiteral("previous"), words.previous, QStringLiteral("arrow-up"), Qt::Key_K,
               [this] { m_list->selectPrevious(); });
    addCommand(QStringLiteral("back"), tr("Back to the list"), QStringLiteral("chevron-left"), Qt::Key_Escape,
               [this] { m_list->filterBar().leave(); });
    addCommand(QStringLiteral("filter"), tr("Filter…"), QStringLiteral("filter"), Qt::Key_F,
               [this] { m_list->filterBar().openPanel(); });
    addCommand(QStringLiteral("clear-filter"), tr("Clear all filters"), QStringLiteral("x"),
               Qt::SHIFT | Qt::Key_F, [this] { m_list->filterBar().clear(); });
    addSeparator();
    for (int row = 0; row < m_queues->count(); ++row) {
        const QueueRail::Queue queue = m_queues->queue(row);
        addCommand(QStringLiteral("queue-") + queue.id, tr("Queue: %1").arg(queue.title), queue.icon,
                   row < 9 ? QKeySequence(int(Qt::ALT) | (Qt::Key_1 + row)) : QKeySequence(), [this, row] {
                       m_list->filterBar().clear();
                       m_queues->choose(row);
                       m_list->focusTable();
                   });
    }
}

void ListPage::addColumnsButton()
{
    auto *columns = new QToolButton(this);
    columns->setIcon(themedIcon(QStringLiteral("columns-3")));
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(columns);
    menu->addActions(m_list->table().columnActions());
    columns->setMenu(menu);
    m_list->filterBar().addButton(columns);
}

void ListPage::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    m_list->filterBar().addButton(button);
}

// One record at a time, and none while another page is looked at.
void ListPage::announce()
{
    const QString open = m_isActive ? m_detail->key() : QString();
    if (open == m_announced)
        return;
    m_announced = open;
    whenAnswered(m_context.api.presence().announce(m_setup.entity, open), this,
                 [](const Result<void> &) {}); // the eye's business only
}

QList<QAction *> ListPage::menuActions() const
{
    QList<QAction *> all = recordActions();
    if (!all.isEmpty())
        all.append(nullptr);
    return all + m_commands;
}

void ListPage::activate()
{
    m_minute.start();
    const bool again = std::exchange(m_isActive, true);
    const bool first = !std::exchange(m_wasActive, true);
    if (first || again) // coming back from another page it is up to date and stays where it was
        m_list->reload();
    if (first) { // behind the list, which is what is waited for
        begin();
        whenAnswered(m_context.api.presence().start(), this, [this](const Result<void> &started) {
            if (started)
                m_list->model().setPresence(m_context.api.presence().others());
        });
    }
    m_detail->refresh();
    announce();
    countNow();
    m_list->focusTable();
}

void ListPage::deactivate()
{
    m_isActive = false;
    announce();
    m_minute.stop();
    m_list->store();
    storePanes();
}

void ListPage::changed(const QList<Change> &changes)
{
    QStringList keys;
    bool counts = false;
    for (const Change &change : changes) {
        const bool touches = m_setup.touches.contains(change.entity);
        if (change.entity == m_setup.entity)
            keys.append(change.key);
        counts = counts || change.entity == m_setup.entity || touches;
        m_detailIsOld = m_detailIsOld || touches || change.key == m_detail->key();
    }
    if (!keys.isEmpty() && m_wasActive)
        m_list->model().refresh(keys);
    if (counts)
        countSoon();
}

void ListPage::openRecord(const QString &key)
{
    m_list->selectKey(key);
}

void ListPage::focusSearch()
{
    m_list->filterBar().focusSearch();
}

void ListPage::countSoon()
{
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void ListPage::countNow()
{
    m_countTimer.stop();
    m_countAgain = m_counting;
    if (m_counting)
        return;
    m_counting = true;
    readCounts();
}

void ListPage::counted()
{
    m_counting = false;
    if (m_countAgain)
        m_countTimer.start();
}

void ListPage::storePanes()
{
    m_context.personal.setValue(description().id + QStringLiteral("/panes"), m_panes->saveState());
}

} // namespace portal::ui
