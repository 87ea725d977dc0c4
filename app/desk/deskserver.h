// SPDX-License-Identifier: GPL-3.0-or-later
// DeskServer: the HTTP service inside the desk, started and stopped on a thread of its own, so that no window
// waits.
#pragma once

#include "app/common/httpservice.h"
#include "app/desk/desksettings.h"
#include "libportal/base/worker.h"
#include "ui/frame/servercontrol.h"

namespace portal::app {

class DeskServer final : public ui::ServerControl
{
    Q_OBJECT

public:
    /// What is given outlives this. `settings` are those to begin with.
    DeskServer(const PortalContext &context, const GatewaySecrets &secrets, const Translations &translations,
               DeskSettings &kept, const ui::ServerSettings &settings);
    ~DeskServer() override;

    /// As the settings say.
    void begin();
    /// Finishes the requests in flight: under 5 seconds.
    void stop();

    ui::ServerState state() const override { return m_state; }
    Error error() const override { return m_error; }
    QUrl url() const override { return m_url; }
    ui::ServerSettings settings() const override { return m_settings; }
    QFuture<Result<void>> apply(const ui::ServerSettings &settings) override;

private:
    QFuture<Result<QString>> carryOut();
    void answered(const Result<QString> &address);

    DeskSettings &m_kept;
    ui::ServerSettings m_settings;
    ui::ServerState m_state = ui::ServerState::Off;
    Error m_error;
    QUrl m_url;
    Worker<HttpService> m_worker;
};

} // namespace portal::app
