// SPDX-License-Identifier: GPL-3.0-or-later
// Id<Tag>: a database row's number that cannot be mistaken for another table's.
#pragma once

#include <QtCore/qglobal.h>

#include <compare>

namespace portal {

template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

} // namespace portal
