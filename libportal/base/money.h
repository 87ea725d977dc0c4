// SPDX-License-Identifier: GPL-3.0-or-later
// Rupiah: whole rupiah, never a fraction (contracts/indonesia-formats.md: no cents in practice).
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QString>

#include <compare>

namespace portal {

class PORTAL_EXPORT Rupiah
{
public:
    constexpr Rupiah() = default;
    constexpr explicit Rupiah(qint64 amount) : m_amount(amount) {}

    constexpr qint64 amount() const { return m_amount; }
    constexpr auto operator<=>(const Rupiah &) const = default;
    constexpr Rupiah operator+(Rupiah other) const { return Rupiah(m_amount + other.m_amount); }
    constexpr Rupiah operator*(qint64 count) const { return Rupiah(m_amount * count); }

    /// "Rp 199.900": dots between thousands, in both languages.
    QString toText() const;

private:
    qint64 m_amount = 0;
};

} // namespace portal
