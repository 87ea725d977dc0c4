// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/text.h"

#include <QtCore/QTranslator>

#include <cstring>

// Resources of a library must be asked for by name, from outside any namespace.
static void loadTranslationResources()
{
    Q_INIT_RESOURCE(portal_translations);
}

namespace portal {

QString languageTag(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("id");
}

Language languageFromTag(QStringView tag)
{
    return tag.startsWith(u"en", Qt::CaseInsensitive) ? Language::English : Language::Indonesian;
}

bool Text::operator==(const Text &other) const
{
    return std::strcmp(source, other.source) == 0 && arguments == other.arguments;
}

Translations::Translations()
    : m_indonesian(std::make_unique<QTranslator>()), m_english(std::make_unique<QTranslator>())
{
    loadTranslationResources();
    // A missing catalogue leaves the English source strings, which are readable; tests check both load.
    (void)m_indonesian->load(QStringLiteral(":/i18n/portal_id.qm"));
    (void)m_english->load(QStringLiteral(":/i18n/portal_en.qm"));
}

Translations::~Translations() = default;

QString Translations::text(const Text &text, Language language) const
{
    const QTranslator &translator = language == Language::English ? *m_english : *m_indonesian;
    QString words = translator.translate("portal", text.source);
    if (words.isEmpty())
        words = QString::fromUtf8(text.source);
    // One pass from the highest number down would re-read arguments that contain "%1"; arg's list form does
    // not.
    switch (text.arguments.size()) {
    case 0:
        return words;
    case 1:
        return words.arg(text.arguments[0]);
    case 2:
        return words.arg(text.arguments[0], text.arguments[1]);
    default:
        return words.arg(text.arguments[0], text.arguments[1], text.arguments[2]);
    }
}

} // namespace portal
