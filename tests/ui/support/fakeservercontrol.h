// SPDX-License-Identifier: GPL-3.0-or-later
// FakeServerControl, FakeInstallationControl: a server that starts at once and a database that always
// answers.
#pragma once

#include "ui/frame/installationcontrol.h"
#include "ui/frame/servercontrol.h"

#include <QtCore/QFutureInterface>

namespace portal::testing {

template <typename T>
QFuture<Result<T>> atOnce(const Result<T> &result)
{
    QFutureInterface<Result<T>> answer(QFutureInterfaceBase::Started);
    answer.reportResult(result);
    answer.reportFinished();
    return answer.future();
}

class FakeServerControl final : public ui::ServerControl
{
public:
    ui::ServerState state() const override { return current; }
    Error error() const override { return fault; }
    QUrl url() const override
    {
        return current == ui::ServerState::On ? QUrl(QStringLiteral("http://127.0.0.1:8080")) : QUrl();
    }
    ui::ServerSettings settings() const override { return kept; }
    QFuture<Result<void>> apply(const ui::ServerSettings &settings) override
    {
        kept = settings;
        current = settings.enabled ? ui::ServerState::On : ui::ServerState::Off;
        Q_EMIT changed();
        return atOnce(Result<void>());
    }
    void become(ui::ServerState state)
    {
        current = state;
        Q_EMIT changed();
    }

    ui::ServerState current = ui::ServerState::Off;
    Error fault;
    ui::ServerSettings kept;
};

class FakeInstallationControl final : public ui::InstallationControl
{
public:
    QString dataFolder() const override { return QStringLiteral("/invented"); }
    QString sqlitePath() const override { return QStringLiteral("/invented/portal.sqlite"); }
    QString databaseUrl() const override { return kept; }
    bool isRestartNeeded() const override { return !kept.isEmpty(); }
    QFuture<Result<QString>> testDatabase(const QString &) override
    {
        return atOnce(Result<QString>(QStringLiteral("PostgreSQL 15.4")));
    }
    Result<void> setDatabase(const QString &url) override
    {
        kept = url;
        Q_EMIT changed();
        return {};
    }

    QString kept;
};

} // namespace portal::testing
