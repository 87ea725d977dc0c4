// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/base/calendar.h"
#include "libportal/messaging/simulatorinbox.h"
#include "libportal/settings/settingsservice.h"

namespace portal::app {

namespace {

constexpr int mostMessages = 10000;

Result<SimulatorInbox::Filter> filterOf(const Arguments &arguments)
{
    SimulatorInbox::Filter filter;
    if (arguments.isSet(QStringLiteral("to"))) {
        PORTAL_ASSIGN(const PhoneNumber phone,
                      PhoneNumber::parse(arguments.value(QStringLiteral("to")), QStringLiteral("to")));
        filter.to = phone;
    }
    PORTAL_ASSIGN(const qint64 last, arguments.number(QStringLiteral("last"), 1, mostMessages));
    filter.last = int(last);
    return filter;
}

} // namespace

int simulatorCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(
        words,
        installationOptions() +
            QList<Arguments::Option>{{QStringLiteral("to"), QStringLiteral("phone"),
                                      QStringLiteral("only messages to this number"), QString()},
                                     {QStringLiteral("last"), QStringLiteral("count"),
                                      QStringLiteral("only the newest so many"), QStringLiteral("20")}},
        1);
    if (!arguments)
        return console.failed(arguments.error());
    if (arguments->positional() != QStringList(QStringLiteral("messages"))) {
        return console.failed(Error::invalid(
            QStringLiteral("usage"), QStringLiteral("usage"),
            {QT_TRANSLATE_NOOP("portal", "Write: simulator messages [--to PHONE] [--last N]"), {}}));
    }
    const auto filter = filterOf(*arguments);
    if (!filter)
        return console.misused(filter.error());
    const auto installation = openInstallation(*arguments, Installation::Schema::MustBeCurrent);
    if (!installation)
        return console.failed(installation.error());
    const auto portal = Portal::open((*installation)->context());
    if (!portal)
        return console.failed(portal.error());
    const auto messages = (*portal)->simulator().messages(*filter);
    if (!messages)
        return console.failed(messages.error());

    const auto brand = (*portal)->settings().brand();
    const Zone zone = brand ? brand->value.zone : Zone();
    QJsonArray items;
    for (const SimulatedMessage &message : *messages) {
        if (arguments->isSet(QStringLiteral("json"))) {
            items.append(QJsonObject{{QStringLiteral("id"), message.id},
                                     {QStringLiteral("to"), message.to.e164()},
                                     {QStringLiteral("text"), message.text},
                                     {QStringLiteral("at"), toRfc3339(message.at)}});
        } else {
            console.line(QStringLiteral("--- %1, %2")
                             .arg(message.to.display(), dateTimeText(message.at, zone, Language::English)));
            console.line(message.text + u'\n');
        }
    }
    if (arguments->isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("items"), items}});
    else if (messages->isEmpty())
        console.line(QStringLiteral("The simulator has sent nothing yet."));
    return Console::Done;
}

} // namespace portal::app
