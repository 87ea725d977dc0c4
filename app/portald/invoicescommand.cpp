// SPDX-License-Identifier: GPL-3.0-or-later
// invoices run: the monthly run, or what it would do. Run again, or twice at once, it adds what is missing.
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/invoices/invoicerun.h"
#include "libportal/portal.h"

namespace portal::app {

namespace {

QList<Arguments::Option> options()
{
    return installationOptions() +
           QList<Arguments::Option>{
               {QStringLiteral("period"), QStringLiteral("YYYY-MM"), QStringLiteral("the month"), {}},
               {QStringLiteral("preview"), {}, QStringLiteral("say what would be issued, and stop"), {}},
               {QStringLiteral("silent"), {}, QStringLiteral("send the customers no message"), {}}};
}

QJsonObject toJson(const RunSummary &summary, BillingMonth month, bool preview)
{
    QJsonArray packages;
    for (auto package = summary.byPackage.begin(); package != summary.byPackage.end(); ++package) {
        packages.append(QJsonObject{{QStringLiteral("code"), package.key()},
                                    {QStringLiteral("count"), package->count},
                                    {QStringLiteral("total"), package->total.amount()}});
    }
    return {{QStringLiteral("period"), month.toText()},
            {QStringLiteral("preview"), preview},
            {QStringLiteral("issued"), summary.issued},
            {QStringLiteral("already_have"), summary.alreadyHave},
            {QStringLiteral("total"), summary.total.amount()},
            {QStringLiteral("packages"), packages}};
}

void print(const RunSummary &summary, bool preview, const Console &console)
{
    for (const RunSummary::OfPackage &package : summary.byPackage)
        console.line(QStringLiteral("%1  %2  %3")
                         .arg(package.name, -24)
                         .arg(package.count, 8)
                         .arg(package.total.toText(), 20));
    console.line((preview ? QStringLiteral("Would issue %1 invoices for %2; %3 customers have theirs.")
                          : QStringLiteral("Issued %1 invoices for %2; %3 customers had theirs."))
                     .arg(summary.issued)
                     .arg(summary.total.toText())
                     .arg(summary.alreadyHave));
}

} // namespace

int invoicesCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, options(), 1);
    if (!arguments)
        return console.failed(arguments.error());
    const auto month = BillingMonth::fromText(arguments->value(QStringLiteral("period")));
    if (arguments->positional() != QStringList(QStringLiteral("run")) || !month) {
        console.line(QStringLiteral(
            "Usage: aglis-portald invoices run --data DIR --period YYYY-MM [--preview] [--silent]"));
        return Console::WrongUsage;
    }
    if (arguments->isSet(QStringLiteral("json")))
        console.setForm(Console::Form::Json);
    const auto installation = openInstallation(*arguments, Installation::Schema::AsItIs);
    if (!installation)
        return console.failed(installation.error());
    const auto portal = Portal::open((*installation)->context());
    if (!portal)
        return console.failed(portal.error());

    InvoiceRun &run = (*portal)->invoiceRun();
    const bool preview = arguments->isSet(QStringLiteral("preview"));
    const auto expected = run.preview(Actor::system(), *month);
    if (!expected)
        return console.failed(expected.error());
    Result<RunSummary> done = *expected;
    if (!preview) {
        const Telling telling =
            arguments->isSet(QStringLiteral("silent")) ? Telling::Silent : Telling::Message;
        const double all = std::max(1.0, double(expected->issued + expected->alreadyHave));
        done = run.run(Actor::system(), {*month, telling}, [&](const RunSummary &soFar) {
            console.progress(double(soFar.issued + soFar.alreadyHave) / all);
            return InvoiceRun::Go::On;
        });
        if (!done)
            return console.failed(done.error());
    }
    if (console.form() == Console::Form::Json)
        console.json(toJson(*done, *month, preview));
    else
        print(*done, preview, console);
    return Console::Done;
}

} // namespace portal::app
