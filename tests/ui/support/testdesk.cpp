// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"

#include "libportal/privacy/helddata.h"
#include "libportal/staff/staffservice.h"
#include "libportal/staffapi/staffaccountsapi.h"

#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace portal::testing {

namespace {

const QString username = QStringLiteral("sari");

QByteArray personFile(const HeldRecords &records)
{
    return records.customer ? records.customer->customer.fullName.toUtf8()
                            : records.registration->registration.fullName.toUtf8();
}

} // namespace

quint64 RecordedNotices::undoable(const QString &text, std::chrono::milliseconds wait,
                                  const std::function<void()> &undo)
{
    open.append({++m_last, text, wait, undo});
    return m_last;
}

void RecordedNotices::settled(quint64 number)
{
    open.removeIf([number](const Undoable &known) { return known.number == number; });
}

TestDesk::TestDesk() : TestDesk(Options()) {}

TestDesk::TestDesk(const Options &options)
    : portal(options.copyOf.isEmpty() ? TestPortal(options.dialect) : TestPortal(options.copyOf)),
      api(portal.context(), {options.undoTime, {}, personFile}),
      wording(translations, portal.clock(), options.language),
      personal(folder.filePath(QStringLiteral("desk.ini")), username),
      commands(personal)
{
    if (options.language == Language::Indonesian) {
        m_translator = std::make_unique<QTranslator>();
        if (!m_translator->load(QStringLiteral(":/i18n/portal_id.qm")))
            qFatal("no Indonesian catalogue");
        QCoreApplication::installTranslator(m_translator.get());
    }
    const auto added = portal->staff().add(Actor::system(),
                                           {username, QStringLiteral("Sari Uji"), options.role, password()});
    if (!added)
        qFatal("no staff: %s", qPrintable(added.error().detail));
    const auto entered = answered(api.accounts().signIn({username, password(), {}}));
    if (!entered)
        qFatal("not signed in: %s", qPrintable(entered.error().detail));
    session = std::make_unique<ui::Session>(entered->staff, BrandSettings());
}

TestDesk::~TestDesk()
{
    api.stop(QDeadlineTimer(std::chrono::seconds(30)));
}

ui::DeskContext TestDesk::context()
{
    return {api, *session, wording, personal, commands, notices};
}

QString TestDesk::password()
{
    return QStringLiteral("tiga ekor kucing biru");
}

void dress(ui::Appearance appearance)
{
    ui::applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()), appearance);
}

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("AGLIS_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    widget.ensurePolished();
    QCoreApplication::sendPostedEvents();
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace portal::testing
