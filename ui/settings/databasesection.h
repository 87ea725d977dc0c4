// SPDX-License-Identifier: GPL-3.0-or-later
// DatabaseSection: what this desk stands on: its own SQLite file, or a PostgreSQL server that several desks
// share. Another choice counts from the next start.
#pragma once

#include "ui/settings/settingssection.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace portal::ui {

class InstallationControl;

class DatabaseSection final : public SettingsSection
{
    Q_OBJECT

public:
    DatabaseSection(InstallationControl &installation, const DeskContext &context, QWidget *parent = nullptr);

    void load() override;

protected:
    void save() override;
    void discard() override;

private:
    void test();
    void touched();
    QString chosenUrl() const;

    InstallationControl &m_installation;
    QRadioButton *m_sqlite;
    QRadioButton *m_postgres;
    QLineEdit *m_url;
    QPushButton *m_test;
    bool m_taking = false;
};

} // namespace portal::ui
