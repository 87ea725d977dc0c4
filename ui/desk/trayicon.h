// SPDX-License-Identifier: GPL-3.0-or-later
// TrayIcon: the desk in the system's tray, where there is one: tells of new applications while the window is
// away.
#pragma once

#include <QtCore/QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace portal::ui {

class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QWidget &window);
    ~TrayIcon() override;

    /// Applications in all, as it is now: more than before are new ones.
    void setTotal(qint64 total);
    /// How many were told as new so far; for tests.
    qint64 announced() const { return m_announced; }

Q_SIGNALS:
    void activated();
    void quitRequested();

private:
    QWidget &m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // null where there is no tray
    qint64 m_total = -1;
    qint64 m_announced = 0;
};

} // namespace portal::ui
