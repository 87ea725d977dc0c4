// SPDX-License-Identifier: GPL-3.0-or-later
// Nik: the 16-digit number of an Indonesian identity card. Only its length and digits can be wrong; what
// looks odd inside it is a warning for staff, because odd ones exist (contracts/indonesia-formats.md, P5).
// Personal data: kept sealed and found by fingerprint (S28), shown masked.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace portal {

enum class NikWarning {
    UnknownProvince, ///< the first two digits are no province's code
    ImpossibleDate,  ///< the birth date, with 40 added to a woman's day, is in no calendar
    SerialZero,      ///< serial numbers begin at 0001
};

/// Words for staff.
PORTAL_EXPORT Text nikWarningText(NikWarning warning);

class PORTAL_EXPORT Nik
{
public:
    /// 16 digits; spaces do not count. `Invalid` on `field` otherwise.
    static Result<Nik> parse(QStringView text, const QString &field = QStringLiteral("nik"));

    /// "3273014502990002": also the form that is fingerprinted.
    QString digits() const { return m_digits; }
    /// "3273••••••••0002"
    QString masked() const;
    /// What staff should look at twice, most telling first; nothing is refused for it.
    QList<NikWarning> warnings() const;

    bool operator==(const Nik &) const = default;

private:
    explicit Nik(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

} // namespace portal
