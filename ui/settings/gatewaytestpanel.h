// SPDX-License-Identifier: GPL-3.0-or-later
// GatewayTestPanel: sends a test message to a number that is typed here and tells in plain words what each
// gateway answered. What is tested and who sends it is told to it.
#pragma once

#include "libportal/messaging/gatewaysetup.h"
#include "libportal/messaging/gatewaytrial.h"

#include <QtCore/QFuture>
#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace portal::ui {

class Banner;
class BusyBar;
class FieldForm;
class Wording;

class GatewayTestPanel : public QWidget
{
    Q_OBJECT

public:
    using Send = std::function<QFuture<Result<QList<TrialAnswer>>>(const GatewayTest &)>;
    /// The gateway and its secrets as they are in the fields now; `to` is filled in here.
    using Compose = std::function<Result<GatewayTest>(const PhoneNumber &to)>;

    /// `hint` says what is tested.
    GatewayTestPanel(const Wording &wording, const QString &hint, Compose compose, Send send,
                     QWidget *parent = nullptr);

    void setPhone(const QString &phone);
    void sendTest();

Q_SIGNALS:
    /// The fields of the gateway are at fault.
    void refused(const portal::Error &error);

private:
    void tell(const QList<TrialAnswer> &answers);

    const Wording &m_wording;
    const Compose m_compose;
    const Send m_send;
    FieldForm *m_form;
    QLineEdit *m_phone;
    QPushButton *m_button;
    BusyBar *m_busy;
    Banner *m_banner;
};

} // namespace portal::ui
