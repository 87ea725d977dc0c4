// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the frame of the pages: rail, menus, search, status line, notices. Tells the pages what changed
// and shows the ones they ask for. Knows no page's business.
#pragma once

#include "libportal/storage/changelog.h"
#include "ui/frame/page.h"
#include "ui/frame/statusline.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace portal::ui {

class NavigationRail;
class NoticeStack;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const DeskContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In the order of the rail; the first is shown. Takes ownership.
    void addPage(Page *page);
    void showPage(Page *page);
    void openRecord(const QString &pageId, const QString &key);
    void openRegistrations(const RegistrationFilter &filter);
    Page *currentPage() const;
    QList<Page *> pages() const { return m_pages; }

    StatusLine &statusLine() { return *m_status; }
    /// Entries for the menu of the desk itself, above Quit.
    void addDeskAction(QAction *action);
    void addHelpAction(QAction *action);

    /// The changes arrive here once they are listened to.
    void changed(const QList<Change> &changes);

Q_SIGNALS:
    /// The person, not the program, wants the window closed.
    void closeRequested();
    void pageShown(portal::ui::Page *page);
    void refreshRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenus();
    void fillPageMenu();
    void openPalette();
    void openKeys();
    void restore();

    const DeskContext m_context;
    QList<Page *> m_pages;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    const QString m_lastPage; // of the last time
    QMenu *m_deskMenu;
    QMenu *m_goMenu;
    QMenu *m_pageMenu;
    QMenu *m_helpMenu;
    QAction *m_quit = nullptr;
    QList<QAction *> m_pageActions;
};

} // namespace portal::ui
