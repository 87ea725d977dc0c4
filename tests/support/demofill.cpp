// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demofill.h"

#include "libportal/demo/demodata.h"
#include "libportal/security/vault.h"

#include <QtCore/QDir>
#include <QtCore/QUuid>

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

QString keptDemoData(qint64 registrations)
{
    return keptDemoData(registrations, registrations / 5);
}

QString keptDemoData(qint64 registrations, qint64 customers)
{
    const QDir folder(qEnvironmentVariable("AGLIS_TEST_DATA", QDir::tempPath()));
    const QString name = customers == registrations / 5
                             ? QString::number(registrations)
                             : QStringLiteral("%1-%2").arg(registrations).arg(customers);
    const QString file = folder.filePath(QStringLiteral("aglis-demo-%1.sqlite").arg(name));
    if (QFile::exists(file))
        return file;
    TestPortal portal(Dialect::Sqlite);
    fillWithDemoData(portal, registrations, customers);
    // Whole or not at all, also when two tests make it at once.
    const QString part = file + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    const auto written =
        portal->database().execute(QStringLiteral("VACUUM INTO :file"), {{QStringLiteral("file"), part}});
    if (!written || (!QFile::rename(part, file) && !QFile::exists(file)))
        qFatal("demo data could not be kept in %s", qPrintable(folder.path()));
    QFile::remove(part);
    return file;
}

} // namespace portal::testing
