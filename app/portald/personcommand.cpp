// SPDX-License-Identifier: GPL-3.0-or-later
// person data: everything that is held about somebody who asks for it, and who looked at their identity card
// (P2).
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/http/helddatajson.h"
#include "libportal/portal.h"

#include <QtCore/QJsonDocument>

namespace portal::app {

int personCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, installationOptions(), 2);
    if (!arguments)
        return console.failed(arguments.error());
    const QStringList wanted = arguments->positional();
    if (wanted.size() != 2 || wanted.first() != u"data") {
        console.line(QStringLiteral("Usage: aglis-portald person data CUSTOMER-CODE|APPLICATION --data DIR"));
        return Console::WrongUsage;
    }
    const auto installation = openInstallation(*arguments, Installation::Schema::AsItIs);
    if (!installation)
        return console.failed(installation.error());
    const auto portal = Portal::open((*installation)->context());
    if (!portal)
        return console.failed(portal.error());
    const auto records = (*portal)->heldData().collect(Actor::system(), wanted.last().trimmed().toUpper());
    if (!records)
        return console.failed(records.error());
    console.line(QString::fromUtf8(
        QJsonDocument(http::heldRecordsToJson(*records)).toJson(QJsonDocument::Indented).trimmed()));
    return Console::Done;
}

} // namespace portal::app
