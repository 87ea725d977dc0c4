// SPDX-License-Identifier: GPL-3.0-or-later
// Words: turns a Text into the language one request is answered in, for the few bodies that carry sentences.
// Error answers have their own way (errorresponse.h).
#pragma once

#include "libportal/base/text.h"
#include "libportal/http/errorresponse.h"
#include "libportal/http/request.h"

namespace portal::http {

class Words
{
public:
    /// `translations` outlives this.
    Words(const Translations &translations, const Request &request)
        : m_translations(translations), m_language(request.language())
    {
    }

    QString operator()(const Text &text) const { return m_translations.text(text, m_language); }
    /// The fields at fault, as a problem names them.
    QJsonArray operator()(const QList<FieldError> &fields) const
    {
        return fieldErrorsToJson(fields, m_language, m_translations);
    }
    Language language() const { return m_language; }

private:
    const Translations &m_translations;
    Language m_language;
};

} // namespace portal::http
