// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/security/sodium.h"

#include <QtCore/QJsonArray>

namespace portal::app {

namespace {

int rotate(Installation &installation, const Console &console)
{
    const auto key = installation.keys().rotate();
    if (!key)
        return console.failed(key.error());
    if (console.form() == Console::Form::Json)
        console.json({{QStringLiteral("kid"), key->text()}});
    else
        console.line(
            QStringLiteral("New tokens and seals use key %1. Older ones stay valid.").arg(key->text()));
    return Console::Done;
}

/// The keys of customers' tokens as a JWK set (RFC 7517), for another program that is to verify them. Those
/// of staff's tokens and of what is sealed are others, and stay.
int exportKeys(Installation &installation, const Console &console)
{
    const KeyRing &ring = installation.keys();
    QJsonArray keys;
    for (const KeyId id : ring.ids()) {
        const auto key = ring.subkey(id, KeyUse::PortalTokens);
        if (!key)
            return console.failed(Error::internal(QStringLiteral("no such key: ") + id.text()));
        keys.append(
            QJsonObject{{QStringLiteral("kty"), QStringLiteral("oct")},
                        {QStringLiteral("use"), QStringLiteral("sig")},
                        {QStringLiteral("alg"), QStringLiteral("HS256")},
                        {QStringLiteral("kid"), id.text()},
                        {QStringLiteral("k"), QString::fromLatin1(toBase64Url(key->view().toByteArray()))}});
    }
    console.warning(QStringLiteral("Whoever has these keys can sign customers' tokens, not only verify them. "
                                   "Keep them as you keep a password."));
    console.json({{QStringLiteral("keys"), keys}});
    return Console::Done;
}

} // namespace

int keysCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, installationOptions(), 1);
    if (!arguments)
        return console.failed(arguments.error());
    const QString wanted = arguments->positional().value(0);
    if (wanted != u"rotate" && wanted != u"export") {
        console.line(QStringLiteral("Usage: aglis-portald keys rotate|export --data DIR"));
        return Console::WrongUsage;
    }
    if (arguments->isSet(QStringLiteral("json")))
        console.setForm(Console::Form::Json);
    const auto installation = openInstallation(*arguments, Installation::Schema::AsItIs);
    if (!installation)
        return console.failed(installation.error());
    return wanted == u"rotate" ? rotate(**installation, console) : exportKeys(**installation, console);
}

} // namespace portal::app
