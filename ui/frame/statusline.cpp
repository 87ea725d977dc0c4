// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "ui/frame/wording.h"
#include "ui/widgets/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace portal::ui {

using namespace std::chrono_literals;

StatusLine::StatusLine(const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_server(addButton()),
      m_gateway(addButton()),
      m_messages(addButton()),
      m_person(addButton()),
      m_clock(new QLabel(this))
{
    setFont(headingFont(font(), -1));
    setAccessibleName(tr("Status"));
    m_person->setIcon(themedIcon(QStringLiteral("user-round")));
    m_server->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit(this, 2), 1, unit(this, 4), 1);
    row->setSpacing(unit(this));
    for (QToolButton *button : {m_server, m_gateway, m_messages})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_person);
    row->addWidget(m_clock);
    setFixedHeight(unit(this, 9));

    connect(m_gateway, &QToolButton::clicked, this, &StatusLine::messagesRequested);
    connect(m_messages, &QToolButton::clicked, this, &StatusLine::messagesRequested);
    connect(m_person, &QToolButton::clicked, this, &StatusLine::personRequested);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::tick);
    m_timer.start();
    tick();
}

QToolButton *StatusLine::addButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void StatusLine::setServer(const Light &light, QMenu *menu)
{
    m_serverLight = light;
    m_server->setMenu(menu);
    this->light(m_server, light);
}

void StatusLine::setGateway(const Light &light)
{
    m_gatewayLight = light;
    this->light(m_gateway, light);
}

void StatusLine::setMessages(qint64 waiting, qint64 failed)
{
    QString text = tr("%1 waiting").arg(m_wording.number(waiting));
    if (failed > 0)
        text += QStringLiteral(", ") + tr("%1 failed").arg(m_wording.number(failed));
    m_messagesLight = {failed > 0 ? Tone::Red : Tone::Grey,
                       failed > 0 ? QStringLiteral("triangle-alert") : QStringLiteral("send"), text,
                       tr("WhatsApp messages that wait to be sent or have failed")};
    light(m_messages, m_messagesLight);
}

void StatusLine::setPerson(const QString &text)
{
    m_person->setText(text);
    m_person->setAccessibleName(tr("Signed in: %1").arg(text));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), raised(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void StatusLine::light(QToolButton *button, const Light &light)
{
    const QColor colour = toneColours(palette(), light.tone).strong;
    button->setIcon(QIcon(iconPixmap(light.icon, colour, unit(this, 4), devicePixelRatioF())));
    button->setText(light.text);
    button->setToolTip(light.hint);
    button->setAccessibleName(light.hint.isEmpty() ? light.text
                                                   : light.text + QStringLiteral(". ") + light.hint);
}

void StatusLine::tick()
{
    const QString text = m_wording.time(m_wording.now()) + QLatin1Char(' ') + m_wording.zone().label();
    if (text == m_clock->text())
        return;
    m_clock->setText(text);
    m_clock->setToolTip(m_wording.date(m_wording.today()));
}

void StatusLine::dress()
{
    light(m_server, m_serverLight);
    light(m_gateway, m_gatewayLight);
    light(m_messages, m_messagesLight);
}

} // namespace portal::ui
