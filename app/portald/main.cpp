// SPDX-License-Identifier: GPL-3.0-or-later
// aglis-portald: the provider's server and its chores.
#include "app/portald/commands.h"

#include <QtCore/QCoreApplication>

namespace {

using namespace portal::app;

struct Command
{
    const char *name;
    const char *usage;
    int (*run)(const QStringList &words, Console &console);
};

constexpr Command commands[] = {
    {"serve", "serve --data DIR [--listen 127.0.0.1:8080] [--database URL] [--config FILE]", serveCommand},
    {"migrate", "migrate --data DIR [--database URL]", migrateCommand},
    {"demo", "demo --data DIR [--registrations N] [--customers M] [--seed S]", demoCommand},
    {"staff",
     "staff add NAME --role cs|supervisor|technician|admin [--password-stdin] | list | reset NAME | "
     "deactivate "
     "NAME",
     staffCommand},
    {"simulator", "simulator messages --data DIR [--to PHONE] [--last N] [--json]", simulatorCommand},
    {"invoices", "invoices run --data DIR --period YYYY-MM [--preview] [--silent]", invoicesCommand},
    {"import", "import customers FILE.csv --data DIR [--dry-run]   (--help: its columns)", importCommand},
    {"person", "person data|erase CUSTOMER-CODE|APPLICATION --data DIR [--yes]", personCommand},
    {"doctor", "doctor --data DIR", doctorCommand},
    {"keys", "keys rotate | export --data DIR", keysCommand},
};

void printUsage(const Console &console)
{
    console.line(QStringLiteral("Usage: aglis-portald COMMAND [OPTIONS]\n"));
    for (const Command &command : commands)
        console.line(QStringLiteral("  aglis-portald ") + QLatin1String(command.usage));
    console.line(
        QStringLiteral("\nEach option can also be given as AGLIS_… in the environment (--data: AGLIS_DATA) "
                       "or in the INI file of --config.\n"
                       "Exit codes: 0 done, 1 refused or failed, 2 wrong usage."));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aglis-portald"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTAL_VERSION));
    Console console;
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString name = words.value(0);
    if (name == u"--version") {
        console.line(QStringLiteral("aglis-portald " PORTAL_VERSION));
        return Console::Done;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printUsage(console);
        return Console::Done;
    }
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return command.run(words.mid(1), console);
    }
    printUsage(console);
    return Console::WrongUsage;
}
