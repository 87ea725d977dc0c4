#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each rule of the architecture check can fail, and that it lets the right thing pass."""
import sys
import unittest

import arrows
import habits
from check import RULES
from tree import Source, Tree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
LATER = "TO" + "DO"  # kept apart, for this file is checked too
HEAD = SPDX + "// What this answers for.\n#pragma once\n"

# rule: [(files that break it, where it must be found)], [files that keep it]
CASES = {
    arrows.layers: (
        [({"libportal/otp/a.cpp": '#include "ui/mainwindow.h"'}, "libportal/otp/a.cpp:1"),
         ({"libportal/otp/a.cpp": '\n#include "app/portald/serve.h"'}, "libportal/otp/a.cpp:2"),
         ({"libportal/portal.cpp": '#include "libportal/http/server.h"'}, "libportal/portal.cpp:1"),
         ({"ui/mainwindow.cpp": '#include "libportal/http/server.h"'}, "ui/mainwindow.cpp:1"),
         ({"libportal/http/server.cpp": '#include "ui/widgets/banner.h"'}, "libportal/http/server.cpp:1"),
         ({"ui/mainwindow.cpp": '  #  include "app/desk/main.h"'}, "ui/mainwindow.cpp:1"),
         ({"tests/app/tst_a.cpp": '#include "app/desk/main.h"'}, "tests/app/tst_a.cpp:1")],
        [{"app/desk/main.cpp": '#include "ui/mainwindow.h"\n#include "libportal/http/server.h"'},
         {"libportal/http/a.cpp": '#include "libportal/otp/otpservice.h"'},
         {"libportal/otp/a.cpp": '// #include "ui/mainwindow.h"\n/*\n#include "app/a.h"\n*/'}]),
    arrows.foundation: (
        [({"libportal/base/a.cpp": '#include "libportal/storage/database.h"'}, "libportal/base/a.cpp:1"),
         ({"libportal/storage/a.cpp": '#include "libportal/otp/challenge.h"'}, "libportal/storage/a.cpp:1"),
         ({"libportal/security/a.h": '#include "libportal/staff/role.h"'}, "libportal/security/a.h:1"),
         ({"libportal/otp/a.cpp": '#include "libportal/portal.h"'}, "libportal/otp/a.cpp:1"),
         ({"libportal/otp/a.cpp": '#include "libportal/staffapi/staffapi.h"'}, "libportal/otp/a.cpp:1")],
        [{"libportal/otp/a.cpp": '#include "libportal/storage/database.h"\n#include "libportal/base/clock.h"'},
         {"libportal/staffapi/a.cpp": '#include "libportal/portal.h"'},
         {"libportal/portal.cpp": '#include "libportal/portal.h"\n#include "libportal/otp/otpservice.h"'}]),
    arrows.repositories: (
        [({"libportal/registrations/a.cpp": '#include "libportal/tickets/ticketrepository.h"'},
          "libportal/registrations/a.cpp:1"),
         ({"libportal/http/a.cpp": '#include "libportal/tickets/ticketrepository.h"'}, "libportal/http/a.cpp:1"),
         ({"ui/tickets/a.cpp": '#include "libportal/tickets/ticketrepository.h"'}, "ui/tickets/a.cpp:1")],
        [{"libportal/tickets/ticketservice.h": '#include "libportal/tickets/ticketrepository.h"'},
         {"libportal/portal.cpp": '#include "libportal/tickets/ticketrepository.h"'},
         {"tests/libportal/tickets/tst_a.cpp": '#include "libportal/tickets/ticketrepository.h"'},
         {"libportal/registrations/a.cpp": '#include "libportal/tickets/ticketservice.h"'}]),
    arrows.cycles: (
        [({"libportal/otp/a.cpp": '#include "libportal/staff/b.h"',
           "libportal/staff/b.h": '#include "libportal/otp/a.h"'}, "libportal/otp/a.cpp:1"),
         ({"libportal/otp/a.h": '#include "libportal/staff/b.h"',
           "libportal/staff/c.h": '#include "libportal/tickets/d.h"',
           "libportal/tickets/e.cpp": '\n#include "libportal/otp/a.h"'}, "libportal/tickets/e.cpp:2"),
         ({"ui/tickets/a.h": '#include "ui/customers/b.h"',
           "ui/customers/b.h": '#include "ui/tickets/a.h"'}, "ui/tickets/a.h:1")],
        [{"libportal/otp/a.h": '#include "libportal/staff/b.h"',
          "libportal/tickets/a.h": '#include "libportal/staff/b.h"\n#include "libportal/otp/a.h"'}]),
    arrows.sql_classes: (
        [({"libportal/otp/a.cpp": "#include <QtSql/QSqlQuery>"}, "libportal/otp/a.cpp:1"),
         ({"libportal/http/a.cpp": "class QSqlDatabase;"}, "libportal/http/a.cpp:1"),
         ({"ui/a.h": "#include <QtSql/QSqlTableModel>"}, "ui/a.h:1"),
         ({"libportal/otp/a.cpp": "#include <sqlite3.h>"}, "libportal/otp/a.cpp:1"),
         ({"libportal/http/CMakeLists.txt": "target_link_libraries(x PRIVATE Qt6::Sql)"},
          "libportal/http/CMakeLists.txt:1")],
        [{"libportal/storage/query.h": "#include <QtSql/QSqlQuery>"},
         {"libportal/otp/a.cpp": "// QSqlQuery is not named here"}]),
    arrows.http_server: (
        [({"libportal/otp/a.cpp": "#include <QtHttpServer/QHttpServer>"}, "libportal/otp/a.cpp:1"),
         ({"app/portald/serve.cpp": "QHttpServerResponse answer;"}, "app/portald/serve.cpp:1")],
        [{"libportal/http/server.cpp": "#include <QtHttpServer/QHttpServer>"}]),
    arrows.no_screen: (
        [({"libportal/otp/a.h": "#include <QtWidgets/QWidget>"}, "libportal/otp/a.h:1"),
         ({"libportal/http/a.cpp": "#include <QtGui/QGuiApplication>"}, "libportal/http/a.cpp:1")],
        [{"libportal/registrations/photo.cpp": "#include <QtGui/QImageReader>"},
         {"ui/a.h": "#include <QtWidgets/QWidget>"}]),
    arrows.public_headers: (
        [({"libportal/http/a.cpp": '#include "libportal/otp/otpservice.h"',
           "libportal/otp/otpservice.h": '#include "libportal/otp/code.h"',
           "libportal/otp/code.h": "\n#include <sodium.h>"}, "libportal/otp/code.h:2"),
         ({"app/portald/main.cpp": '#include "libportal/storage/database.h"',
           "libportal/storage/database.h": "#include <QtSql/QSqlDatabase>"}, "libportal/storage/database.h:1"),
         ({"app/portald/main.cpp": '#include "libportal/messaging/a.h"',
           "libportal/messaging/a.h": "#include <curl/curl.h>"}, "libportal/messaging/a.h:1")],
        [{"app/portald/main.cpp": '#include "libportal/portal.h"',
          "libportal/portal.h": "#include <QtCore/QString>\n#include <tl/expected.hpp>\n#include <stdint.h>\n"
                                "#include <memory>\n#include <string_view>",
          "libportal/storage/query.h": "#include <QtSql/QSqlQuery>"}]),
    habits.top_folders: (
        [({"src/a.cpp": ""}, "src:1")],
        [{"app/a.cpp": "", ".ci/run": "", "README.md": ""}]),
    habits.sizes: (
        [({"app/a.cpp": "\n" * 501}, "app/a.cpp:500"), ({"ui/a.h": "\n" * 251}, "ui/a.h:250")],
        [{"app/a.cpp": "\n" * 500, "ui/a.h": "\n" * 250, "LICENSE": "\n" * 700}]),
    habits.base_is_small: (
        [({f"libportal/base/{c}.cpp": "" for c in "abcdefghijklmnop"}, "libportal/base:1")],
        [{f"libportal/base/{c}.cpp": "" for c in "abcdefghijklmno"}]),
    habits.licence_line: (
        [({"app/a.cpp": "int a;"}, "app/a.cpp:1"),
         ({"app/CMakeLists.txt": ""}, "app/CMakeLists.txt:1"),
         ({"packaging/run": "#!/usr/bin/env bash\nset -e"}, "packaging/run:1"),
         ({"resources/web/src/a.ts": "let a;"}, "resources/web/src/a.ts:1"),
         ({"resources/web/src/a.css": "a {}"}, "resources/web/src/a.css:1"),
         ({"libportal/storage/migrations/0001_a.sql": "create"}, "libportal/storage/migrations/0001_a.sql:1")],
        [{"app/a.cpp": SPDX, "README.md": "words", "translations/portal_id.ts": "<TS>",
          "packaging/run": "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}]),
    habits.header_opening: (
        [({"app/a.h": SPDX + "#pragma once\n"}, "app/a.h:2"),
         ({"app/a.h": SPDX + "// Says what.\nint a;\n"}, "app/a.h:3"),
         ({"app/a.h": SPDX + "// talks\n" * 13 + "#pragma once\n"}, "app/a.h:2")],
        [{"app/a.h": HEAD}]),
    habits.include_lines: (
        [({"libportal/otp/a.cpp": '#include "otpservice.h"', "libportal/otp/otpservice.h": ""},
          "libportal/otp/a.cpp:1"),
         ({"libportal/otp/a.cpp": '#include <vector>\n#include "libportal/otp/a.h"', "libportal/otp/a.h": ""},
          "libportal/otp/a.cpp:1")],
        [{"libportal/otp/a.cpp": '#include "libportal/otp/a.h"\n#include <vector>\n#include "a.moc"',
          "libportal/otp/a.h": ""}]),
    habits.singletons: (
        [({"ui/a.h": "static Settings &instance();"}, "ui/a.h:1"), ({"app/a.cpp": "qApp->quit();"}, "app/a.cpp:1")],
        [{"ui/a.cpp": "// instance() is not how\nfor (auto &instance : instances) use(instance);"}]),
    habits.event_loops: (
        [({"libportal/http/a.cpp": "QEventLoop loop;"}, "libportal/http/a.cpp:1"),
         ({"ui/a.cpp": "QCoreApplication::processEvents();"}, "ui/a.cpp:1"),
         ({"ui/a.cpp": "dialog.exec();"}, "ui/a.cpp:1"),
         ({"ui/a.cpp": "menu->exec(at);"}, "ui/a.cpp:1"),
         ({"libportal/http/a.cpp": "QCoreApplication::exec();"}, "libportal/http/a.cpp:1")],
        [{"app/portald/main.cpp": "return QCoreApplication::exec();",
          "libportal/storage/query.cpp": "m_query.exec()",
          "libportal/http/iothread.cpp": "void run() override { exec(); }"}]),
    habits.fatal: (
        [({"libportal/otp/a.cpp": 'qFatal("no");'}, "libportal/otp/a.cpp:1"),
         ({"libportal/otp/a.cpp": "std::abort();"}, "libportal/otp/a.cpp:1")],
        [{"app/portald/main.cpp": 'qFatal("no");', "libportal/http/a.cpp": "socket.abort();\nsocket->abort();"}]),
    habits.qt_versions: (
        [({"libportal/http/a.cpp": "#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)"}, "libportal/http/a.cpp:1")],
        [{"libportal/http/qtcompat.h": "#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)",
          "app/a.cpp": "QT_VERSION_STR"}]),
    habits.sql_in_its_place: (
        [({"libportal/otp/otpservice.cpp": 'u"SELECT id FROM codes"_qs'}, "libportal/otp/otpservice.cpp:1"),
         ({"libportal/http/a.cpp": '\nR"(UPDATE codes SET used = 1)"'}, "libportal/http/a.cpp:2"),
         ({"libportal/http/a.cpp": 'uR"(\n  INSERT INTO codes VALUES (1))"'}, "libportal/http/a.cpp:1"),
         ({"app/a.cpp": '"PRAGMA journal_mode"'}, "app/a.cpp:1")],
        [{"libportal/otp/otprepository.cpp": '"SELECT id FROM codes"',
          "libportal/storage/migrator.cpp": '"CREATE TABLE schema_version"',
          "libportal/http/a.cpp": '// SELECT id FROM codes\nu"Update the table from the list"'}]),
    habits.promises: (
        [({"app/a.cpp": f"// {LATER}: later"}, "app/a.cpp:1"), ({"packaging/run": f"# {LATER}"}, "packaging/run:1")],
        [{"app/a.cpp": "mktemp -t a.XXXXXX"}]),
    habits.machine_paths: (
        [({"packaging/run": "cd /ho" "me/someone"}, "packaging/run:1"),
         ({"README.md": "\n`/wo" "rk/main`"}, "README.md:2"),
         ({"app/a.cpp": '"/ro' 'ot/data"'}, "app/a.cpp:1")],
        [{"README.md": "https://example.id/work/a $HOME/work/a"}]),
    habits.same_dependencies: (
        [({"packaging/dependencies": "build libsodium-dev libsodium  # codes",
           "packaging/vcpkg.json": '{"dependencies": ["zlib"]}'}, "packaging/vcpkg.json:1"),
         ({"packaging/dependencies": "build libsodium-dev", "packaging/vcpkg.json": '{"dependencies": []}'},
          "packaging/dependencies:1")],
        [{"packaging/dependencies": "# the list\nbuild libsodium-dev libsodium\nrun ca-certificates -",
          "packaging/vcpkg.json": '{"dependencies": [{"name": "libsodium"}]}'}]),
}


class Rules(unittest.TestCase):
    def test_every_rule_has_a_case(self):
        self.assertEqual(set(RULES), set(CASES))

    def test_what_breaks_a_rule_is_found(self):
        for rule, (broken, _) in CASES.items():
            for files, where in broken:
                with self.subTest(rule=rule.__name__, files=files):
                    found = {f"{finding.path}:{finding.line}" for finding in rule(Tree(files))}
                    self.assertIn(where, found)

    def test_what_keeps_a_rule_passes(self):
        for rule, (_, kept) in CASES.items():
            for files in kept:
                with self.subTest(rule=rule.__name__, files=files):
                    self.assertEqual([], list(rule(Tree(files))))


class Reading(unittest.TestCase):
    def test_comments_and_strings_are_told_apart(self):
        source = Source("a.cpp", 'int a = 1\'000; // "no"\nauto b = u"yes // inside"; /* "no\n" */ char c = \'"\';\n'
                                 'auto d = uR"x(raw "quoted" )" text)x"; int e = 2;')
        self.assertEqual([(2, '"yes // inside"'), (4, 'uR"x(raw "quoted" )" text)x"')], source.strings)
        self.assertIn("int e = 2;", source.code)
        self.assertNotIn("inside", source.code)
        self.assertEqual(source.text.count("\n"), source.code.count("\n"))


if __name__ == "__main__":
    sys.exit(unittest.main())
