# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom, read from the #include lines.

    app ──> ui ────┐
      └───> http ──┴──> features ──> storage ──> base
"""
import re

from tree import FOUNDATION, Finding, is_feature, layer, room

# Layer of the file that includes -> layers it must not include.
FORBIDDEN_LAYERS = {
    "library": ("app", "ui", "http"),
    "http": ("app", "ui"),
    "ui": ("app", "http"),
    "tests": ("app",),
}
# Rooms below the features -> rooms of ours they may know.
FOUNDATION_KNOWS = {
    "base": ("base",),
    "sheets": ("sheets", "base"),
    "storage": ("storage", "base"),
    "security": ("security", "storage", "base"),
}


def layers(tree):
    """No include against the arrows: libportal knows no screen and no server, ui and http not each other."""
    for source in tree.cxx():
        banned = FORBIDDEN_LAYERS.get(layer(source.path), ())
        for include in source.includes:
            target = layer(include.path)
            if include.quoted and target in banned:
                yield Finding(source.path, include.line,
                              f"{layer(source.path)} must not know {target}: {include.path}")


def foundation(tree):
    """base knows nothing of ours; storage and security know no feature; no room knows portal.h or staffapi."""
    for source in tree.cxx("libportal"):
        own = room(source.path)
        if own is None:
            continue
        for include in source.includes:
            if not include.quoted or layer(include.path) != "library":
                continue
            target = room(include.path)
            if target is None:
                yield Finding(source.path, include.line, f"a room must not know what is built on it: {include.path}")
            elif own in FOUNDATION and target not in FOUNDATION_KNOWS[own]:
                yield Finding(source.path, include.line, f"{own} must not know {target}: {include.path}")


def repositories(tree):
    """A repository is known to its own room and to portal.cpp, which builds it; other rooms use the service."""
    for source in tree.cxx("libportal", "ui"):
        if source.path in ("libportal/portal.cpp", "libportal/portal.h"):
            continue
        for include in source.includes:
            target = room(include.path) if include.quoted else None
            if target and include.path.endswith("repository.h") and target not in FOUNDATION \
                    and target != room(source.path):
                yield Finding(source.path, include.line,
                              f"{include.path} belongs to {target}; its service and values are the door")


def cycles(tree):
    """No two rooms know each other, however long the way round."""
    for top in ("libportal", "ui"):
        edges = {}
        for source in tree.cxx(top):
            own = _room_of(top, source.path)
            for include in source.includes:
                target = _room_of(top, include.path) if include.quoted else None
                if own and target and own != target:
                    edges.setdefault(own, {}).setdefault(target, (source.path, include.line))
        for knot in _knots(edges):
            members = ", ".join(sorted(knot))
            for own in sorted(knot):
                for target, (path, line) in sorted(edges[own].items()):
                    if target in knot:
                        yield Finding(path, line, f"{own} knows {target}, and both are in one cycle ({members})")


def _room_of(top, path):
    if top == "libportal":
        return room(path)
    parts = path.split("/")
    return parts[1] if parts[0] == top and len(parts) > 2 else None


def _knots(edges):
    """Groups of rooms that reach each other."""
    reach = {}
    for start in edges:
        seen, todo = set(), [start]
        while todo:
            for target in edges.get(todo.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        reach[start] = seen
    knots = {frozenset(other for other in reach[name] if name in reach.get(other, ()))
             for name in edges if name in reach[name]}
    return sorted(knots, key=sorted)


def sql_classes(tree):
    """QtSql and SQLite are named in libportal/storage only; the features speak to its wrapper."""
    for source in tree.cxx("app", "libportal", "ui"):
        if source.path.startswith("libportal/storage/"):
            continue
        for line in source.find(r"<QtSql/|\bQSql[A-Z]\w+|<sqlite3\.h>", "uncommented"):
            yield Finding(source.path, line, "QtSql or SQLite outside libportal/storage")
    for path in ("libportal/http/CMakeLists.txt", "ui/CMakeLists.txt"):
        source = tree.sources.get(path)
        for line in source.find(r"\bQt6::Sql\b", "text") if source else ():
            yield Finding(path, line, "this target must not link Qt6::Sql")


def http_server(tree):
    """QtHttpServer is named in libportal/http only."""
    for source in tree.cxx("app", "libportal", "ui"):
        if not source.path.startswith("libportal/http/"):
            for line in source.find(r"<QtHttpServer/|\bQ(?:Abstract)?HttpServer\w*", "uncommented"):
                yield Finding(source.path, line, "QtHttpServer outside libportal/http")


def no_screen(tree):
    """libportal draws and decodes images, but has no windows, screens or user actions."""
    screen = (r"<Qt(?:Widgets|Charts|ChartsWidgets|PrintSupport|SvgWidgets|Quick\w*|Qml\w*)/"
              r"|<QtGui/Q(?:Window|Screen|GuiApplication|Action|ActionGroup|Shortcut|StandardItemModel|Clipboard)>")
    for source in tree.cxx("libportal"):
        for line in source.find(screen, "uncommented"):
            yield Finding(source.path, line, "libportal is what is true without a screen")


_STANDARD = re.compile(r"(?:Qt6?/)?QtCore/|tl/|[a-z_]+$|(?:std)?[a-z]+\.h$")
_PRIVATE_PLAIN = ("sodium.h", "sqlite3.h", "qrencode.h", "xlsxwriter.h")


def _private_dependency(path):
    return path in _PRIVATE_PLAIN or not _STANDARD.match(path)


def public_headers(tree):
    """What libportal shows to http, ui and app needs Qt::Core and tl::expected only, all the way down."""
    todo = []
    for source in tree.cxx("app", "ui", "libportal/http"):
        todo += [(include.path, source.path) for include in source.includes
                 if include.quoted and layer(include.path) == "library"]
    seen = {}
    while todo:
        path, by = todo.pop()
        if path in seen or path not in tree.sources:
            continue
        seen[path] = by
        for include in tree.sources[path].includes:
            if include.quoted:
                todo.append((include.path, path))
            elif _private_dependency(include.path):
                yield Finding(path, include.line,
                              f"public header (reached from {by}) needs a private dependency: <{include.path}>")


RULES = (layers, foundation, repositories, cycles, sql_classes, http_server, no_screen, public_headers)
