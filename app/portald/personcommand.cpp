// SPDX-License-Identifier: GPL-3.0-or-later
// person: what somebody may ask for about what is held of them (P2). data: all of it, and who looked at their
// identity card. erase: what may go, goes.
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "app/common/personfile.h"
#include "libportal/portal.h"
#include "libportal/privacy/erasure.h"

namespace portal::app {

namespace {

const QString yes = QStringLiteral("yes");

int giveOut(Portal &portal, const QString &person, const Console &console)
{
    const auto records = portal.heldData().collect(Actor::system(), person);
    if (!records)
        return console.failed(records.error());
    console.line(QString::fromUtf8(personFile(*records)));
    return Console::Done;
}

void tell(const ErasurePlan &plan, const Console &console)
{
    const auto line = [&](const Text &text) {
        console.line(console.words(text));
    };
    line({QT_TRANSLATE_NOOP("portal", "Goes: the person's record, tickets: %1, messages: %2, photos: %3."),
          {QString::number(plan.tickets), QString::number(plan.messages), QString::number(plan.photos)}});
    if (plan.invoicesUntil)
        line({QT_TRANSLATE_NOOP("portal",
                                "Stays by tax law until the end of %1, with name and address: invoices: "
                                "%2."),
              {QString::number(*plan.invoicesUntil), QString::number(plan.invoices)}});
    line({QT_TRANSLATE_NOOP("portal",
                            "Stays: numbers without a name in the audit log, for 24 months; backups, "
                            "until they are replaced."),
          {}});
}

int erase(Portal &portal, const QString &person, bool meant, const Console &console)
{
    Erasure &erasure = portal.erasure();
    const auto plan = meant ? erasure.erase(Actor::system(), person) : erasure.plan(Actor::system(), person);
    if (!plan)
        return console.failed(plan.error());
    for (const ErasurePlan::Obstacle obstacle : plan->obstacles)
        console.line(console.words(obstacleText(obstacle)));
    if (!plan->obstacles.isEmpty())
        return Console::Failed;
    tell(*plan, console);
    console.line(console.words(
        meant ? Text{QT_TRANSLATE_NOOP("portal", "Erased."), {}}
              : Text{QT_TRANSLATE_NOOP("portal", "Nothing was erased yet: add --yes. It is for ever."), {}}));
    return Console::Done;
}

} // namespace

int personCommand(const QStringList &words, Console &console)
{
    QList<Arguments::Option> options = installationOptions();
    options.append({yes, {}, QStringLiteral("erase for ever, instead of telling what would be erased"), {}});
    const auto arguments = Arguments::parse(words, options, 2);
    if (!arguments)
        return console.failed(arguments.error());
    const QStringList wanted = arguments->positional();
    const bool erasing = wanted.value(0) == u"erase";
    if (wanted.size() != 2 || (wanted.first() != u"data" && !erasing)) {
        console.line(QStringLiteral("Usage: aglis-portald person data|erase CUSTOMER-CODE|APPLICATION "
                                    "--data DIR [--yes]"));
        return Console::WrongUsage;
    }
    const auto installation = openInstallation(*arguments, Installation::Schema::AsItIs);
    if (!installation)
        return console.failed(installation.error());
    const auto portal = Portal::open((*installation)->context());
    if (!portal)
        return console.failed(portal.error());
    const QString person = wanted.last().trimmed().toUpper();
    return erasing ? erase(**portal, person, arguments->isSet(yes), console)
                   : giveOut(**portal, person, console);
}

} // namespace portal::app
