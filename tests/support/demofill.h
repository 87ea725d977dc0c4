// SPDX-License-Identifier: GPL-3.0-or-later
// Demo data for tests that want many rows: what `aglis-portald demo` makes, in a test's own database.
#pragma once

#include "tests/support/testportal.h"

namespace portal::testing {

/// Ends the test when it fails. The same data for the same numbers.
void fillWithDemoData(TestPortal &portal, qint64 registrations, qint64 customers);

} // namespace portal::testing
