// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a person may read, kept apart from the language they will be read in.
// A Text is an English source string and its arguments; Translations turns it into words.
// One process serves people of both languages at once, so nothing here looks at a global locale.
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

class QTranslator;

namespace portal {

enum class Language { Indonesian, English };

/// "id" or "en": the tag used in messages, settings and HTTP.
PORTAL_EXPORT QString languageTag(Language language);

/// The language whose tag is `tag`; Indonesian, the product's first language, for anything else.
PORTAL_EXPORT Language languageFromTag(QStringView tag);

struct PORTAL_EXPORT Text
{
    /// Made with QT_TRANSLATE_NOOP("portal", "…"), so that lupdate finds it. Never null; may be "".
    const char *source = "";
    /// Replaces %1, %2, … in the translated string.
    QStringList arguments;

    bool isEmpty() const { return *source == '\0'; }
    bool operator==(const Text &other) const;
};

/// The product's two catalogues, loaded once from the program's resources and then only read.
class PORTAL_EXPORT Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Thread-safe: the catalogues do not change after construction.
    QString text(const Text &text, Language language) const;

private:
    std::unique_ptr<QTranslator> m_indonesian;
    std::unique_ptr<QTranslator> m_english;
};

} // namespace portal
