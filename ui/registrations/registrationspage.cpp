// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationspage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/presenceapi.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/registrations/figurecard.h"
#include "ui/registrations/filterbar.h"
#include "ui/registrations/queuelist.h"
#include "ui/registrations/registrationactions.h"
#include "ui/registrations/registrationdetailview.h"
#include "ui/registrations/registrationexportjob.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationlook.h"
#include "ui/registrations/registrationprintjob.h"
#include "ui/registrations/registrationtable.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

const QString panesKey = QStringLiteral("registrations/panes");
constexpr auto figuresPause = 300ms;
constexpr auto detailPause = 60ms; // whoever holds J down does not ask for each on the way

enum Figure { Total, PendingNow, Approved, Today, Late };

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

RegistrationsPage::RegistrationsPage(const DeskContext &context, QWidget *parent)
    : Page({QStringLiteral("registrations"), tr("Registrations"), QStringLiteral("clipboard-list")}, parent),
      m_context(context),
      m_panes(new QSplitter(this)),
      m_queues(new QueueList(context.wording, this)),
      m_list(new RegistrationList(context, this)),
      m_detail(new RegistrationDetailView(context, this)),
      m_actions(new RegistrationActions(context, this)),
      m_export(new RegistrationExportJob(context, this)),
      m_print(new RegistrationPrintJob(context, this))
{
    build();
    addCommands();
    connectDetail();
    m_figuresTimer.setSingleShot(true);
    m_figuresTimer.setInterval(figuresPause);
    connect(&m_figuresTimer, &QTimer::timeout, this, [this] {
        readFigures();
        if (std::exchange(m_detailIsOld, false) && !m_detail->number().isEmpty())
            m_detail->refresh();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] { m_list->table().viewport()->update(); });
    m_minute.setInterval(1min);

    m_queues->setQueue(m_list->queue());
    connect(m_queues, &QueueList::queueChosen, this, [this](QueueChoice queue) {
        if (queue != m_list->queue())
            m_list->showQueue(queue);
    });
    connect(m_list, &RegistrationList::filterChanged, this, [this] {
        const QSignalBlocker blocker(m_queues);
        m_queues->setQueue(m_list->queue());
    });
    connect(m_panes, &QSplitter::splitterMoved, this, &RegistrationsPage::storePanes);
    connect(&m_context.api.presence(), &PresenceApi::changed, &m_list->model(),
            &RegistrationTableModel::setPresence);
    m_figuresTimer.start(); // the rail shows a count before the page was ever looked at
}

RegistrationsPage::~RegistrationsPage() = default;

void RegistrationsPage::build()
{
    m_figures = {
        new FigureCard(tr("Total"), QStringLiteral("clipboard-list"), Tone::Neutral, this),
        new FigureCard(tr("Pending"), QStringLiteral("clock"), Tone::Yellow, this),
        new FigureCard(tr("Approved"), QStringLiteral("circle-check"), Tone::Green, this),
        new FigureCard(tr("Today"), QStringLiteral("calendar"), Tone::Blue, this),
        new FigureCard(tr("Older than 24 h"), QStringLiteral("triangle-alert"), Tone::Red, this),
    };
    auto *figures = new QHBoxLayout;
    figures->setSpacing(unit(this, 2));
    for (FigureCard *figure : std::as_const(m_figures))
        figures->addWidget(figure);
    connect(m_figures[Total], &QAbstractButton::clicked, this, [this] { openQueue(std::nullopt); });
    connect(m_figures[PendingNow], &QAbstractButton::clicked, this,
            [this] { openQueue(SavedQueue::Pending); });
    connect(m_figures[Approved], &QAbstractButton::clicked, this, [this] {
        RegistrationFilter wish;
        wish.statuses = {RegistrationStatus::Approved};
        openQueue(std::nullopt, wish);
    });
    connect(m_figures[Today], &QAbstractButton::clicked, this, [this] {
        RegistrationFilter wish;
        wish.from = wish.to = m_context.wording.today();
        openQueue(std::nullopt, wish);
    });
    connect(m_figures[Late], &QAbstractButton::clicked, this,
            [this] { openQueue(SavedQueue::OlderThan24Hours); });

    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(cardAround(m_queues, 1, m_panes));
    m_panes->addWidget(cardAround(m_list, 1, m_panes));
    m_panes->addWidget(cardAround(m_detail, unit(this, 3), m_panes));
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({m_queues->sizeHint().width(), unit(this, 140), unit(this, 105)});
    const QByteArray panes = m_context.personal.value(panesKey).toByteArray();
    if (!panes.isEmpty())
        m_panes->restoreState(panes);

    const int margin = unit(this, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(figures);
    column->addWidget(m_panes, 1);
}

QAction *RegistrationsPage::addCommand(const char *id, const QString &text, const QString &icon,
                                       const QKeySequence &keys, const std::function<void()> &run)
{
    QAction *action =
        m_context.commands.add({QLatin1String(id), tr("Registrations"), text, icon, keys}, this);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    return action;
}

void RegistrationsPage::addCommands()
{
    addCommand("registrations.next", tr("Next application"), QStringLiteral("arrow-down"), Qt::Key_J,
               [this] { m_list->selectNext(); });
    addCommand("registrations.previous", tr("Previous application"), QStringLiteral("arrow-up"), Qt::Key_K,
               [this] { m_list->selectPrevious(); });
    addCommand("registrations.back", tr("Back to the list"), QStringLiteral("chevron-left"), Qt::Key_Escape,
               [this] { m_list->filterBar().leave(); });
    addCommand("registrations.filter", tr("Filter…"), QStringLiteral("filter"), Qt::Key_F,
               [this] { m_list->filterBar().openPanel(); });
    addCommand("registrations.clear-filter", tr("Clear all filters"), QStringLiteral("x"),
               Qt::SHIFT | Qt::Key_F, [this] { m_list->filterBar().clear(); });
    m_commands.append(nullptr);
    int key = Qt::Key_1;
    for (const QueueChoice queue : QueueLook::choices()) {
        const QString id = QStringLiteral("registrations.queue-") + QueueLook::name(queue);
        addCommand(id.toLatin1().constData(), tr("Queue: %1").arg(QueueLook::title(queue, m_context.wording)),
                   QueueLook::icon(queue), QKeySequence(int(Qt::ALT) | key++),
                   [this, queue] { openQueue(queue); });
    }
    m_commands.append(nullptr);

    if (m_context.session.may(Permission::ExportData)) { // the library refuses others, too
        QAction *excel = addCommand("registrations.export", tr("Export to Excel…"),
                                    QStringLiteral("file-spreadsheet"), Qt::CTRL | Qt::Key_E,
                                    [this] { m_export->begin(m_list->filter(), m_list->model().total()); });
        auto *button = new QToolButton(this);
        button->setDefaultAction(excel);
        button->setAccessibleName(excel->text());
        m_list->filterBar().addButton(button);
        addCommand("registrations.print-list", tr("Print list…"), QStringLiteral("printer"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
                       m_print->begin(QueueLook::title(m_list->queue(), m_context.wording), m_list->filter());
                   });
    }

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

void RegistrationsPage::connectDetail()
{
    m_detail->setActions(m_actions);
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(detailPause);
    connect(&m_detailTimer, &QTimer::timeout, this, [this] {
        m_detail->showRegistration(m_list->current());
        announce();
    });
    connect(m_list, &RegistrationList::currentNumberChanged, &m_detailTimer, qOverload<>(&QTimer::start));
    connect(m_list, &RegistrationList::selectionChanged, m_actions, &RegistrationActions::setSelection);
    connect(m_list, &RegistrationList::opened, this, [this] {
        if (auto *tabs = m_detail->findChild<QTabBar *>())
            tabs->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_detail, &RegistrationDetailView::registrationRead, this, [this](const Registration &read) {
        const int row = m_list->model().rowOf(read.number);
        const Registration *known = row >= 0 ? m_list->model().registration(row) : nullptr;
        if (known && known->version != read.version)
            m_list->model().refresh({read.number});
    });
    connect(m_detail, &RegistrationDetailView::recordRequested, this,
            [this](const QString &pageId, const QString &key) {
                if (pageId == description().id)
                    openRecord(key);
                else
                    Q_EMIT recordRequested(pageId, key);
            });
    connect(m_actions, &RegistrationActions::stepStarted, this, [this](const QStringList &numbers) {
        if (numbers.contains(m_list->current()))
            m_list->selectAfter(numbers);
    });
    for (const auto signal :
         {&RegistrationActions::registrationChanged, &RegistrationActions::stepTakenBack}) {
        connect(m_actions, signal, this, [this](const QString &number) {
            m_list->model().refresh({number});
            if (m_detail->number() == number)
                m_detail->refresh();
        });
    }
}

// One application at a time, and none while another page is looked at.
void RegistrationsPage::announce()
{
    const QString open = m_isActive ? m_detail->number() : QString();
    if (open == m_announced)
        return;
    m_announced = open;
    whenAnswered(m_context.api.presence().announce(QStringLiteral("registration"), open), this,
                 [](const Result<void> &) {}); // the eye's business only
}

QList<QAction *> RegistrationsPage::menuActions() const
{
    QList<QAction *> all = m_actions->actions();
    all.append(nullptr);
    return all + m_commands;
}

void RegistrationsPage::activate()
{
    m_minute.start();
    const bool again = std::exchange(m_isActive, true);
    const bool first = !std::exchange(m_wasActive, true);
    if (first)
        readChoices();
    if (first || again) // coming back from another page it is up to date and stays where it was
        m_list->reload();
    m_detail->refresh();
    announce();
    readFigures();
    m_list->focusTable();
}

void RegistrationsPage::deactivate()
{
    m_isActive = false;
    announce();
    m_minute.stop();
    m_list->store();
    storePanes();
}

void RegistrationsPage::changed(const QList<Change> &changes)
{
    QStringList numbers;
    bool counts = false;
    for (const Change &change : changes) {
        const bool isMessage = change.entity == u"outbox";
        if (change.entity == u"registration")
            numbers.append(change.key);
        counts = counts || change.entity == u"registration" || isMessage;
        m_detailIsOld = m_detailIsOld || isMessage || change.key == m_detail->number();
    }
    if (!numbers.isEmpty() && m_wasActive)
        m_list->model().refresh(numbers);
    if (counts && !m_figuresTimer.isActive())
        m_figuresTimer.start();
}

void RegistrationsPage::openRecord(const QString &key)
{
    m_list->selectNumber(key);
}

void RegistrationsPage::openRegistrations(const RegistrationFilter &filter)
{
    openQueue(std::nullopt, filter);
}

void RegistrationsPage::focusSearch()
{
    m_list->filterBar().focusSearch();
}

QString RegistrationsPage::unsavedWork() const
{
    if (m_export->isRunning())
        return tr("An Excel file is still being written.");
    return m_print->isRunning() ? tr("The list is still being printed.") : QString();
}

void RegistrationsPage::openQueue(QueueChoice queue, const RegistrationFilter &wish)
{
    m_list->filterBar().setWish(wish);
    m_list->showQueue(queue);
    const QSignalBlocker blocker(m_queues);
    m_queues->setQueue(queue);
    m_list->focusTable();
}

void RegistrationsPage::readFigures()
{
    m_figuresTimer.stop();
    if (m_readingFigures) {
        m_figuresAgain = true;
        return;
    }
    m_readingFigures = true;
    m_figuresAgain = false;
    whenAnswered(m_context.api.registrations().stats(), this, [this](const Result<RegistrationStats> &stats) {
        if (!stats)
            return;
        const Wording &words = m_context.wording;
        const auto of = [&](RegistrationStatus status) {
            return stats->byStatus.value(registrationStatusName(status));
        };
        const qint64 pending = of(RegistrationStatus::PendingVerification);
        m_figures[Total]->setFigure(words.number(stats->total));
        m_figures[PendingNow]->setFigure(words.number(pending));
        m_figures[Approved]->setFigure(words.number(of(RegistrationStatus::Approved)));
        m_figures[Today]->setFigure(words.number(stats->today));
        m_figures[Late]->setFigure(words.number(stats->pendingOver24Hours));
        setCount(pending);
    });
    whenAnswered(m_context.api.registrations().queues(), this,
                 [this](const Result<QList<SavedQueueCount>> &queues) {
                     m_readingFigures = false;
                     if (queues) {
                         QStringList texts;
                         for (const SavedQueueCount &queue : *queues)
                             texts.append(countText({queue.count, queue.isLeast}, m_context.wording));
                         texts.append(m_figures[Total]->figure());
                         m_queues->setCounts(texts);
                     }
                     if (m_figuresAgain)
                         m_figuresTimer.start();
                 });
}

void RegistrationsPage::readChoices()
{
    auto choices = std::make_shared<FilterChoices>();
    const auto show = [this, choices] {
        m_list->filterBar().setChoices(*choices);
    };
    whenAnswered(m_context.api.packages().all(), this, [choices, show](const Result<QList<Package>> &all) {
        if (!all)
            return;
        for (const Package &package : *all)
            choices->packages.append({package.code, package.name});
        show();
    });
    whenAnswered(m_context.api.registrations().cities(), this,
                 [choices, show](const Result<QStringList> &cities) {
                     choices->cities = cities.value_or(QStringList());
                     show();
                 });
    whenAnswered(m_context.api.accounts().colleagues(), this,
                 [this, choices, show](const Result<QList<Colleague>> &all) {
                     if (!all)
                         return;
                     QHash<qint64, QString> names;
                     for (const Colleague &colleague : *all) {
                         names.insert(colleague.id.value(), colleague.fullName);
                         choices->colleagues.append({colleague.id, colleague.fullName});
                     }
                     m_list->model().setColleagues(names);
                     show();
                 });
    whenAnswered(m_context.api.presence().start(), this, [this](const Result<void> &started) {
        if (started)
            m_list->model().setPresence(m_context.api.presence().others());
    });
}

void RegistrationsPage::storePanes()
{
    m_context.personal.setValue(panesKey, m_panes->saveState());
}

} // namespace portal::ui
