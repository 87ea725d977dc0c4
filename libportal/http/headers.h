// SPDX-License-Identifier: GPL-3.0-or-later
// Headers: header fields in the order they came; names are compared without regard to case.
// A field that could split a line (CR, LF, NUL or another control character) is never held (S26).
#pragma once

#include "libportal/http/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace portal::http {

struct HeaderField
{
    QByteArray name;
    QByteArray value;
    bool operator==(const HeaderField &) const = default;
};

class PORTAL_HTTP_EXPORT Headers
{
public:
    /// The first value under this name; empty where there is none.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    /// Every value under this name, in order.
    QList<QByteArray> values(QByteArrayView name) const;
    const QList<HeaderField> &fields() const { return m_fields; }

    /// Adds one more field. False, and nothing added, if the name is no token or the value holds a control
    /// character other than a tab.
    [[nodiscard]] bool append(QByteArray name, QByteArray value);
    /// As append, in place of every field of that name.
    [[nodiscard]] bool set(QByteArray name, QByteArray value);
    void remove(QByteArrayView name);

    bool operator==(const Headers &) const = default;

private:
    QList<HeaderField> m_fields;
};

/// RFC 9110, 5.6.2: one or more of the characters allowed in a method or a field name.
PORTAL_HTTP_EXPORT bool isToken(QByteArrayView text);
/// RFC 9110, 5.5: no control character but the tab.
PORTAL_HTTP_EXPORT bool isFieldValue(QByteArrayView text);

} // namespace portal::http
