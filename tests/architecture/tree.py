# SPDX-License-Identifier: GPL-3.0-or-later
"""The repository as the rules see it: tracked files, their place in the architecture, their code and text.

A Tree is a dictionary from path to text, so a rule's own test is a dictionary of three lines.
"""
import re
import subprocess
from collections import namedtuple
from functools import cached_property
from pathlib import Path

Finding = namedtuple("Finding", "path line message")
Include = namedtuple("Include", "line path quoted")

CXX = (".cpp", ".h")
# Rooms of libportal that know no feature; every other room is one.
FOUNDATION = ("base", "sheets", "storage", "security")

_TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'                                  # comments
    r'|\bR"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)"'       # raw strings
    r'|u8R"(?P<tag8>[^()\\\s]{0,16})\(.*?\)(?P=tag8)"'
    r'|[uUL]R"(?P<tagw>[^()\\\s]{0,16})\(.*?\)(?P=tagw)"'
    r'|"(?:[^"\\\n]|\\.)*"'                                # strings
    r"|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+'",               # characters, not digit separators
    re.DOTALL)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


class Source:
    """One file: its text, and the same text with comments or also strings blanked, lines kept."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.lines = text.splitlines()

    @cached_property
    def uncommented(self):
        """Comments blanked, strings kept."""
        return _TOKEN.sub(lambda m: _blank(m[0]) if m[0][:2] in ("//", "/*") else m[0], self.text)

    @cached_property
    def code(self):
        """Comments and what strings say blanked."""
        return _TOKEN.sub(lambda m: _blank(m[0]), self.text)

    @cached_property
    def strings(self):
        """(line, literal) of each string."""
        return [(self.line_at(m.start()), m[0]) for m in _TOKEN.finditer(self.text)
                if m[0][:2] not in ("//", "/*") and m[0][0] != "'"]

    @cached_property
    def includes(self):
        return [Include(self.line_at(m.start(1)), m[2], m[1] == '"') for m in _INCLUDE.finditer(self.uncommented)]

    def line_at(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def find(self, pattern, view="code"):
        """Lines on which the pattern occurs in the code (or in the view asked for)."""
        return [self.line_at(m.start()) for m in re.finditer(pattern, getattr(self, view))]


class Tree:
    def __init__(self, files):
        self.sources = {path: Source(path, text) for path, text in files.items()}

    def cxx(self, *folders):
        """C++ files below the folders, or all of them."""
        prefixes = tuple(f + "/" for f in folders)
        return [s for s in self.sources.values()
                if s.path.endswith(CXX) and (not prefixes or s.path.startswith(prefixes))]

    @classmethod
    def of_repository(cls, root):
        """Tracked files and new ones that are not ignored; binary ones are left out."""
        listing = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=root, check=True, capture_output=True).stdout.decode()
        files = {}
        for path in sorted(set(filter(None, listing.split("\0")))):
            file = Path(root, path)
            if not file.is_file():
                continue  # deleted, not yet committed
            try:
                files[path] = file.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
        return cls(files)


def layer(path):
    """app, ui, http, library (libportal without http), tests, or None for what is no C++ layer."""
    if path.startswith("libportal/http/"):
        return "http"
    if path.startswith("libportal/"):
        return "library"
    top = path.split("/", 1)[0]
    return top if top in ("app", "ui", "tests") and "/" in path else None


def room(path):
    """The room of libportal a file or include belongs to: "otp", "storage"; None outside and for portal.h."""
    parts = path.split("/")
    if len(parts) < 3 or parts[0] != "libportal" or parts[1] in ("http", "staffapi"):
        return None
    return parts[1]


def is_feature(name):
    return name is not None and name not in FOUNDATION
