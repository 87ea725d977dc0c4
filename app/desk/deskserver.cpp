// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskserver.h"

#include "libportal/base/whenanswered.h"

#include <QtCore/QFutureInterface>

namespace portal::app {

namespace {

constexpr int mostWorkers = 64;

Result<http::ServerSettings> checked(const ui::ServerSettings &wanted)
{
    QList<FieldError> faults;
    http::ServerSettings settings;
    if (!settings.address.setAddress(wanted.address.trimmed()))
        faults.append({QStringLiteral("address"),
                       QStringLiteral("format"),
                       {QT_TRANSLATE_NOOP("portal", "Write an IP address, for example 127.0.0.1."), {}}});
    if (wanted.workers < 1 || wanted.workers > mostWorkers)
        faults.append(
            {QStringLiteral("workers"),
             QStringLiteral("range"),
             {QT_TRANSLATE_NOOP("portal", "Choose 1 to %1 threads."), {QString::number(mostWorkers)}}});
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    settings.port = wanted.port;
    settings.handlerThreads = wanted.workers;
    return settings;
}

} // namespace

DeskServer::DeskServer(const PortalContext &context, const GatewaySecrets &secrets,
                       const Translations &translations, DeskSettings &kept,
                       const ui::ServerSettings &settings)
    : m_kept(kept),
      m_settings(settings),
      m_worker(QStringLiteral("server"),
               [&context, &secrets, &translations]() -> Result<std::unique_ptr<HttpService>> {
                   return std::make_unique<HttpService>(context, secrets, translations);
               })
{
}

DeskServer::~DeskServer()
{
    stop();
}

void DeskServer::begin()
{
    if (m_settings.enabled)
        whenAnswered(carryOut(), this, [this](const Result<QString> &address) { answered(address); });
}

void DeskServer::stop()
{
    m_worker.run([](HttpService &service) -> Result<void> {
        service.stop();
        return {};
    });
    m_worker.stop(QDeadlineTimer(QDeadlineTimer::Forever));
}

QFuture<Result<void>> DeskServer::apply(const ui::ServerSettings &settings)
{
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    auto finish = [answer](const Result<void> &result) mutable {
        answer.reportResult(result);
        answer.reportFinished();
    };
    if (const auto good = checked(settings); !good) {
        finish(failure(good.error()));
        return answer.future();
    }
    m_settings = settings;
    m_kept.setServer(settings);
    whenAnswered(carryOut(), this, [this, finish](const Result<QString> &address) mutable {
        answered(address);
        if (address)
            finish({});
        else
            finish(failure(address.error()));
    });
    return answer.future();
}

QFuture<Result<QString>> DeskServer::carryOut()
{
    m_state = m_settings.enabled ? ui::ServerState::Starting : ui::ServerState::Off;
    m_url.clear();
    Q_EMIT changed();
    return m_worker.run([settings = m_settings](HttpService &service) -> Result<QString> {
        service.stop();
        if (!settings.enabled)
            return QString();
        PORTAL_ASSIGN(const http::ServerSettings wanted, checked(settings));
        return service.start(wanted);
    });
}

void DeskServer::answered(const Result<QString> &address)
{
    if (!address) {
        m_state = ui::ServerState::Failed;
        m_error = address.error();
    } else {
        m_state = address->isEmpty() ? ui::ServerState::Off : ui::ServerState::On;
        m_url = QUrl(*address);
    }
    Q_EMIT changed();
}

} // namespace portal::app
