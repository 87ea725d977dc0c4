// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"

#include "libportal/staff/staffservice.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "ui/lists/listtable.h"
#include "ui/registrations/queuelist.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationtablemodel.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

namespace portal::bench {

namespace {

const QString username = QStringLiteral("bench");
const QString password = QStringLiteral("tiga ekor kucing biru");
constexpr qint64 mostWait = 600'000;

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    return std::move(*result);
}

// Refused where a kept installation has had it since the last time; signing in tells if it is another reason.
void addSupervisor(const PortalContext &context)
{
    const auto portal = must(Portal::open(context), "the database");
    (void)portal->staff().add(Actor::system(),
                              {username, QStringLiteral("Sari Uji"), Role::Supervisor, password});
}

} // namespace

void waitUntil(const std::function<bool()> &condition)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &loop, [&] {
        if (clock.hasExpired(mostWait))
            qFatal("no answer within ten minutes");
        if (condition())
            loop.quit();
    });
    looks.start(0);
    loop.exec();
}

BenchDesk::BenchDesk(const DemoInstallation &installation)
    : m_keys(must(KeyRing::open(m_secrets), "keys")),
      m_context{installation.source(), *m_keys, m_secrets, m_clock, installation.folder()}
{
    addSupervisor(m_context);
    QElapsedTimer clock;
    clock.start();
    m_api = std::make_unique<LocalStaffApi>(m_context);
    const auto refused = m_api->registrations().stats(); // nobody is signed in: opens the database, no more
    waitUntil([&] { return refused.isFinished(); });
    m_apiTime = double(clock.nsecsElapsed()) / 1e6;
    const auto entered = m_api->accounts().signIn({username, password, {}});
    waitUntil([&] { return entered.isFinished(); });
    m_session = std::make_unique<ui::Session>(must(entered.result(), "signing in").staff, BrandSettings());
}

BenchDesk::~BenchDesk()
{
    m_page.reset();
    m_api->stop(QDeadlineTimer(std::chrono::seconds(30)));
}

double BenchDesk::showPage()
{
    QElapsedTimer clock;
    clock.start();
    m_page = std::make_unique<ui::RegistrationsPage>(
        ui::DeskContext{*m_api, *m_session, m_wording, m_personal, m_commands, m_notices});
    m_page->resize(1166, 670);
    auto &list = m_page->list();
    bool loaded = false;
    QObject::connect(&list.model(), &ui::RegistrationTableModel::loaded, m_page.get(),
                     [&] { loaded = true; });
    m_page->show();
    m_page->activate();
    waitUntil([&] { return loaded; });
    m_page->repaint();
    const double shown = double(clock.nsecsElapsed()) / 1e6;
    m_page->queues().setQueue(std::nullopt);
    waitUntil([&] { return !list.model().isLoading() && list.model().total(); });
    return shown;
}

} // namespace portal::bench
