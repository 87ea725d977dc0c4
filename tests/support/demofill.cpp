// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demofill.h"

#include "libportal/demo/demodata.h"
#include "libportal/security/vault.h"

namespace portal::testing {

void fillWithDemoData(TestPortal &portal, qint64 registrations, qint64 customers)
{
    const Vault vault(portal.keys());
    DemoData demo({portal->database(), portal.clock(), vault, portal->settings(), portal->packages(),
                   portal->changes()});
    const auto made = demo.make({registrations, customers, 7});
    if (!made)
        qFatal("no demo data: %s", qPrintable(made.error().detail));
}

} // namespace portal::testing
