// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/mainwindow.h"

#include "ui/frame/commandpalette.h"
#include "ui/frame/commands.h"
#include "ui/frame/keysdialog.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/widgets/icon.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr int firstPages = 9;           // reached with Ctrl+1 to Ctrl+9
constexpr int wideEnoughForNames = 332; // units: below, the rail shows icons alone

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");

} // namespace

MainWindow::MainWindow(const DeskContext &context, QWidget *parent)
    : QMainWindow(parent),
      m_context(context),
      m_rail(new NavigationRail),
      m_stack(new QStackedWidget),
      m_status(new StatusLine(context.wording)),
      m_lastPage(context.personal.value(pageKey).toString())
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);

    buildMenus();
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::messagesRequested, this,
            [this] { openRecord(QStringLiteral("messages"), {}); });
    const auto showBrand = [this] {
        m_rail->setBrand(m_context.session.brand());
        setWindowTitle(tr("%1 – desk").arg(m_context.session.brand().name));
    };
    connect(&context.session, &Session::brandChanged, this, showBrand);
    showBrand();
    setMinimumSize(unit(this, 200), unit(this, 130));
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_rail->addPage(page);
    const auto number = m_pages.size();
    const QKeySequence keys =
        number <= firstPages ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number))) : QKeySequence();
    QAction *go = m_context.commands.add({QStringLiteral("go.") + page->description().id, tr("Go to"),
                                          page->description().title, page->description().icon, keys},
                                         this);
    connect(go, &QAction::triggered, this, [this, page] { showPage(page); });
    m_goMenu->addAction(go);
    connect(page, &Page::recordRequested, this, &MainWindow::openRecord);
    connect(page, &Page::registrationsRequested, this, &MainWindow::openRegistrations);
    connect(page, &Page::newTicketRequested, this, [this](const QString &customerCode) {
        openRecord(QStringLiteral("tickets"), QStringLiteral("new:") + customerCode);
    });
    if (m_pages.size() == 1 || page->description().id == m_lastPage)
        showPage(page);
}

void MainWindow::showPage(Page *page)
{
    Page *before = currentPage();
    if (before == page && !m_pageActions.isEmpty())
        return;
    if (before && before != page)
        before->deactivate();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(page);
    m_context.personal.setValue(pageKey, page->description().id);
    fillPageMenu();
    page->activate();
    Q_EMIT pageShown(page);
}

void MainWindow::openRecord(const QString &pageId, const QString &key)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->description().id != pageId)
            continue;
        showPage(page);
        if (!key.isEmpty())
            page->openRecord(key);
    }
}

void MainWindow::openRegistrations(const RegistrationFilter &filter)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->description().id != u"registrations")
            continue;
        showPage(page);
        page->openRegistrations(filter);
    }
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::addDeskAction(QAction *action)
{
    m_deskMenu->insertAction(m_quit, action);
}

void MainWindow::addHelpAction(QAction *action)
{
    m_helpMenu->addAction(action);
}

void MainWindow::changed(const QList<Change> &changes)
{
    for (Page *page : std::as_const(m_pages))
        page->changed(changes);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.personal.setValue(geometryKey, saveGeometry());
    event->ignore(); // what is under way is finished first: the shell closes
    Q_EMIT closeRequested();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < unit(this, wideEnoughForNames));
}

void MainWindow::buildMenus()
{
    m_deskMenu = menuBar()->addMenu(tr("&Desk"));
    m_goMenu = menuBar()->addMenu(tr("&Go to"));
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));

    Commands &commands = m_context.commands;
    const QString group = tr("Desk");
    m_quit = commands.add({QStringLiteral("desk.quit"), group, tr("Quit"), QStringLiteral("power"),
                           QKeySequence(Qt::CTRL | Qt::Key_Q)},
                          this);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    m_deskMenu->addSeparator();
    m_deskMenu->addAction(m_quit);

    QAction *palette = commands.add({QStringLiteral("desk.search"), group, tr("Search everything…"),
                                     QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K)},
                                    this);
    connect(palette, &QAction::triggered, this, &MainWindow::openPalette);
    m_goMenu->addAction(palette);
    m_goMenu->addSeparator();

    QAction *refresh = commands.add({QStringLiteral("desk.refresh"), group, tr("Read again"),
                                     QStringLiteral("refresh-cw"), QKeySequence(Qt::Key_F5)},
                                    this);
    connect(refresh, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->activate();
        Q_EMIT refreshRequested();
    });
    addAction(refresh);
    QAction *search = commands.add({QStringLiteral("desk.search-page"), group, tr("Search on this page"),
                                    QStringLiteral("search"), QKeySequence(Qt::Key_Slash)},
                                   this);
    connect(search, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->focusSearch();
    });
    m_goMenu->addAction(search);

    QAction *keys = commands.add({QStringLiteral("desk.keys"), group, tr("Keys…"), QStringLiteral("keyboard"),
                                  QKeySequence(Qt::Key_Question)},
                                 this);
    connect(keys, &QAction::triggered, this, &MainWindow::openKeys);
    m_helpMenu->addAction(keys);

    auto *everything = new QToolButton(this);
    everything->setDefaultAction(palette);
    everything->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    everything->setText(
        tr("Search everything  %1").arg(palette->shortcut().toString(QKeySequence::NativeText)));
    auto *corner = new QWidget(this);
    auto *inset = new QHBoxLayout(corner);
    inset->setContentsMargins(0, 1, unit(this, 4), 1);
    inset->addWidget(everything);
    menuBar()->setCornerWidget(corner);
}

void MainWindow::fillPageMenu()
{
    for (QAction *action : std::as_const(m_pageActions))
        removeAction(action);
    m_pageMenu->clear();
    m_pageActions.clear();
    const Page *page = currentPage();
    m_pageMenu->setTitle(page->description().title);
    const QList<QAction *> actions = page->menuActions();
    for (QAction *action : actions) {
        if (action)
            m_pageMenu->addAction(action);
        else
            m_pageMenu->addSeparator();
    }
    m_pageMenu->menuAction()->setVisible(!actions.isEmpty());
    m_pageActions = actions;
    m_pageActions.removeAll(nullptr);
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_context, m_pages, this);
    connect(palette, &CommandPalette::pageChosen, this, &MainWindow::showPage);
    connect(palette, &CommandPalette::recordChosen, this, &MainWindow::openRecord);
    palette->open();
}

void MainWindow::openKeys()
{
    auto *dialog = new KeysDialog(m_context.commands, this);
    dialog->open();
}

void MainWindow::restore()
{
    if (restoreGeometry(m_context.personal.value(geometryKey).toByteArray()))
        return;
    const QSize room = screen()->availableSize();
    const QSize usual(unit(this, 350), unit(this, 200));
    resize(usual.boundedTo(room));
    if (usual.width() > room.width() || usual.height() > room.height())
        setWindowState(Qt::WindowMaximized);
}

} // namespace portal::ui
