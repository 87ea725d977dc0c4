// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/gatewaytestpanel.h"

#include "libportal/base/whenanswered.h"
#include "libportal/messaging/messagewords.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

GatewayTestPanel::GatewayTestPanel(const Wording &wording, const QString &hint, Compose compose, Send send,
                                   QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_compose(std::move(compose)),
      m_send(std::move(send)),
      m_form(new FieldForm(this)),
      m_phone(new QLineEdit(this)),
      m_button(new QPushButton(themedIcon(QStringLiteral("send")), tr("Send a test message"), this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_banner(new Banner(this))
{
    m_phone->setPlaceholderText(QStringLiteral("0812-3456-7890"));
    m_button->setAutoDefault(false);
    auto *row = new QWidget(this);
    auto *inside = new QHBoxLayout(row);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_phone, 1);
    inside->addWidget(m_button);
    row->setFocusProxy(m_phone);
    m_phone->setAccessibleName(tr("Number for the test message"));
    m_form->addField(QStringLiteral("phone"), tr("Try it out"), row, hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_banner);
    column->addWidget(m_busy);
    connect(m_button, &QPushButton::clicked, this, &GatewayTestPanel::sendTest);
}

void GatewayTestPanel::setPhone(const QString &phone)
{
    m_phone->setText(phone);
}

void GatewayTestPanel::sendTest()
{
    m_banner->clear();
    m_form->clearFaults();
    const auto words = [this](const Text &text) {
        return m_wording.text(text);
    };
    const auto phone = PhoneNumber::parse(m_phone->text());
    if (!phone) {
        m_form->showFaults(phone.error(), words);
        m_phone->setFocus();
        return;
    }
    const auto test = m_compose(*phone);
    if (!test) {
        Q_EMIT refused(test.error());
        return;
    }
    m_button->setEnabled(false);
    m_busy->begin();
    whenAnswered(m_send(*test), this, [this](const Result<QList<TrialAnswer>> &answers) {
        m_busy->end();
        m_button->setEnabled(true);
        if (answers)
            tell(*answers);
        else if (!answers.error().fields.isEmpty())
            Q_EMIT refused(answers.error());
        else
            m_banner->showMessage(Banner::Kind::Failure, m_wording.error(answers.error()));
    });
}

void GatewayTestPanel::tell(const QList<TrialAnswer> &answers)
{
    QStringList lines;
    bool taken = false;
    for (const TrialAnswer &answer : answers) {
        if (answer.outcome.isAccepted()) {
            taken = true;
            lines.append(
                tr("%1 has taken the message. Look at the phone; the simulator's is on the Messages page.")
                    .arg(answer.provider));
            continue;
        }
        QString line = QStringLiteral("%1: %2").arg(
            answer.provider, m_wording.text(messageErrorText(answer.outcome.errorClass)));
        if (!answer.outcome.reason.isEmpty())
            line += QLatin1Char(' ') + tr("The gateway said: %1").arg(answer.outcome.reason);
        lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(tr("There is no gateway to send it."));
    m_banner->showMessage(taken ? Banner::Kind::Success : Banner::Kind::Failure,
                          lines.join(QLatin1Char('\n')));
}

} // namespace portal::ui
