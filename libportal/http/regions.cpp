// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/regions.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <algorithm>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 4> widths{2, 2, 2, 4}; // digits of each part of a code

} // namespace

std::optional<Regions::Level> Regions::levelFromName(QStringView name)
{
    if (name == u"province")
        return Level::Province;
    if (name == u"city")
        return Level::City;
    if (name == u"district")
        return Level::District;
    if (name == u"village")
        return Level::Village;
    return std::nullopt;
}

// A line is as many tabs as there are levels above, the last part of the code, a blank and the name; what
// belongs to an area stands below it.
void Regions::read() const
{
    QFile file(u":/http/regions.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_table = file.readAll();
    for (qsizetype at = 0; at < m_table.size();) {
        qsizetype end = m_table.indexOf('\n', at);
        if (end < 0)
            end = m_table.size();
        qsizetype begin = at;
        while (begin < end && m_table[begin] == '\t')
            ++begin;
        const auto level = std::size_t(begin - at);
        const qsizetype blank = m_table.indexOf(' ', begin);
        at = end + 1;
        if (level >= m_levels.size() || blank < 0 || blank > end)
            continue;
        const auto size = [this](std::size_t which) {
            return quint32(m_levels[which].size());
        };
        m_levels[level].push_back({.name = quint32(blank + 1),
                                   .nameLength = quint16(end - blank - 1),
                                   .number = m_table.sliced(begin, blank - begin).toUShort(),
                                   .parent = level > 0 ? size(level - 1) - 1 : 0,
                                   .firstChild = level + 1 < m_levels.size() ? size(level + 1) : 0});
    }
}

Regions::Range Regions::children(std::size_t level, Range range) const
{
    const auto firstChild = [&](quint32 place) {
        return place < m_levels[level].size() ? m_levels[level][place].firstChild
                                              : quint32(m_levels[level + 1].size());
    };
    return {firstChild(range.begin), firstChild(range.end)};
}

Regions::Range Regions::below(Level level, const QString &parent) const
{
    Range range{0, quint32(m_levels[0].size())};
    const QStringList parts = parent.isEmpty() ? QStringList() : parent.split(u'.');
    if (parts.size() > qsizetype(level))
        return {};
    for (std::size_t at = 0; at < std::size_t(level); ++at) {
        if (qsizetype(at) < parts.size()) {
            const auto begin = m_levels[at].begin();
            const auto found = std::find_if(begin + range.begin, begin + range.end, [&](const Area &area) {
                return area.number == parts[qsizetype(at)].toUShort();
            });
            if (found == begin + range.end)
                return {};
            range.begin = quint32(found - begin);
            range.end = range.begin + 1;
        }
        range = children(at, range);
    }
    return range;
}

QString Regions::nameOf(const Area &area) const
{
    return QString::fromUtf8(m_table.constData() + area.name, area.nameLength);
}

QString Regions::codeOf(std::size_t level, quint32 place) const
{
    const Area &area = m_levels[level][place];
    const QString part = QString::number(area.number).rightJustified(widths[level], u'0');
    return level == 0 ? part : codeOf(level - 1, area.parent) + u'.' + part;
}

QList<Region> Regions::find(const Question &question) const
{
    std::call_once(m_once, [this] { read(); });
    const auto level = std::size_t(question.level);
    const Range range = below(question.level, question.parent);
    const QString words = question.words.simplified();
    QList<Region> beginning;
    QList<Region> containing;
    for (quint32 place = range.begin; place < range.end && beginning.size() < question.most; ++place) {
        const QString name = nameOf(m_levels[level][place]);
        if (name.startsWith(words, Qt::CaseInsensitive))
            beginning.append({codeOf(level, place), name});
        else if (containing.size() < question.most && name.contains(words, Qt::CaseInsensitive))
            containing.append({codeOf(level, place), name});
    }
    return (beginning + containing)
        .first(std::min<qsizetype>(beginning.size() + containing.size(), question.most));
}

} // namespace portal::http
