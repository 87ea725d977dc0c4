// SPDX-License-Identifier: GPL-3.0-or-later
// FirstRunAssistant: four pages from an empty installation to one that works: brand, account, gateway,
// server; then invented data for whoever wants to look round. Going back loses nothing; nothing is done
// before the last page, and the account last of all, so that a run that was broken off begins anew.
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace portal {
struct BrandSettings;
struct Error;
} // namespace portal

namespace portal::ui {

class Banner;
class BusyBar;
class FirstRunActions;
class FirstRunAdministratorPage;
class FirstRunBrandPage;
class FirstRunGatewayPage;
class FirstRunPage;
class FirstRunServerPage;
class Wording;

class FirstRunAssistant : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    FirstRunAssistant(FirstRunActions &actions, const Wording &wording, QWidget *parent = nullptr);

    /// 0 to 3; 4 when everything is set up.
    int step() const { return m_step; }
    /// As it was checked on the first page.
    const BrandSettings &brand() const;
    void next();
    void back();

Q_SIGNALS:
    /// Everything is set up, and the person wants to sign in as `username`.
    void finished(const QString &username);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Steps;

    QWidget *buildDone();
    void goTo(int step);
    void carryOut();
    void refused(int step, const Error &error);
    void makeDemoData();
    void setBusy(bool busy);

    FirstRunActions &m_actions;
    const Wording &m_wording;
    int m_step = 0;
    bool m_working = false;
    Steps *m_steps;
    QStackedWidget *m_stack;
    FirstRunBrandPage *m_brand;
    FirstRunAdministratorPage *m_administrator;
    FirstRunGatewayPage *m_gateway;
    FirstRunServerPage *m_server;
    QList<FirstRunPage *> m_pages;
    BusyBar *m_busy;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_demo = nullptr;
    QProgressBar *m_progress = nullptr;
    Banner *m_outcome = nullptr;
};

} // namespace portal::ui
