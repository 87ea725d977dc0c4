// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/routetable.h"

#include <map>

namespace portal::http {

struct RouteTable::Node
{
    std::map<QString, std::unique_ptr<Node>> literals;
    std::unique_ptr<Node> capture;
    PathRoutes *here = nullptr;

    const PathRoutes *match(const QStringList &segments, qsizetype depth) const
    {
        if (depth == segments.size())
            return here;
        if (const auto literal = literals.find(segments[depth]); literal != literals.end()) {
            if (const PathRoutes *found = literal->second->match(segments, depth + 1))
                return found;
        }
        if (capture && !segments[depth].isEmpty())
            return capture->match(segments, depth + 1);
        return nullptr;
    }
};

namespace {

bool isCapture(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}') && segment.size() > 2;
}

bool isLiteral(const QString &segment)
{
    return !segment.isEmpty() && !segment.contains(u'{') && !segment.contains(u'}');
}

} // namespace

RouteTable::RouteTable() : m_root(std::make_unique<Node>()) {}
RouteTable::~RouteTable() = default;
RouteTable::RouteTable(RouteTable &&) noexcept = default;
RouteTable &RouteTable::operator=(RouteTable &&) noexcept = default;

void RouteTable::add(Route route)
{
    const auto wrong = [&](const QString &why) {
        if (!m_mistake)
            m_mistake = QString::fromLatin1(methodName(route.method)) + u' ' + route.pattern +
                        QStringLiteral(": ") + why;
    };
    if (route.method == Method::Head || route.method == Method::Options)
        return wrong(QStringLiteral("the server answers this method itself"));
    if (!route.handler)
        return wrong(QStringLiteral("no handler"));
    if (!route.pattern.startsWith(u'/'))
        return wrong(QStringLiteral("does not begin with a slash"));

    Node *node = m_root.get();
    Entry entry{nullptr, {}};
    const QStringList segments = route.pattern.sliced(1).split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        std::unique_ptr<Node> *next = nullptr;
        if (isCapture(segments[i])) {
            entry.captures.append({i, segments[i].sliced(1, segments[i].size() - 2)});
            next = &node->capture;
        } else if (isLiteral(segments[i]) || segments.size() == 1) {
            next = &node->literals[segments[i]];
        } else {
            return wrong(QStringLiteral("has a segment that is neither words nor one {name}"));
        }
        if (!*next)
            *next = std::make_unique<Node>();
        node = next->get();
    }
    if (!node->here) {
        const auto index = qsizetype(m_paths.size());
        m_paths.push_back(std::make_unique<PathRoutes>(PathRoutes{route.pattern, index, {}}));
        node->here = m_paths.back().get();
    }
    if (node->here->find(route.method))
        return wrong(QStringLiteral("is there already"));
    entry.route = m_routes.emplace_back(std::make_unique<Route>(std::move(route))).get();
    node->here->entries.push_back(std::move(entry));
}

void RouteTable::setFallback(Route route, QString except)
{
    PathRoutes &path = *m_paths.emplace_back(
        std::make_unique<PathRoutes>(PathRoutes{route.pattern, qsizetype(m_paths.size()), {}}));
    path.entries.push_back({m_routes.emplace_back(std::make_unique<Route>(std::move(route))).get(), {}});
    m_fallback = &path;
    m_fallbackExcept = std::move(except);
}

std::vector<const Route *> RouteTable::routes() const
{
    std::vector<const Route *> all;
    for (const auto &route : m_routes)
        all.push_back(route.get());
    return all;
}

QHash<QString, QString> RouteTable::Entry::capture(const QStringList &pathSegments) const
{
    QHash<QString, QString> found;
    for (const auto &[index, name] : captures)
        found.insert(name, pathSegments.value(index));
    return found;
}

const RouteTable::Entry *RouteTable::PathRoutes::find(Method method) const
{
    const Method wanted = method == Method::Head ? Method::Get : method;
    for (const Entry &entry : entries) {
        if (entry.route->method == wanted)
            return &entry;
    }
    return nullptr;
}

QByteArray RouteTable::PathRoutes::allow() const
{
    QByteArray methods;
    for (const Method method :
         {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        if (find(method))
            methods += methodName(method) + ", ";
    }
    return methods + methodName(Method::Options);
}

const RouteTable::PathRoutes *RouteTable::match(const QStringList &pathSegments) const
{
    return m_root->match(pathSegments, 0);
}

const RouteTable::PathRoutes *RouteTable::match(Method method, const QStringList &pathSegments) const
{
    const PathRoutes *found = match(pathSegments);
    const bool read = method == Method::Get || method == Method::Head;
    if (found || !read || pathSegments.value(0) == m_fallbackExcept)
        return found;
    return m_fallback;
}

std::vector<const RouteTable::PathRoutes *> RouteTable::paths() const
{
    std::vector<const PathRoutes *> all;
    for (const auto &path : m_paths)
        all.push_back(path.get());
    return all;
}

} // namespace portal::http
