// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/zone.h"

namespace portal {

std::optional<Zone> Zone::fromLabel(QStringView label)
{
    for (const Name name : {Name::Wib, Name::Wita, Name::Wit}) {
        if (label.compare(Zone(name).label(), Qt::CaseInsensitive) == 0)
            return Zone(name);
    }
    return std::nullopt;
}

QString Zone::label() const
{
    switch (m_name) {
    case Name::Wib:
        return QStringLiteral("WIB");
    case Name::Wita:
        return QStringLiteral("WITA");
    case Name::Wit:
        return QStringLiteral("WIT");
    }
    return {};
}

} // namespace portal
