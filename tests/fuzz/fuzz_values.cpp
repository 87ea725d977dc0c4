// SPDX-License-Identifier: GPL-3.0-or-later
// The small values that people and programs write in text: whatever is read has one form, and reads again as
// itself.
#include "libportal/base/contactrules.h"
#include "libportal/base/instant.h"
#include "libportal/base/page.h"
#include "libportal/base/phone.h"
#include "libportal/registrations/nik.h"
#include "libportal/security/secretstore.h"

#include <cstdlib>

using namespace portal;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto phone = PhoneNumber::parse(text)) {
        if (PhoneNumber::parse(phone->e164()) != phone || PhoneNumber::parse(phone->digits()) != phone ||
            PhoneNumber::parse(phone->display()) != phone || phone->masked() == phone->display())
            abort();
    }
    if (const auto nik = Nik::parse(text)) {
        if (Nik::parse(nik->digits()) != nik || nik->masked().size() != nik->digits().size())
            abort();
        nik->warnings();
    }
    if (const auto name = checkedName(text, QStringLiteral("name"))) {
        if (checkedName(*name, QStringLiteral("name")) != name)
            abort();
    }
    if (const auto email = checkedEmail(text, QStringLiteral("email"))) {
        if (checkedEmail(*email, QStringLiteral("email")) != email)
            abort();
    }
    if (const auto notes = checkedText(text, QStringLiteral("notes"), 0, 1000, Lines::Many)) {
        if (checkedText(*notes, QStringLiteral("notes"), 0, 1000, Lines::Many) != notes)
            abort();
    }
    if (const auto instant = instantFromRfc3339(text)) {
        if (instantFromRfc3339(toRfc3339(*instant)) != instant)
            abort();
    }
    if (const auto day = dayFromIsoDate(text)) {
        if (toIsoDate(*day) != text)
            abort();
    }
    if (const auto keys = decodeCursor(text, QStringLiteral("fuzz"), 2)) {
        if (keys->size() != 2 ||
            decodeCursor(encodeCursor(QStringLiteral("fuzz"), *keys), QStringLiteral("fuzz"), 2) != keys)
            abort();
    }
    if (checkSecretName(text) && text.contains(QStringLiteral("..")) && text.contains(QStringLiteral("/..")))
        abort();
    return 0;
}
