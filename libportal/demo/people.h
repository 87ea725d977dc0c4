// SPDX-License-Identifier: GPL-3.0-or-later
// People: names, phone numbers, e-mail addresses and NIKs of people who do not exist. The numbers are of
// blocks nobody would take for a real one: phones 08xx-00…, NIKs of regency 99, district 99.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/demo/random.h"

#include <QtCore/QString>

namespace portal {

struct Person
{
    QString name;
    QString email;
    QString phone; ///< E.164; another for each index
    QString nik;   ///< 16 digits
};

class People
{
public:
    People();
    /// The person of an index: the same one every time, with a phone and an e-mail address of their own.
    Person person(quint64 seed, qint64 index) const;

private:
    QList<QString> m_women;
    QList<QString> m_men;
    QList<QString> m_lasts;
    QList<QString> m_prefixes;
};

} // namespace portal
