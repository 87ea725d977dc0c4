// SPDX-License-Identifier: GPL-3.0-or-later
// Demo data for tests that want many rows: what `aglis-portald demo` makes, in a test's own database.
#pragma once

#include "tests/support/testportal.h"

namespace portal::testing {

/// Ends the test when it fails. The same data for the same numbers.
void fillWithDemoData(TestPortal &portal, qint64 registrations, qint64 customers);

/// An SQLite file with that much demo data, made once and kept in the folder AGLIS_TEST_DATA, or the system's
/// for temporary files: a million applications take minutes to make and seconds to copy. Newer migrations are
/// for whoever opens a copy. Ends the test when it fails.
QString keptDemoData(qint64 registrations);
QString keptDemoData(qint64 registrations, qint64 customers);

} // namespace portal::testing
