// SPDX-License-Identifier: GPL-3.0-or-later
// PhoneNumber: an Indonesian mobile number; a value of this type is always one.
// Landlines, service numbers and foreign numbers do not parse (S07).
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace portal {

class PORTAL_EXPORT PhoneNumber
{
public:
    /// Reads `08…`, `628…`, `+628…` or `8…`, with spaces, dots, dashes or parentheses. Any other character,
    /// and any number that is not `8[1-35-9]` and 7 to 10 digits more, is refused with `Invalid` on `field`.
    /// Rule: contracts/README.md and contracts/indonesia-formats.md.
    static Result<PhoneNumber> parse(QStringView text, const QString &field = QStringLiteral("phone"));

    /// "+6281234567890": how it is stored.
    QString e164() const { return QStringLiteral("+62") + m_subscriber; }
    /// "6281234567890": how the gateways want it.
    QString digits() const { return QStringLiteral("62") + m_subscriber; }
    /// "0812-3456-7890": how it is shown.
    QString display() const;
    /// "0812-••••-7890": how it is shown to somebody who has not proved to own it.
    QString masked() const;

    bool operator==(const PhoneNumber &) const = default;

private:
    explicit PhoneNumber(QString subscriber) : m_subscriber(std::move(subscriber)) {}

    QString m_subscriber; // without 62 or 0: "81234567890"
};

} // namespace portal
