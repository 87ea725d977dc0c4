# SPDX-License-Identifier: GPL-3.0-or-later
"""How every file is written: sizes, headings, and what is not done in this code base."""
import json
import re

from tree import CXX, Finding

TOP_FOLDERS = (".ci", "app", "libportal", "ui", "resources", "translations", "tests", "packaging")
FILE_LINES, HEADER_LINES, BASE_UNITS = 500, 250, 15
OURS = ("app", "libportal", "ui")  # what is shipped; tests may do more


def top_folders(tree):
    """The folders of the first level are fixed (2-architecture, "Layout")."""
    for folder in sorted({path.split("/")[0] for path in tree.sources if "/" in path}):
        if folder not in TOP_FOLDERS:
            yield Finding(folder, 1, "not one of the top-level folders: " + " ".join(TOP_FOLDERS))


def sizes(tree):
    """Files have at most 500 lines, headers 250."""
    for source in tree.sources.values():
        if not source.path.endswith(CXX + (".py", ".tsx", ".ts", ".mjs", ".css", ".sql", ".cmake")) \
                or source.path.startswith("translations/"):
            continue
        most = HEADER_LINES if source.path.endswith(".h") else FILE_LINES
        if len(source.lines) > most:
            yield Finding(source.path, most, f"{len(source.lines)} lines; at most {most}: it wants to be two things")


def base_is_small(tree):
    """libportal/base stays the few words the rest is written in."""
    units = [path for path in tree.sources if re.fullmatch(r"libportal/base/\w+\.cpp", path)]
    if len(units) > BASE_UNITS:
        yield Finding("libportal/base", 1, f"{len(units)} translation units; at most {BASE_UNITS}")


def licence_line(tree):
    """Each source file names its licence on its first line (the second, after #!)."""
    kinds = CXX + (".cmake", ".py", ".sh", ".sql", ".tsx", ".mjs", ".css", "CMakeLists.txt")
    for source in tree.sources.values():
        script = source.text.startswith("#!")
        typescript = source.path.endswith(".ts") and not source.path.startswith("translations/")
        if not (script or typescript or source.path.endswith(kinds)):
            continue
        head = source.lines[1:2] if script else source.lines[:1]
        if not head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head[0]:
            yield Finding(source.path, 1, "no SPDX line")


def header_opening(tree):
    """A header opens with what it answers for, then #pragma once."""
    for source in tree.cxx():
        if not source.path.endswith(".h"):
            continue
        lines = source.lines[1:] + ["", ""]
        comments = next(i for i, line in enumerate(lines) if not line.startswith("//"))
        if not 1 <= comments <= 12:
            yield Finding(source.path, 2, "opens with two to five lines: what it answers for and what it does not")
        elif lines[comments] != "#pragma once":
            yield Finding(source.path, comments + 2, "#pragma once comes right after the opening comment")


def include_lines(tree):
    """Includes are written from the root, so that the layer stands in the line; the own header is first."""
    for source in tree.cxx():
        for include in source.includes:
            plain = include.path.endswith(".moc") or include.path.startswith("ui_")
            if include.quoted and not plain and include.path not in tree.sources:
                yield Finding(source.path, include.line, f"no such file from the root: {include.path}")
        own = source.path[:-4] + ".h"
        if source.path.endswith(".cpp") and own in tree.sources:
            if not source.includes or source.includes[0].path != own:
                yield Finding(source.path, 1, f"the own header comes first: {own}")


def singletons(tree):
    """No instance() and no qApp: objects are built in app/ and portal.cpp and handed on."""
    for source in tree.cxx(*OURS):
        for line in source.find(r"\binstance\s*\(\s*\)|\bqApp\b"):
            yield Finding(source.path, line, "no singletons")


def event_loops(tree):
    """One event loop per thread, started in app/; QThread::run() may call its own exec()."""
    for source in tree.cxx(*OURS):
        for line in source.find(r"\bQEventLoop\b|\bprocessEvents\s*\("):
            yield Finding(source.path, line, "no nested event loop")
        if source.path.startswith(("app/", "libportal/storage/")):
            continue  # the loop itself; a query's exec() is no loop
        for line in source.find(r"(?:\.|->|\bQ\w+::)exec\s*\("):
            yield Finding(source.path, line, "no nested event loop: exec() is called in app/ only")


def fatal(tree):
    """Only main may end the process."""
    for source in tree.cxx(*OURS):
        if not source.path.endswith("/main.cpp"):
            for line in source.find(r"\bqFatal\s*\(|\bqCFatal\s*\(|(?<![\w.>])(?:std::)?(?:abort|terminate)\s*\(\s*\)"):
                yield Finding(source.path, line, "only main ends the process")


def qt_versions(tree):
    """Qt's versions are told apart in one header."""
    for source in tree.cxx():
        if source.path != "libportal/http/qtcompat.h":
            for line in source.find(r"\bQT_VERSION(?:_CHECK)?\b"):
                yield Finding(source.path, line, "Qt versions are told apart in libportal/http/qtcompat.h only")


_SQL = re.compile(
    r"\bSELECT\s+[\w*(:.,\s]+?\bFROM\b|\bSELECT\s+(?:1|count|max|min|EXISTS)\b|\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b"
    r"|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\b(?:CREATE|ALTER|DROP)\s+(?:VIRTUAL\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\b"
    r"|\bON\s+CONFLICT\b|\bPRAGMA\s+\w+")


def sql_in_its_place(tree):
    """SQL stands in the repositories and in libportal/storage, nowhere else."""
    for source in tree.cxx(*OURS):
        if source.path.startswith("libportal/storage/") or source.path.endswith("repository.cpp"):
            continue
        for line, literal in source.strings:
            if _SQL.search(literal):
                yield Finding(source.path, line, "SQL outside a repository")


_PROMISE = re.compile(r"\b(?:TO" + "DO|FIX" + "ME|XX" + r"X|HA" + r"CK)\b")


def promises(tree):
    """No notes to do it later: it is done, or it is an issue."""
    for source in tree.sources.values():
        if source.path.startswith("translations/") or source.path.endswith((".json", ".md")) \
                or source.path == "LICENSE":
            continue
        for line in source.find(_PROMISE, "text"):
            yield Finding(source.path, line, "a promise in the code")


_MACHINE = re.compile(r"(?<![\w.:/~}])/(?:home|work|root)/\w")


def machine_paths(tree):
    """Nothing tracked knows the machine it was written on."""
    for source in tree.sources.values():
        for line in source.find(_MACHINE, "text"):
            yield Finding(source.path, line, "a path of somebody's machine")


def same_dependencies(tree):
    """Windows builds with the same list: vcpkg.json names the ports that packaging/dependencies names."""
    listed, manifest = tree.sources.get("packaging/dependencies"), tree.sources.get("packaging/vcpkg.json")
    if not listed or not manifest:
        return
    rows = [line.split("#")[0].split() for line in listed.lines]
    for number, row in enumerate(rows, 1):
        if row and (len(row) != 3 or row[0] not in ("build", "run", "test", "fuzz")):
            yield Finding(listed.path, number, "a line is `build|run|test|fuzz  package  port`")
    wanted = {row[2] for row in rows if len(row) == 3 and row[2] != "-"}
    there = {entry if isinstance(entry, str) else entry["name"]
             for entry in json.loads(manifest.text)["dependencies"]}
    for port in sorted(wanted ^ there):
        yield Finding(manifest.path, 1, f"{port} is in only one of vcpkg.json and packaging/dependencies")


RULES = (top_folders, sizes, base_is_small, licence_line, header_opening, include_lines, singletons, event_loops,
         fatal, qt_versions, sql_in_its_place, promises, machine_paths, same_dependencies)
