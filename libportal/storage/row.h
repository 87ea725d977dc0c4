// SPDX-License-Identifier: GPL-3.0-or-later
// Row: the row a statement stands on, read by column position. Valid only inside the visiting call.
// And the other way round: how our values are bound.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/id.h"
#include "libportal/base/instant.h"
#include "libportal/base/money.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>

namespace portal {

class SqlStatement;

class PORTAL_EXPORT Row
{
public:
    explicit Row(const SqlStatement &statement) : m_statement(statement) {}

    bool isNull(int column) const;
    QString text(int column) const; ///< null reads as an empty string
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QByteArray bytes(int column) const;
    Instant instant(int column) const { return fromMillis(integer(column)); }
    Rupiah rupiah(int column) const { return Rupiah(integer(column)); }

    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    std::optional<Instant> optionalInstant(int column) const;
    std::optional<QString> optionalText(int column) const;

    template <typename Tag>
    Id<Tag> id(int column) const
    {
        return Id<Tag>(integer(column)); // null reads as the invalid id
    }

private:
    const SqlStatement &m_statement;
};

/// NULL of any column type, and the only way to bind it: null strings and byte arrays are bound as empty
/// ones.
PORTAL_EXPORT QVariant sqlNull();

inline QVariant toSql(Instant instant)
{
    return toMillis(instant);
}
inline QVariant toSql(std::optional<Instant> instant)
{
    return instant ? QVariant(toMillis(*instant)) : sqlNull();
}
inline QVariant toSql(Rupiah amount)
{
    return amount.amount();
}
inline QVariant toSql(std::optional<double> number)
{
    return number ? QVariant(*number) : sqlNull();
}
/// An empty string is stored as NULL: nothing was given.
inline QVariant toSqlOrNull(const QString &text)
{
    return text.isEmpty() ? sqlNull() : QVariant(text);
}
inline QVariant toSqlOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? sqlNull() : QVariant(bytes);
}
/// An invalid id is stored as NULL.
template <typename Tag>
QVariant toSql(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value()) : sqlNull();
}

} // namespace portal
