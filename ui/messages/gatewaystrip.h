// SPDX-License-Identifier: GPL-3.0-or-later
// GatewayStrip: how the gateways are, in one line while all is well: each of the chain, how much of the pace
// is used, and a line of its own with the reason for each that has trouble.
#pragma once

#include "libportal/messaging/gatewayservice.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace portal::ui {

class InkLabel;
class Wording;

class GatewayStrip : public Card
{
    Q_OBJECT

public:
    enum class AskAgain { Allowed, Refused };

    GatewayStrip(const Wording &wording, AskAgain askAgain, QWidget *parent = nullptr);

    /// `states` as MessagesApi::gateways() gives them: only those that had trouble at any time.
    void setGateways(const SendingPace &pace, const QList<ProviderState> &states);

Q_SIGNALS:
    void askAgainRequested(const QString &gateway);

private:
    void addTrouble(const ProviderState &state);
    QString paceWords(const SendingPace &pace) const;

    const Wording &m_wording;
    const AskAgain m_askAgain;
    QVBoxLayout *m_column;
    QHBoxLayout *m_badges;
    InkLabel *m_pace;
    QList<QWidget *> m_shown;
};

} // namespace portal::ui
