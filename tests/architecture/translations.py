#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds both catalogues complete. Each finding is a line `where: [rule] what is wrong`.

    python3 tests/architecture/translations.py LUPDATE [ROOT]

lupdate reads the sources anew, into a folder of its own, with the folders that the target portal_lupdate names.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import namedtuple
from pathlib import Path

FOLDERS = ("app", "libportal", "ui")
LANGUAGES = ("id", "en")

# state: what the type attribute of a translation says, "" when it is finished
Entry = namedtuple("Entry", "context source translation state plural places")

_PLACE = re.compile(r"%L?\d{1,2}|%n|\{[^{}]*\}")
_INTERNAL = re.compile(r"\b[a-z]+_[a-z_]+\b")
_INFORMAL = re.compile(r"\b(anda|kamu|kalian|nggak|gak)\b")
_WORD = re.compile(r"[A-Za-z]{2,}")
_END = re.compile(r"[.:?!]?$")


def _words(translation):
    """One text, or the forms of a plural, one in a line."""
    if translation is None:
        return ""
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return "\n".join(forms) if forms else "".join(translation.itertext())


def read(text):
    """The entries of a .ts file. The last location of each is kept, as (path as written, line)."""
    entries = []
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            places = [(l.get("filename"), int(l.get("line"))) for l in message.iter("location")]
            entries.append(Entry(context.findtext("name"), message.findtext("source"),
                                 _words(translation),
                                 translation.get("type", "") if translation is not None else "unfinished",
                                 message.get("numerus") == "yes", places))
    return entries


def in_code(root, lupdate):
    """What the sources ask for; locations are relative to the root."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, "fresh_en.ts").resolve()
        folders = [f for f in FOLDERS if Path(root, f).is_dir()]
        subprocess.run([lupdate, "-silent", "-I", str(root), *folders, "-ts", str(fresh), "-locations", "absolute"],
                       cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        entries = read(fresh.read_text(encoding="utf-8"))
        return [e._replace(places=[(os.path.relpath(Path(fresh.parent, p).resolve(), Path(root).resolve()), line)
                                   for p, line in e.places]) for e in entries]


def source_faults(entries):
    """(where, rule, message) of what the code asks for."""
    for e in entries:
        path, line = e.places[0] if e.places else ("", 0)
        where = f"{path}:{line}"
        if e.context != "portal" and not path.startswith("ui/"):
            yield where, "context", f'"{e.source}" is in the context "{e.context}", where Translations never looks'
        if e.plural and not path.startswith("ui/"):
            yield where, "plural", f'"{e.source}" has plural forms, between which Text cannot choose'
        if _INTERNAL.search(e.source):
            yield where, "internal_name", f'"{e.source}" shows a name of the code'


def missing(wanted, entries):
    """Strings of the code that the catalogue lacks, and entries that the code has no more."""
    known = {(e.context, e.source) for e in entries}
    for e in wanted:
        if (e.context, e.source) not in known:
            path, line = e.places[0] if e.places else ("", 0)
            yield "missing", f'"{e.source}" ({path}:{line}); build the target portal_lupdate, then translate'
    used = {(e.context, e.source) for e in wanted}
    for e in entries:
        if (e.context, e.source) not in used:
            yield "obsolete", f'"{e.source}" is no more in the code; build the target portal_lupdate'


def entry_faults(language, e):
    """(rule, message) of one entry of a catalogue."""
    if e.state or not e.translation.strip():
        yield "unfinished", f'"{e.source}"'
        return
    if e.plural:
        for form in e.translation.split("\n"):
            yield from entry_faults(language, e._replace(plural=False, translation=form))
        return
    if set(_PLACE.findall(e.source)) != set(_PLACE.findall(e.translation)):
        yield "places", f'"{e.source}" and "{e.translation}" do not have the same places'
    if _END.search(e.source)[0] != _END.search(e.translation)[0] or e.translation != e.translation.strip():
        yield "ends", f'"{e.source}" and "{e.translation}" do not end alike'
    if _INTERNAL.search(_PLACE.sub("", e.translation)):
        yield "internal_name", f'"{e.translation}" shows a name of the code'
    if language != "id":
        return
    if e.translation == e.source and len(_WORD.findall(_PLACE.sub("", e.source))) > 1:
        yield "english", f'"{e.source}" is not translated'
    if _INFORMAL.search(e.translation):
        yield "formal", f'"{e.translation}" does not address people as "Anda"'


def check(root, lupdate):
    """Every finding, as a line."""
    wanted = in_code(root, lupdate)
    if not wanted:
        return [f"no source strings found under {root}"]
    findings = [f"{where}: [{rule}] {message}" for where, rule, message in source_faults(wanted)]
    for language in LANGUAGES:
        path = f"translations/portal_{language}.ts"
        entries = read(Path(root, path).read_text(encoding="utf-8"))
        faults = list(missing(wanted, entries))
        for e in entries:
            faults += entry_faults(language, e)
        findings += [f"{path}: [{rule}] {message}" for rule, message in faults]
    return findings


def main():
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    root = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).resolve().parents[2])
    findings = check(root, sys.argv[1])
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
