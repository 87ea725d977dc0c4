// SPDX-License-Identifier: GPL-3.0-or-later
// Places: addresses in towns that are on no map, laid out as Indonesian ones are. Some towns have more
// people than others.
#pragma once

#include "libportal/addresses/address.h"
#include "libportal/demo/random.h"

namespace portal {

class Places
{
public:
    Places();
    Address make(Random &random) const;

private:
    struct District
    {
        QString name;
        QList<QString> villages;
    };
    struct Town
    {
        QString name;
        QString province;
        int postalCode = 0; ///< the first of its hundred
        double latitude = 0;
        double longitude = 0;
        QList<District> districts;
    };
    QList<Town> m_towns;
    QList<int> m_weights;
    QList<QString> m_streets;
    QList<QString> m_estates;
    QList<QString> m_landmarks;
};

} // namespace portal
