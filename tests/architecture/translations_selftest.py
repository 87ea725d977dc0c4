#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the check of the catalogues can fail, rule by rule and with a tree of its own.

    python3 tests/architecture/translations_selftest.py LUPDATE
"""
import sys
import tempfile
import unittest
from pathlib import Path

import translations
from translations import Entry

LUPDATE = sys.argv.pop() if len(sys.argv) > 1 else "lupdate"


def entry(source, translation="", state="", context="portal", plural=False, place="libportal/a.cpp"):
    return Entry(context, source, translation, state, plural, [(place, 7)])


def catalogue(language, *pairs):
    messages = "".join(f"<message><source>{s}</source>{t}</message>" for s, t in pairs)
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
            f"<context><name>portal</name>{messages}</context></TS>")


class Rules(unittest.TestCase):
    def rules(self, language, *args, **kwargs):
        return [rule for rule, _ in translations.entry_faults(language, entry(*args, **kwargs))]

    def test_a_finished_entry_passes(self):
        for source, words in (("Tries left: %1.", "Sisa percobaan: %1."), ("%2 of %1", "dari %1: %2"),
                              ("Use {secret:%1}.", "Pakai {secret:%1}."), ("chmod 600 %1: %1", "chmod 600: %1")):
            self.assertEqual(self.rules("id", source, words), [])
        self.assertEqual(self.rules("en", "The same words.", "The same words."), [])
        self.assertEqual(self.rules("id", "Status", "Status"), [])

    def test_each_fault_of_an_entry_is_found(self):
        for rule, source, words, state in (
                ("unfinished", "Tries left.", "Sisa percobaan.", "unfinished"),
                ("unfinished", "Tries left.", "", ""),
                ("unfinished", "Tries left.", " ", ""),
                ("unfinished", "Tries left.", "Sisa percobaan.", "vanished"),
                ("places", "Tries left: %1.", "Sisa percobaan.", ""),
                ("places", "Tries left.", "Sisa percobaan: %1.", ""),
                ("places", "%1 of %2.", "%1 dari %3.", ""),
                ("places", "No value for {%1}.", "Tidak ada nilai untuk %1.", ""),
                ("ends", "Tries left.", "Sisa percobaan", ""),
                ("ends", "Tries left", "Sisa percobaan ", ""),
                ("internal_name", "Waiting", "Status pending_verification", ""),
                ("english", "Please try again.", "Please try again.", ""),
                ("formal", "Your code.", "Kode anda.", "")):
            with self.subTest(rule=rule, source=source, words=words):
                self.assertEqual(self.rules("id", source, words, state=state), [rule])

    def test_each_fault_of_a_source_is_found(self):
        faults = translations.source_faults([
            entry("Fine."), entry("Elsewhere.", context="Other"), entry("%n days", plural=True),
            entry("Send verification_token."), entry("On a screen.", context="MainWindow", place="ui/a.cpp")])
        self.assertEqual([rule for _, rule, _ in faults], ["context", "plural", "internal_name"])

    def test_what_one_side_lacks_is_found(self):
        self.assertEqual([rule for rule, _ in translations.missing([entry("A"), entry("B")], [entry("B"), entry("C")])],
                         ["missing", "obsolete"])


class WholeTree(unittest.TestCase):
    """With lupdate itself."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ("libportal/otp", "app", "translations"):
            Path(self.root, name).mkdir(parents=True)
        Path(self.root, "libportal/otp/a.cpp").write_text(
            'auto a = Text{QT_TRANSLATE_NOOP("portal", "Tries "\n    "left: %1."), {}};\n', encoding="utf-8")
        Path(self.root, "app/b.cpp").write_text('auto b = QT_TRANSLATE_NOOP("portal", "No database.");\n',
                                                encoding="utf-8")
        self.write("en", ("Tries left: %1.", "<translation>Tries left: %1.</translation>"),
                   ("No database.", "<translation>No database.</translation>"))

    def write(self, language, *pairs):
        Path(self.root, f"translations/portal_{language}.ts").write_text(catalogue(language, *pairs),
                                                                         encoding="utf-8")

    def test_complete_catalogues_pass(self):
        self.write("id", ("Tries left: %1.", "<translation>Sisa percobaan: %1.</translation>"),
                   ("No database.", "<translation>Tanpa basis data.</translation>"))
        self.assertEqual(translations.check(self.root, LUPDATE), [])

    def test_incomplete_catalogues_fail(self):
        self.write("id", ("Tries left: %1.", '<translation type="unfinished"></translation>'))
        findings = translations.check(self.root, LUPDATE)
        self.assertEqual(len(findings), 2, findings)
        self.assertIn('[missing] "No database." (app/b.cpp:1)', findings[0])
        self.assertIn('[unfinished] "Tries left: %1."', findings[1])

    def test_a_tree_without_strings_fails(self):
        for name in ("libportal/otp/a.cpp", "app/b.cpp"):
            Path(self.root, name).write_text("", encoding="utf-8")
        self.assertEqual(len(translations.check(self.root, LUPDATE)), 1)


if __name__ == "__main__":
    unittest.main()
