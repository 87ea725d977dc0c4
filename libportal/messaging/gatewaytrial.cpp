// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/gatewaytrial.h"

#include "libportal/base/whenanswered.h"
#include "libportal/messaging/providers/providerfactory.h"
#include "libportal/messaging/storedsimulator.h"
#include "libportal/security/vault.h"

#include <QtCore/QDeadlineTimer>

#include <algorithm>
#include <memory>

namespace portal {

/// What lives on the thread.
class GatewayTrial::Sender final : public QObject
{
public:
    Sender(const DatabaseSource &source, const Clock &clock, const KeyRing &keys)
        : m_vault(keys), m_simulator(source, clock, m_vault)
    {
    }

    using Done = std::function<void(const Answers &)>;
    void begin(const GatewayTrialPlan &plan, Done done)
    {
        next(std::shared_ptr<Trial>(new Trial{plan, std::move(done)}));
    }

private:
    struct Trial
    {
        const GatewayTrialPlan plan;
        const Done done;
        const QDeadlineTimer deadline{longestTrial};
        QList<TrialAnswer> answers{};
        std::unique_ptr<MessageProvider> provider{}; // the one that is asked now
    };

    void next(const std::shared_ptr<Trial> &trial)
    {
        const qsizetype index = trial->answers.size();
        if (index == trial->plan.lines.size() || trial->deadline.hasExpired()) {
            trial->done(trial->answers);
            return;
        }
        ProviderSettings line = trial->plan.lines[index];
        line.timeout = std::min<std::chrono::milliseconds>(line.timeout, longestWait);
        auto made = makeProvider(
            line, [trial](const QString &name) { return trial->plan.secrets.value(name); }, m_simulator);
        if (!made) { // the dispatcher leaves such a gateway out
            answered(trial, {line.name,
                             {.errorClass = ErrorClass::Auth,
                              .reason = QStringLiteral("a token or key is missing")}});
            return;
        }
        trial->provider = std::move(*made);
        whenAnswered(trial->provider->send(trial->plan.message), this,
                     [this, trial, name = line.name](const SendOutcome &outcome) {
                         answered(trial, {name, outcome});
                     });
    }

    void answered(const std::shared_ptr<Trial> &trial, const TrialAnswer &answer)
    {
        trial->answers.append(answer);
        if (trial->provider) // which may be what called us
            QMetaObject::invokeMethod(
                this, [gone = std::shared_ptr(std::move(trial->provider))] {}, Qt::QueuedConnection);
        if (answer.outcome.isAccepted())
            trial->done(trial->answers);
        else
            next(trial);
    }

    Vault m_vault;
    StoredSimulator m_simulator;
};

GatewayTrial::GatewayTrial(const DatabaseSource &source, const Clock &clock, const KeyRing &keys)
    : m_source(source), m_clock(clock), m_keys(keys)
{
    m_thread.setObjectName(QStringLiteral("gateway-trial"));
}

GatewayTrial::~GatewayTrial()
{
    stop();
}

QFuture<GatewayTrial::Answers> GatewayTrial::send(const GatewayTrialPlan &plan)
{
    QFutureInterface<Answers> answer(QFutureInterfaceBase::Started);
    const quint64 id = ++m_last;
    m_asked.insert(id, answer);
    if (m_stopped) {
        finish(id, failure(Error::unavailable(QStringLiteral("gateway trials have stopped"))));
        return answer.future();
    }
    if (!m_sender) {
        m_sender = new Sender(m_source, m_clock, m_keys);
        m_sender->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_sender, [this, id, plan] {
        m_sender->begin(plan, [this, id](const Answers &answers) {
            QMetaObject::invokeMethod(
                &m_home, [this, id, answers] { finish(id, answers); }, Qt::QueuedConnection);
        });
    });
    return answer.future();
}

void GatewayTrial::finish(quint64 id, const Answers &answers)
{
    const auto asked = m_asked.find(id);
    if (asked == m_asked.end())
        return;
    QFutureInterface<Answers> answer = *asked;
    m_asked.erase(asked);
    answer.reportResult(answers);
    answer.reportFinished();
}

void GatewayTrial::stop()
{
    m_stopped = true;
    m_thread.quit();
    m_thread.wait();
    m_sender = nullptr;
    for (const quint64 id : m_asked.keys())
        finish(id, failure(Error::unavailable(QStringLiteral("gateway trials have stopped"))));
}

} // namespace portal
