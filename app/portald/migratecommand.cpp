// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

namespace portal::app {

int migrateCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, installationOptions(), 0);
    if (!arguments)
        return console.failed(arguments.error());
    const auto installation = openInstallation(*arguments, Installation::Schema::Migrate);
    if (!installation)
        return console.failed(installation.error());
    const int ran = (*installation)->migrated();
    if (arguments->isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("migrations_run"), ran}});
    else
        console.line(ran == 0 ? QStringLiteral("The database is up to date.")
                              : QStringLiteral("Ran %1 migrations.").arg(ran));
    return Console::Done;
}

int keysCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, installationOptions(), 1);
    if (!arguments)
        return console.failed(arguments.error());
    if (arguments->positional() != QStringList(QStringLiteral("rotate"))) {
        console.line(QStringLiteral("Usage: aglis-portald keys rotate --data DIR"));
        return Console::WrongUsage;
    }
    const auto installation = openInstallation(*arguments, Installation::Schema::AsItIs);
    if (!installation)
        return console.failed(installation.error());
    const auto key = (*installation)->keys().rotate();
    if (!key)
        return console.failed(key.error());
    if (arguments->isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("kid"), key->text()}});
    else
        console.line(
            QStringLiteral("New tokens and seals use key %1. Older ones stay valid.").arg(key->text()));
    return Console::Done;
}

} // namespace portal::app
