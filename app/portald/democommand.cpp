// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/demo/demodata.h"
#include "libportal/security/vault.h"

#include <limits>

namespace portal::app {

namespace {

QList<Arguments::Option> options()
{
    const DemoRequest usual;
    return installationOptions() +
           QList<Arguments::Option>{
               {QStringLiteral("registrations"), QStringLiteral("count"),
                QStringLiteral("how many applications"), QString::number(usual.registrations)},
               {QStringLiteral("customers"), QStringLiteral("count"),
                QStringLiteral("how many customers, those who applied among them"),
                QString::number(usual.customers)},
               {QStringLiteral("seed"), QStringLiteral("number"),
                QStringLiteral("the same gives the same data"), QString::number(usual.seed)}};
}

Result<DemoRequest> requestOf(const Arguments &arguments)
{
    const qint64 most = DemoData::mostRegistrations;
    DemoRequest request;
    PORTAL_ASSIGN(request.registrations, arguments.number(QStringLiteral("registrations"), 0, most));
    PORTAL_ASSIGN(request.customers, arguments.number(QStringLiteral("customers"), 0, most));
    PORTAL_ASSIGN(const qint64 seed,
                  arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max()));
    request.seed = quint64(seed);
    return request;
}

} // namespace

int demoCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, options(), 0);
    if (!arguments)
        return console.failed(arguments.error());
    if (arguments->isSet(QStringLiteral("json")))
        console.setForm(Console::Form::Json);
    const auto request = requestOf(*arguments);
    if (!request)
        return console.failed(request.error());
    const auto installation = openInstallation(*arguments, Installation::Schema::Migrate);
    if (!installation)
        return console.failed(installation.error());
    const auto portal = Portal::open((*installation)->context());
    if (!portal)
        return console.failed(portal.error());

    const Vault vault((*installation)->keys());
    DemoData demo({(*portal)->database(), (*installation)->clock(), vault, (*portal)->settings(),
                   (*portal)->packages(), (*portal)->changes()});
    const auto made = demo.make(*request, [&console](double share) { console.progress(share); });
    if (!made)
        return console.failed(made.error());
    if (console.form() == Console::Form::Json) {
        console.json({{QStringLiteral("registrations"), made->registrations},
                      {QStringLiteral("customers"), made->customers},
                      {QStringLiteral("tickets"), made->tickets},
                      {QStringLiteral("messages"), made->messages},
                      {QStringLiteral("invoices"), made->invoices},
                      {QStringLiteral("rows"), made->rows}});
    } else {
        console.line(QStringLiteral("Made %1 applications, %2 customers, %3 tickets and %4 messages.")
                         .arg(made->registrations)
                         .arg(made->customers)
                         .arg(made->tickets)
                         .arg(made->messages));
    }
    return Console::Done;
}

} // namespace portal::app
