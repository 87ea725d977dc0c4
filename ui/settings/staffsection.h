// SPDX-License-Identifier: GPL-3.0-or-later
// StaffSection: the staff room's list of people as a section of the settings.
#pragma once

#include "ui/settings/settingssection.h"

namespace portal::ui {

class StaffView;

class StaffSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit StaffSection(const DeskContext &context, QWidget *parent = nullptr);

    void load() override;
    void changed(const QList<Change> &changes) override;

private:
    StaffView *m_staff;
};

} // namespace portal::ui
