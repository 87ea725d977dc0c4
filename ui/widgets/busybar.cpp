// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busybar.h"

#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

namespace portal::ui {

using namespace std::chrono_literals;

BusyBar::BusyBar(Cancel cancel, QWidget *parent)
    : QWidget(parent), m_cancelMode(cancel), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(unit(this));
    m_bar->setAccessibleName(tr("Working"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setVisible(false);
    m_cancel->setVisible(false);
    setMinimumHeight(unit(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(500ms);
    m_cancelTimer.setSingleShot(true);
    m_cancelTimer.setInterval(5s);
    connect(&m_showTimer, &QTimer::timeout, this, [this] { m_bar->setVisible(true); });
    connect(&m_cancelTimer, &QTimer::timeout, this,
            [this] { m_cancel->setVisible(m_cancelMode == Cancel::Possible); });
    connect(m_cancel, &QToolButton::clicked, this, &BusyBar::cancelled);
}

void BusyBar::begin()
{
    if (++m_running > 1)
        return;
    m_bar->setRange(0, 0);
    m_showTimer.start();
    m_cancelTimer.start();
}

void BusyBar::end()
{
    if (m_running == 0 || --m_running > 0)
        return;
    m_showTimer.stop();
    m_cancelTimer.stop();
    m_bar->setVisible(false);
    m_cancel->setVisible(false);
}

void BusyBar::setProgress(int done, int of)
{
    m_bar->setRange(0, of);
    m_bar->setValue(done);
}

} // namespace portal::ui
