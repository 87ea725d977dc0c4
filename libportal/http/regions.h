// SPDX-License-Identifier: GPL-3.0-or-later
// Regions: the provinces, cities, districts and villages of Indonesia, as suggestions for an address. Built
// in from the npm package idn-area-data (resources/web/scripts/regions.mjs); read when first asked, then only
// read, from any thread. It does not judge addresses: what people type stands.
#pragma once

#include "libportal/http/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <mutex>
#include <optional>
#include <vector>

namespace portal::http {

struct Region
{
    QString code; ///< as the ministry of home affairs writes it: "32", "32.73", "32.73.02", "32.73.02.1001"
    QString name; ///< "Kota Bandung"

    bool operator==(const Region &) const = default;
};

class PORTAL_HTTP_EXPORT Regions
{
public:
    enum class Level { Province, City, District, Village };
    /// "province", "city", "district", "village".
    static std::optional<Level> levelFromName(QStringView name);

    struct Question
    {
        Level level = Level::Province;
        QString parent; ///< code of a region of any level above; empty: the whole country
        QString words;  ///< part of the name, in any case; names that begin with it come first
        int most = 200;
    };
    /// In the order of their codes. Empty for a parent that does not exist.
    QList<Region> find(const Question &question) const;

private:
    struct Area
    {
        quint32 name;       ///< where it stands in the table
        quint16 nameLength; ///< bytes
        quint16 number;     ///< the last part of the code
        quint32 parent;     ///< place in the level above
        quint32 firstChild; ///< place in the level below; its last one stands before the next area's first
    };
    struct Range
    {
        quint32 begin = 0;
        quint32 end = 0;
    };

    void read() const;
    Range below(Level level, const QString &parent) const;
    Range children(std::size_t level, Range range) const;
    QString nameOf(const Area &area) const;
    QString codeOf(std::size_t level, quint32 place) const;

    mutable std::once_flag m_once;
    mutable QByteArray m_table;
    mutable std::array<std::vector<Area>, 4> m_levels;
};

} // namespace portal::http
