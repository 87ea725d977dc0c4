// SPDX-License-Identifier: GPL-3.0-or-later
// ServerSection: the built-in server: whether it runs and where, and its settings.
#pragma once

#include "ui/settings/settingssection.h"

class QLabel;
class QPushButton;

namespace portal::ui {

class Badge;
class ServerControl;
class ServerForm;

class ServerSection final : public SettingsSection
{
    Q_OBJECT

public:
    ServerSection(ServerControl &server, const DeskContext &context, QWidget *parent = nullptr);

    void load() override;

protected:
    void save() override;
    void discard() override;

private:
    void showState();

    ServerControl &m_server;
    Badge *m_state;
    QLabel *m_url;
    QPushButton *m_open;
    QPushButton *m_copy;
    ServerForm *m_fields;
    bool m_taking = false;
};

} // namespace portal::ui
