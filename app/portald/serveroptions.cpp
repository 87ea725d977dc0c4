// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/serveroptions.h"

#include <QtCore/QUrl>

namespace portal::app {

namespace {

using http::Limits;

struct LimitOption
{
    const char *name;
    const char *description;
    qint64 least;
    qint64 most;
    qint64 (*get)(const Limits &limits);
    void (*set)(Limits &limits, qint64 value);
};

template <auto member>
qint64 getLimit(const Limits &limits)
{
    if constexpr (requires { (limits.*member).count(); })
        return std::chrono::duration_cast<std::chrono::seconds>(limits.*member).count();
    else
        return limits.*member;
}

template <auto member>
void setLimit(Limits &limits, qint64 value)
{
    if constexpr (requires { (limits.*member).count(); })
        limits.*member = std::chrono::seconds(value);
    else
        limits.*member = static_cast<std::remove_reference_t<decltype(limits.*member)>>(value);
}

constexpr qint64 mebibyte = 1024 * 1024;

// clang-format off
constexpr LimitOption limitOptions[] = {
    {"limit-head-seconds", "for request line and header fields", 1, 600, getLimit<&Limits::headTime>, setLimit<&Limits::headTime>},
    {"limit-head-bytes", "of request line and header fields", 1024, mebibyte, getLimit<&Limits::headBytes>, setLimit<&Limits::headBytes>},
    {"limit-target-bytes", "of the path and query", 256, mebibyte, getLimit<&Limits::targetBytes>, setLimit<&Limits::targetBytes>},
    {"limit-header-fields", "in one request", 8, 1000, getLimit<&Limits::headerFields>, setLimit<&Limits::headerFields>},
    {"limit-body-bytes", "of a request's body; a photo's is fixed", 1024, 64 * mebibyte, getLimit<&Limits::bodyBytes>, setLimit<&Limits::bodyBytes>},
    {"limit-body-rate", "bytes a second at least, while sending", 1, mebibyte, getLimit<&Limits::bodyBytesPerSecond>, setLimit<&Limits::bodyBytesPerSecond>},
    {"limit-bodies-bytes", "of all bodies held at once", mebibyte, 4096 * mebibyte, getLimit<&Limits::bodyBytesInAll>, setLimit<&Limits::bodyBytesInAll>},
    {"limit-answer-rate", "bytes a second at least, while reading", 1, mebibyte, getLimit<&Limits::answerBytesPerSecond>, setLimit<&Limits::answerBytesPerSecond>},
    {"limit-idle-seconds", "between two requests", 1, 3600, getLimit<&Limits::idleTime>, setLimit<&Limits::idleTime>},
    {"limit-handling-seconds", "for one answer", 1, 600, getLimit<&Limits::handlingTime>, setLimit<&Limits::handlingTime>},
    {"limit-requests", "on one connection", 1, 1000000, getLimit<&Limits::requestsPerConnection>, setLimit<&Limits::requestsPerConnection>},
    {"limit-connections", "in all", 10, 100000, getLimit<&Limits::connections>, setLimit<&Limits::connections>},
    {"limit-connections-address", "of one address", 1, 100000, getLimit<&Limits::connectionsPerAddress>, setLimit<&Limits::connectionsPerAddress>},
    {"limit-queue", "requests that wait for a handler", 1, 100000, getLimit<&Limits::queuedRequests>, setLimit<&Limits::queuedRequests>},
};
// clang-format on

} // namespace

QList<Arguments::Option> serverOptions()
{
    QList<Arguments::Option> options{
        {QStringLiteral("listen"), QStringLiteral("address:port"),
         QStringLiteral("loopback unless told otherwise; port 0 takes a free one"),
         QStringLiteral("127.0.0.1:8080")},
        {QStringLiteral("trusted-proxies"), QStringLiteral("addresses"),
         QStringLiteral("whose X-Forwarded-For is believed, with commas"), QString()},
        {QStringLiteral("workers"), QStringLiteral("count"),
         QStringLiteral("handler threads; 0: two for each core, at least four"), QStringLiteral("0")},
        {QStringLiteral("log"), QStringLiteral("text|json"),
         QStringLiteral("text on a terminal, else JSON lines"), QString()}};
    const Limits defaults;
    for (const LimitOption &option : limitOptions) {
        options.append({QLatin1String(option.name), QStringLiteral("number"),
                        QLatin1String(option.description), QString::number(option.get(defaults))});
    }
    return options;
}

Result<http::ServerSettings> serverSettings(const Arguments &arguments)
{
    http::ServerSettings settings;
    const QUrl listen(QStringLiteral("tcp://") + arguments.value(QStringLiteral("listen")));
    if (!listen.isValid() || listen.port() < 0 || !settings.address.setAddress(listen.host())) {
        return failure(Error::invalid(
            QStringLiteral("listen"), QStringLiteral("format"),
            {QT_TRANSLATE_NOOP("portal", "Write an address and a port, for example 127.0.0.1:8080."), {}}));
    }
    settings.port = quint16(listen.port());
    const QString log = arguments.value(QStringLiteral("log"));
    if (!log.isEmpty() && log != u"text" && log != u"json") {
        return failure(Error::invalid(QStringLiteral("log"), QStringLiteral("choice"),
                                      {QT_TRANSLATE_NOOP("portal", "Choose text or json."), {}}));
    }
    PORTAL_ASSIGN(settings.trustedProxies,
                  http::TrustedProxies::parse(
                      arguments.value(QStringLiteral("trusted-proxies")).split(u',', Qt::SkipEmptyParts)));
    PORTAL_ASSIGN(const qint64 workers, arguments.number(QStringLiteral("workers"), 0, 256));
    settings.handlerThreads = int(workers);
    for (const LimitOption &option : limitOptions) {
        PORTAL_ASSIGN(const qint64 value,
                      arguments.number(QLatin1String(option.name), option.least, option.most));
        option.set(settings.limits, value);
    }
    return settings;
}

} // namespace portal::app
