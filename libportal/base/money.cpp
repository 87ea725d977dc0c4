// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/money.h"

namespace portal {

QString Rupiah::toText() const
{
    QString digits = QString::number(m_amount < 0 ? -m_amount : m_amount);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return (m_amount < 0 ? QStringLiteral("-Rp ") : QStringLiteral("Rp ")) + digits;
}

} // namespace portal
