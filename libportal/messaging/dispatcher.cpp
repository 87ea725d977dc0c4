// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/dispatcher.h"

#include "libportal/messaging/outbox.h"
#include "libportal/messaging/secretlink.h"
#include "libportal/security/token.h"
#include "libportal/security/vault.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(portalDispatcher, "portal.messaging")

namespace portal {

namespace {

// Results that come close together are written together, because a commit costs more than a message: they are
// gathered for a few times as long as the last commit took, within these bounds.
constexpr std::chrono::milliseconds shortestGathering{2};
constexpr std::chrono::milliseconds longestGathering{50};
constexpr int gatheringPerCommit = 4;
// While they are gathered, what was claimed ahead keeps the gateway busy.
constexpr qsizetype leastAhead = 64;
constexpr qsizetype mostReady = 512;
constexpr int ownerBits = 96;

QStringList namesOf(const Dispatcher::Providers &providers)
{
    QStringList names;
    for (const auto &provider : providers)
        names.append(provider->name());
    return names;
}

SendOutcome abandoned()
{
    return {.errorClass = ErrorClass::Temporary,
            .doubt = SendOutcome::Doubt::MaybeSent,
            .reason = QStringLiteral("stopped while it was being sent")};
}

} // namespace

Dispatcher::Dispatcher(const DispatcherContext &context, const DispatcherOptions &options,
                       Providers providers, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_options(options),
      m_providers(std::move(providers)),
      m_chain(namesOf(m_providers), m_options.mostAtOnce)
{
    m_pollTimer.setInterval(m_options.poll);
    connect(&m_pollTimer, &QTimer::timeout, this, &Dispatcher::tick);
    m_tickTimer.setSingleShot(true);
    connect(&m_tickTimer, &QTimer::timeout, this, &Dispatcher::tick);
}

Dispatcher::~Dispatcher()
{
    m_listening = {};
    m_running = false;
    m_underWay.clear(); // what the providers still answer is nobody's business any more
    m_providers.clear();
}

void Dispatcher::start()
{
    m_running = true;
    m_listening = m_context.source.changes().subscribe([this](const QString &entity) {
        if (entity == Outbox::wakeEntity() || entity == u"gateway")
            poke();
    });
    m_pollTimer.start();
    poke();
}

void Dispatcher::poke()
{
    if (!m_poked.exchange(true))
        QMetaObject::invokeMethod(this, &Dispatcher::tick, Qt::QueuedConnection);
}

void Dispatcher::schedule()
{
    if (!m_running)
        return;
    const bool starving = m_ready.isEmpty() && (m_underWay.isEmpty() || m_moreDue);
    if (starving || m_finished.size() >= mostReady)
        m_tickTimer.start(0);
    else if (!m_tickTimer.isActive())
        m_tickTimer.start(m_gatherFor);
}

void Dispatcher::tick()
{
    m_poked = false;
    if (!m_running)
        return;
    m_tickTimer.stop();
    if (openDatabase()) {
        if (const auto worked = work(); worked)
            beat();
        else
            qCWarning(portalDispatcher).noquote()
                << "the outbox cannot be worked now:" << worked.error().detail;
    }
    if (m_stopping && m_underWay.isEmpty() && m_ready.isEmpty() && m_finished.isEmpty())
        finishStop();
}

bool Dispatcher::openDatabase()
{
    if (m_store)
        return true;
    auto opened = m_context.source.open();
    if (!opened) {
        qCWarning(portalDispatcher).noquote() << "no database for the outbox:" << opened.error().detail;
        return false;
    }
    m_store = std::make_unique<DispatchStore>(std::move(*opened), m_context.clock, randomToken(ownerBits),
                                              m_options.settings);
    return true;
}

Result<void> Dispatcher::work()
{
    const Instant now = m_context.clock.now();
    PORTAL_ASSIGN(const auto states, m_store->providerStates(now));
    m_chain.adopt(states);
    if (!std::exchange(m_adopted, true))
        m_chain.askSoon();
    if (!m_stopping)
        askAfterHealth(now);

    DispatchBatch batch = gather(now);
    room(batch, now);
    if (batch.isEmpty()) {
        PORTAL_ASSIGN(const bool worth, m_store->hasWork(now, batch));
        if (!worth) {
            m_moreDue = false;
            return {};
        }
    }
    QElapsedTimer timer;
    timer.start();
    PORTAL_ASSIGN(const Claims claims, m_store->exchange(batch, now));
    m_gatherFor = std::clamp(gatheringPerCommit * std::chrono::milliseconds(timer.elapsed()),
                             shortestGathering, longestGathering);
    m_usualBatch = std::max(m_finished.size(), m_usualBatch * 3 / 4);
    m_moreDue = !claims.messages.isEmpty() && claims.messages.size() >= batch.others;
    m_finished.clear();
    m_release = false;
    m_chain.stored();
    for (const ClaimedMessage &message : batch.renewed) {
        if (const auto found = m_underWay.find(message.id.value()); found != m_underWay.end())
            found->message.leaseUntil = message.leaseUntil;
        for (ClaimedMessage &ready : m_ready) {
            if (ready.id == message.id)
                ready.leaseUntil = message.leaseUntil;
        }
    }
    take(claims);
    sendReady();
    return {};
}

void Dispatcher::beat()
{
    const Instant now = m_context.clock.now();
    if (m_stopping || (m_beatAt && *m_beatAt <= now && now - *m_beatAt < m_options.beat))
        return;
    m_beatAt = now; // a database that cannot be written is not tried at each tick
    if (const auto beaten = m_store->beat(now); !beaten)
        qCWarning(portalDispatcher).noquote()
            << "that the outbox is looked at cannot be noted:" << beaten.error().detail;
}

DispatchBatch Dispatcher::gather(Instant now) const
{
    DispatchBatch batch;
    batch.results = m_finished;
    batch.states = m_chain.unstored();
    batch.releaseWaiting = m_release;
    batch.lease = m_options.lease;
    const auto renew = [&](ClaimedMessage message) {
        const auto left = message.leaseUntil - now;
        if (left >= m_options.lease / 2 && left <= m_options.lease) // more: the clock was set back
            return;
        message.leaseUntil = now + m_options.lease;
        batch.renewed.append(message);
    };
    for (const UnderWay &underWay : m_underWay)
        renew(underWay.message);
    for (const ClaimedMessage &ready : m_ready)
        renew(ready);
    return batch;
}

// As many as can be sent now; and ahead of that, once the gateway has shown that it takes some, about as many
// as it will take while results are gathered. Codes never wait behind what was claimed ahead.
void Dispatcher::room(DispatchBatch &batch, Instant now) const
{
    const auto turn = m_stopping ? std::nullopt : m_chain.next(now);
    if (!turn)
        return;
    const int ready = int(m_ready.size());
    const int ahead = turn->isProven ? int(std::clamp(2 * m_usualBatch, leastAhead, mostReady)) : 0;
    batch.others = std::max(0, turn->messages + ahead - ready);
    batch.codes = std::max(turn->messages, batch.others);
}

void Dispatcher::take(const Claims &claims)
{
    if (claims.messages.isEmpty())
        return;
    m_texts = claims.texts;
    qsizetype behindCodes = 0;
    while (behindCodes < m_ready.size() && m_ready[behindCodes].priority == MessagePriority::Code)
        ++behindCodes;
    for (const ClaimedMessage &message : claims.messages) {
        if (message.priority == MessagePriority::Code)
            m_ready.insert(behindCodes++, message);
        else
            m_ready.append(message);
    }
}

void Dispatcher::sendReady()
{
    if (std::exchange(m_sending, true))
        return; // a provider answered at once: the loop below goes on
    while (!m_ready.isEmpty()) {
        const auto turn = m_stopping ? std::nullopt : m_chain.next(m_context.clock.now());
        if (!turn)
            break;
        send(turn->line, m_ready.takeFirst());
    }
    m_sending = false;
    if (m_stopping || !m_chain.hasUsable())
        giveBackReady();
}

Result<OutgoingMessage> Dispatcher::compose(const ClaimedMessage &message) const
{
    QString code;
    if (!message.secret.isEmpty()) {
        PORTAL_ASSIGN(const QByteArray opened, m_context.vault.open(Outbox::codePurpose(), message.secret));
        code = QString::fromUtf8(opened);
    }
    QMap<QString, QString> parameters = message.parameters;
    if (const auto link = parameters.find(QStringLiteral("tracking_url")); link != parameters.end())
        *link = withTrackingToken(*link, m_context.vault);
    PORTAL_ASSIGN(const ComposedMessage composed,
                  m_texts.compose(message.templateKey, message.language, parameters, code));
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(message.phone));
    return OutgoingMessage{.id = message.id.value(),
                           .to = phone,
                           .text = composed.text,
                           .templateKey = message.templateKey,
                           .language = message.language,
                           .code = code,
                           .templateParameters = composed.parameters};
}

void Dispatcher::send(int line, const ClaimedMessage &message)
{
    const Instant now = m_context.clock.now();
    if (message.expiresAt && *message.expiresAt <= now)
        return notSent(message); // the same transaction that takes it back ends it (S11)
    const auto outgoing = compose(message);
    if (!outgoing) {
        qCWarning(portalDispatcher).noquote()
            << "message" << message.id.value() << "cannot be composed:" << outgoing.error().detail;
        return unsendable(message);
    }
    const qint64 id = message.id.value();
    m_underWay.insert(id, {message, line});
    m_chain.began(line, now);
    m_providers[size_t(line)]->send(*outgoing).then(
        this, [this, id](const SendOutcome &outcome) { sent(id, outcome); });
}

void Dispatcher::notSent(const ClaimedMessage &message)
{
    m_finished.append({.message = message, .ending = SendResult::Ending::NotSent});
    schedule();
}

void Dispatcher::giveBackReady()
{
    for (const ClaimedMessage &message : std::exchange(m_ready, {}))
        notSent(message);
}

void Dispatcher::unsendable(const ClaimedMessage &message)
{
    m_finished.append({.message = message,
                       .outcome = {.errorClass = ErrorClass::Permanent,
                                   .reason = QStringLiteral("the message could not be put together")},
                       .decision = {SendDecision::Fate::Failed, message.attempts + 1, {}}});
    schedule();
}

void Dispatcher::sent(qint64 id, const SendOutcome &outcome)
{
    const auto found = m_underWay.constFind(id);
    if (found == m_underWay.constEnd())
        return;
    const UnderWay underWay = *found;
    m_underWay.erase(found);
    const ProviderChain::Verdict verdict = m_chain.finished(underWay.line, outcome, m_context.clock.now());
    m_release = m_release || verdict.recovered;
    const SendDecision decision =
        decideAfter({underWay.message.priority, underWay.message.attempts}, outcome, verdict.blame,
                    m_chain.hasUsable() ? Substitute::Ready : Substitute::None, m_options.settings.attempts,
                    QRandomGenerator::global()->generateDouble());
    m_finished.append({.message = underWay.message,
                       .provider = m_chain.nameOf(underWay.line),
                       .outcome = outcome,
                       .decision = decision});
    if (decision.fate == SendDecision::Fate::Retry)
        giveBackReady(); // who knows how long the gateway needs: others, and codes, shall not wait behind it
    sendReady();
    schedule();
}

void Dispatcher::askAfterHealth(Instant now)
{
    for (const int line : m_chain.toBeAsked(now)) {
        m_providers[size_t(line)]->health().then(this, [this, line](const ProviderHealth &health) {
            m_chain.asked(line, health, m_context.clock.now());
            schedule();
        });
    }
}

void Dispatcher::stop()
{
    if (!m_running || m_stopping)
        return;
    m_stopping = true;
    giveBackReady();
    QTimer::singleShot(m_options.patience, this, &Dispatcher::abandon);
    poke();
}

void Dispatcher::abandon()
{
    if (!m_running)
        return;
    m_providers.clear(); // finishes what is under way
    for (const qint64 id : m_underWay.keys())
        sent(id, abandoned());
    tick();
    if (m_running)
        finishStop(); // the database does not answer: the leases will run out
}

void Dispatcher::finishStop()
{
    m_running = false;
    m_listening = {};
    m_pollTimer.stop();
    m_tickTimer.stop();
    Q_EMIT stopped();
}

} // namespace portal
