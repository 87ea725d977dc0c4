// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsPage: the sections in a list at the left, the chosen one beside it. Only for those who may change
// something in there; the library refuses everybody else.
#pragma once

#include "ui/frame/page.h"

class QListWidget;
class QStackedWidget;

namespace portal::ui {

class InstallationControl;
class ServerControl;
class SettingsSection;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive it.
    SettingsPage(const DeskContext &context, ServerControl &server, InstallationControl &installation,
                 QWidget *parent = nullptr);

    void activate() override;
    void changed(const QList<Change> &changes) override;
    /// A section by its id: "brand".
    void openRecord(const QString &key) override;
    QString unsavedWork() const override;

    SettingsSection *section(const QString &id) const;

private:
    void add(SettingsSection *section);
    void mark();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsSection *> m_sections;
};

} // namespace portal::ui
