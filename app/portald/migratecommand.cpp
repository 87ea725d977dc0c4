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

} // namespace portal::app
