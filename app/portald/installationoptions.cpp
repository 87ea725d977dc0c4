// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/installationoptions.h"

namespace portal::app {

QList<Arguments::Option> installationOptions()
{
    return {{QStringLiteral("data"), QStringLiteral("dir"),
             QStringLiteral("folder of the database, photos and keys"), QString()},
            {QStringLiteral("database"), QStringLiteral("url"),
             QStringLiteral("postgresql://user@host/name instead of the SQLite file"), QString()},
            {QStringLiteral("config"), QStringLiteral("file"),
             QStringLiteral("INI file with the same names as the flags"), QString()},
            {QStringLiteral("json"), QString(), QStringLiteral("output for programs"), QString()}};
}

Result<std::unique_ptr<Installation>> openInstallation(const Arguments &arguments,
                                                       Installation::Schema schema)
{
    const auto url = [&arguments](const SecretStore &) -> Result<QString> {
        return arguments.value(QStringLiteral("database"));
    };
    return Installation::open(arguments.value(QStringLiteral("data")), url, schema,
                              Installation::Secrets::KeyFile);
}

} // namespace portal::app
