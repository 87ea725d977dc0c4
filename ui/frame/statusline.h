// SPDX-License-Identifier: GPL-3.0-or-later
// StatusLine: the window's lower edge: the embedded server, the gateways, what waits and what failed, who is
// signed in, and the clock of the provider's zone.
#pragma once

#include "ui/widgets/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace portal::ui {

class Wording;

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Wording &wording, QWidget *parent = nullptr);

    struct Light
    {
        Tone tone = Tone::Grey;
        QString icon; ///< a name of resources/icons: the sign besides the colour
        QString text;
        QString hint;

        bool operator==(const Light &) const = default;
    };
    void setServer(const Light &light, QMenu *menu);
    void setGateway(const Light &light);
    void setMessages(qint64 waiting, qint64 failed);
    void setPerson(const QString &text);

Q_SIGNALS:
    void messagesRequested();
    void personRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton();
    void light(QToolButton *button, const Light &light);
    void tick();
    void dress();

    const Wording &m_wording;
    QToolButton *m_server;
    QToolButton *m_gateway;
    QToolButton *m_messages;
    QToolButton *m_person;
    QLabel *m_clock;
    Light m_serverLight;
    Light m_gatewayLight;
    Light m_messagesLight;
    QTimer m_timer;
};

} // namespace portal::ui
