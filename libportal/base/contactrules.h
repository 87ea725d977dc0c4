// SPDX-License-Identifier: GPL-3.0-or-later
// What names, e-mail addresses and free text must look like (S25). Control characters and invisible marks of
// writing direction are refused: they make a name look like another one.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace portal {

/// A person's name: 2 to 100 characters, at least one letter, on one line. Returned with its spaces
/// simplified.
PORTAL_EXPORT Result<QString> checkedName(const QString &name, const QString &field);

/// An e-mail address as mail servers accept it: at most 254 characters, one "@", a domain with a dot.
/// Returned in lower case, a domain in another script as it goes over the wire ("xn--…").
PORTAL_EXPORT Result<QString> checkedEmail(const QString &email, const QString &field);

enum class Lines { One, Many };
/// Free text of at most `longest` characters; trimmed and composed (NFC).
/// An empty one is fine unless `shortest` is above 0. Many lines may hold line breaks and emoji of several
/// parts.
PORTAL_EXPORT Result<QString> checkedText(const QString &text, const QString &field, int shortest,
                                          int longest, Lines lines);

/// Collects what several checks find, so that a person hears of every field at once.
class PORTAL_EXPORT FieldErrors
{
public:
    /// The value, or T{} when it is at fault.
    template <typename T>
    T take(Result<T> result)
    {
        if (result)
            return std::move(*result);
        add(result.error());
        return {};
    }
    void add(const Error &error) { m_fields += error.fields; }
    bool isEmpty() const { return m_fields.isEmpty(); }
    Error error() const { return Error::invalid(m_fields); }

private:
    QList<FieldError> m_fields;
};

} // namespace portal
