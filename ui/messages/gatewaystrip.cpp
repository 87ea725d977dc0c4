// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/gatewaystrip.h"

#include "libportal/messaging/messagewords.h"
#include "ui/frame/wording.h"
#include "ui/messages/messagelook.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

GatewayStrip::GatewayStrip(const Wording &wording, AskAgain askAgain, QWidget *parent)
    : Card(parent),
      m_wording(wording),
      m_askAgain(askAgain),
      m_column(new QVBoxLayout(this)),
      m_badges(new QHBoxLayout),
      m_pace(new InkLabel(Ink::Muted, InkSize::Text, this))
{
    setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(unit(this, 4), unit(this, 2), unit(this, 4), unit(this, 2));
    m_column->setSpacing(unit(this, 2));
    m_pace->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_badges->setSpacing(unit(this, 2));
    m_badges->addWidget(m_pace, 1);
    m_column->addLayout(m_badges);
}

void GatewayStrip::setGateways(const SendingPace &pace, const QList<ProviderState> &states)
{
    qDeleteAll(m_shown);
    m_shown.clear();
    m_pace->setText(paceWords(pace));
    if (pace.gateways.isEmpty()) {
        auto *simulator = new Badge(this);
        simulator->setLook({tr("Built-in simulator: messages go to nobody, look at its phone"), Tone::Blue,
                            QStringLiteral("flask-conical")});
        m_badges->insertWidget(0, simulator);
        m_shown.append(simulator);
    }
    for (qsizetype i = 0; i < pace.gateways.size(); ++i) {
        const QString &name = pace.gateways[i];
        const auto known = std::ranges::find(states, name, &ProviderState::provider);
        ProviderState state;
        state.provider = name;
        if (known != states.end())
            state = *known;
        auto *badge = new Badge(this);
        badge->setLook(gatewayLook(state, m_wording));
        m_badges->insertWidget(int(i), badge);
        m_shown.append(badge);
        if (state.condition != ProviderCondition::Healthy)
            addTrouble(state);
    }
}

void GatewayStrip::addTrouble(const ProviderState &state)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 3));
    QString words = m_wording.text(messageErrorText(state.errorClass));
    if (words.isEmpty())
        words = m_wording.text(providerConditionText(state.condition));
    words = QStringLiteral("%1: %2").arg(state.provider, words);
    if (state.pausedUntil && *state.pausedUntil > m_wording.now())
        words += QLatin1Char(' ') + tr("It is asked again at %1.").arg(m_wording.moment(*state.pausedUntil));
    auto *icon = new QLabel(line);
    const Tone tone = state.condition == ProviderCondition::Stopped ? Tone::Red : Tone::Yellow;
    const ToneColours colours = toneColours(palette(), tone);
    icon->setPixmap(
        iconPixmap(QStringLiteral("triangle-alert"), colours.strong, unit(this, 5), devicePixelRatioF()));
    auto *label = new QLabel(words, line);
    label->setWordWrap(true);
    label->setToolTip(state.reason.isEmpty() ? QString() : tr("The gateway said: %1").arg(state.reason));
    row->addWidget(icon);
    row->addWidget(label, 1);
    if (m_askAgain == AskAgain::Allowed) {
        auto *ask = new QPushButton(themedIcon(QStringLiteral("refresh-cw")), tr("Ask again now"), line);
        ask->setAccessibleName(tr("Ask %1 again now").arg(state.provider));
        connect(ask, &QPushButton::clicked, this, [this, ask, name = state.provider] {
            ask->setEnabled(false);
            Q_EMIT askAgainRequested(name);
        });
        row->addWidget(ask);
    }
    m_column->addWidget(line);
    m_shown.append(line);
}

QString GatewayStrip::paceWords(const SendingPace &pace) const
{
    QStringList parts;
    if (pace.perMinute > 0)
        parts.append(tr("%1 of %2 this minute")
                         .arg(m_wording.number(pace.used.lastMinute), m_wording.number(pace.perMinute)));
    if (pace.perDay > 0)
        parts.append(tr("%1 of %2 in 24 hours")
                         .arg(m_wording.number(pace.used.lastDay), m_wording.number(pace.perDay)));
    if (pace.newContactsPerDay > 0)
        parts.append(tr("%1 of %2 new numbers")
                         .arg(m_wording.number(pace.used.newContactsLastDay),
                              m_wording.number(pace.newContactsPerDay)));
    return parts.join(QStringLiteral("   ·   "));
}

} // namespace portal::ui
