// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/frame/session.h"
#include "ui/settings/databasesection.h"
#include "ui/settings/gatewayssection.h"
#include "ui/settings/hourssection.h"
#include "ui/settings/invoicessection.h"
#include "ui/settings/serversection.h"
#include "ui/settings/simplesections.h"
#include "ui/settings/staffsection.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>

namespace portal::ui {

SettingsPage::SettingsPage(const DeskContext &context, ServerControl &server,
                           InstallationControl &installation, QWidget *parent)
    : Page({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings")}, parent),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this))
{
    m_list->setAccessibleName(tr("Sections"));
    m_list->setIconSize({unit(this, 5), unit(this, 5)});
    m_list->setMinimumWidth(unit(this, 44));
    m_list->setMaximumWidth(unit(this, 56));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit(this, 4), unit(this, 4), unit(this, 4), unit(this, 3));
    row->setSpacing(unit(this, 2));
    row->addWidget(m_list, 1);
    row->addWidget(m_stack, 4);
    if (context.session.may(Permission::ManageSettings)) {
        add(new BrandSection(context, this));
        add(new RegistrationSection(context, this));
        add(new CodesSection(context, this));
        add(new HoursSection(context, this));
        add(new InvoicesSection(context, this));
    }
    if (context.session.may(Permission::ManageGateways))
        add(new GatewaysSection(context, this));
    if (context.session.may(Permission::ManageSettings)) {
        add(new ServerSection(server, context, this));
        add(new DatabaseSection(installation, context, this));
    }
    if (context.session.may(Permission::ManageStaff))
        add(new StaffSection(context, this));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        if (current < 0)
            return;
        m_stack->setCurrentIndex(current);
        m_sections[current]->load();
    });
}

void SettingsPage::add(SettingsSection *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    m_list->addItem(
        new QListWidgetItem(themedIcon(section->description().icon), section->description().title));
    connect(section, &SettingsSection::dirtyChanged, this, &SettingsPage::mark);
}

SettingsSection *SettingsPage::section(const QString &id) const
{
    for (SettingsSection *one : m_sections) {
        if (one->description().id == id)
            return one;
    }
    return nullptr;
}

void SettingsPage::activate()
{
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        m_sections[m_list->currentRow()]->load();
}

void SettingsPage::changed(const QList<Change> &changes)
{
    for (SettingsSection *one : std::as_const(m_sections))
        one->changed(changes);
}

void SettingsPage::openRecord(const QString &key)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->description().id == key)
            m_list->setCurrentRow(i);
    }
}

void SettingsPage::mark()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        const QString title = m_sections[i]->description().title;
        m_list->item(i)->setText(m_sections[i]->isDirty() ? tr("%1 (not saved)").arg(title) : title);
    }
}

QString SettingsPage::unsavedWork() const
{
    QStringList titles;
    for (const SettingsSection *one : m_sections) {
        if (one->isDirty())
            titles.append(one->description().title);
    }
    return titles.isEmpty()
               ? QString()
               : tr("Settings are changed and not saved: %1.").arg(titles.join(QStringLiteral(", ")));
}

} // namespace portal::ui
