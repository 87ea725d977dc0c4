// SPDX-License-Identifier: GPL-3.0-or-later
// DispatcherFixture: an outbox and a dispatcher over scripted gateways. The clock stands still: time passes
// by advance() alone, and nothing depends on the dispatcher's timers.
#pragma once

#include "libportal/messaging/dispatcher.h"
#include "tests/libportal/messaging/messagingfixture.h"
#include "tests/libportal/messaging/scriptedprovider.h"

namespace portal::testing {

struct DispatcherFixture : MessagingFixture
{
    explicit DispatcherFixture(Dialect dialect, int gateways = 1) : MessagingFixture(dialect)
    {
        const QStringList names{QStringLiteral("first"), QStringLiteral("second")};
        for (int i = 0; i < gateways; ++i)
            scripts.push_back(std::make_unique<Script>(Script{.name = names[i]}));
        options.settings.perMinute = 0;
        options.settings.perDay = 0;
        options.settings.newContactsPerDay = 0;
        options.poll = std::chrono::hours(1);
    }

    std::vector<std::unique_ptr<Script>> scripts;
    DispatcherOptions options;
    std::unique_ptr<Dispatcher> dispatcher; // after the scripts: it goes first

    Script &first() { return *scripts[0]; }
    Script &second() { return *scripts[1]; }

    std::unique_ptr<Dispatcher> make()
    {
        Dispatcher::Providers providers;
        for (const auto &script : scripts)
            providers.push_back(std::make_unique<ScriptedProvider>(*script));
        return std::make_unique<Dispatcher>(DispatcherContext{testDatabase.source(), vault, clock}, options,
                                            std::move(providers));
    }
    void start()
    {
        dispatcher = make();
        dispatcher->start();
    }
    void restart()
    {
        dispatcher.reset();
        start();
    }
    void advance(std::chrono::milliseconds by)
    {
        clock.advance(by);
        dispatcher->poke();
    }
    MessageState state(MessageId id) { return record(id).state; }
    qint64 count(const QString &state)
    {
        return number(QStringLiteral("SELECT count(*) FROM outbox WHERE state = '%1'").arg(state));
    }
    QString gateway(const QString &name)
    {
        return database
            ->one(QStringLiteral("SELECT state FROM provider_states WHERE provider = :name"),
                  {{QStringLiteral("name"), name}}, [](const Row &row) { return row.text(0); })
            .value()
            .value_or(QStringLiteral("healthy"));
    }
    /// Many messages, each to a number of its own.
    QList<MessageId> queueMany(int many)
    {
        QList<MessageId> ids;
        auto transaction = Transaction::begin(*database).value();
        for (int i = 1; i <= many; ++i)
            ids.append(outbox.enqueue(received(QStringLiteral("REG-%1").arg(i), i)).value());
        if (!transaction.commit())
            qFatal("the messages were not queued");
        return ids;
    }
};

} // namespace portal::testing
