// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/trayicon.h"

#include "ui/widgets/icon.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

namespace portal::ui {

TrayIcon::TrayIcon(QWidget &window) : m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("Open")), &QAction::triggered, this, &TrayIcon::activated);
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>(themedIcon(QStringLiteral("clipboard-list")));
    m_icon->setToolTip(window.windowTitle());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT activated();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::activated);
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setTotal(qint64 total)
{
    const qint64 more = m_total < 0 ? 0 : total - m_total;
    m_total = total;
    if (more <= 0)
        return;
    m_announced += more;
    if (m_icon && !m_window.isActiveWindow())
        m_icon->showMessage(m_window.windowTitle(), tr("%n new application(s)", nullptr, int(more)),
                            themedIcon(QStringLiteral("bell")));
}

} // namespace portal::ui
