#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the repository against its architecture. Each finding is a line `path:line: [rule] what is wrong`.

    python3 tests/architecture/check.py [ROOT]
"""
import sys
from pathlib import Path

import arrows
import habits
from tree import Tree

RULES = arrows.RULES + habits.RULES


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2])
    tree = Tree.of_repository(root)
    if not tree.cxx("libportal"):
        print(f"no sources found under {root}")
        return 2
    count = 0
    for rule in RULES:
        findings = sorted(rule(tree))
        for finding in findings:
            print(f"{finding.path}:{finding.line}: [{rule.__name__}] {finding.message}")
        if findings:
            print(f"    {rule.__doc__.splitlines()[0]}\n")
        count += len(findings)
    print(f"{len(tree.sources)} files, {len(RULES)} rules, {count} findings")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
