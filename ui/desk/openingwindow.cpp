// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/openingwindow.h"

#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

OpeningWindow::OpeningWindow(QWidget *parent)
    : QWidget(parent), m_state(new EmptyState(this)), m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    setWindowTitle(QStringLiteral("AGLIS Portal"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state, 1);
    column->addWidget(m_busy);
    resize(unit(this, 130), unit(this, 80));
    m_delay.setSingleShot(true);
    m_delay.setInterval(600ms);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_state, &EmptyState::actionTriggered, this, &OpeningWindow::retryRequested);
}

void OpeningWindow::begin()
{
    m_state->setContent(QStringLiteral("hard-drive"), tr("Opening the data"),
                        tr("After an update this can take a while. Nothing is lost if you wait."));
    if (!m_busy->isBusy())
        m_busy->begin();
    if (!isVisible())
        m_delay.start();
}

void OpeningWindow::fail(const QString &what)
{
    m_delay.stop();
    m_busy->end();
    m_state->setContent(QStringLiteral("triangle-alert"), tr("The data cannot be opened"), what,
                        tr("Try again"));
    show();
}

void OpeningWindow::end()
{
    m_delay.stop();
    close();
}

} // namespace portal::ui
