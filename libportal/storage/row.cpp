// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/row.h"

#include "libportal/storage/sqldriver.h"

namespace portal {

bool Row::isNull(int column) const
{
    return m_statement.isNull(column);
}

QString Row::text(int column) const
{
    return m_statement.text(column);
}

qint64 Row::integer(int column) const
{
    return m_statement.integer(column);
}

double Row::real(int column) const
{
    return m_statement.real(column);
}

QByteArray Row::bytes(int column) const
{
    return m_statement.bytes(column);
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<Instant> Row::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<QString> Row::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

QVariant sqlNull()
{
    return QVariant::fromValue(nullptr);
}

} // namespace portal
