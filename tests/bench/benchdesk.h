// SPDX-License-Identifier: GPL-3.0-or-later
// BenchDesk: a desk on a demo installation: the StaffApi with somebody signed in, and the page of
// applications as the window shows it. Keys of its own: nothing that is sealed is looked at.
#pragma once

#include "libportal/security/keyring.h"
#include "libportal/staffapi/localstaffapi.h"
#include "tests/bench/demoinstallation.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationspage.h"

#include <QtCore/QTemporaryDir>

namespace portal::bench {

/// Nobody reads them here.
class SilentNotices final : public ui::Notices
{
public:
    void done(const QString &) override {}
    void failed(const Error &) override {}
    void failed(const QString &) override {}
    quint64 undoable(const QString &, std::chrono::milliseconds, const std::function<void()> &) override
    {
        return 0;
    }
    void settled(quint64) override {}
};

class BenchDesk
{
public:
    /// Makes the api and signs in, as somebody who is added for it. Ends the program if that fails.
    explicit BenchDesk(const DemoInstallation &installation);
    ~BenchDesk();

    /// Milliseconds that the api took to answer its first call; signing in, slow on purpose, is not in them.
    double apiTime() const { return m_apiTime; }
    /// Shows the page with all applications and returns when its first rows are painted: the milliseconds.
    double showPage();
    ui::RegistrationsPage &page() { return *m_page; }
    LocalStaffApi &api() { return *m_api; }
    const PortalContext &context() const { return m_context; }

private:
    testing::MemorySecretStore m_secrets;
    std::unique_ptr<KeyRing> m_keys;
    testing::FixedClock m_clock;
    PortalContext m_context;
    std::unique_ptr<LocalStaffApi> m_api;
    double m_apiTime = 0;
    Translations m_translations;
    ui::Wording m_wording{m_translations, m_clock, Language::English};
    QTemporaryDir m_folder;
    ui::PersonalSettings m_personal{m_folder.filePath(QStringLiteral("desk.ini")), QStringLiteral("bench")};
    ui::Commands m_commands{m_personal};
    SilentNotices m_notices;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::RegistrationsPage> m_page;
};

/// Runs the event loop until it holds; ends the program after ten minutes.
void waitUntil(const std::function<bool()> &condition);

} // namespace portal::bench
