// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staffsection.h"

#include "ui/staff/staffview.h"

#include <algorithm>

namespace portal::ui {

StaffSection::StaffSection(const DeskContext &deskContext, QWidget *parent)
    : SettingsSection(
          {QStringLiteral("staff"), tr("Staff"), QStringLiteral("users"),
           tr("Who may sign in, and what each may do. Nobody is ever deleted: what they did keeps "
              "their name.")},
          deskContext, Buttons::None, parent),
      m_staff(new StaffView(deskContext, this))
{
    setWhole(m_staff);
}

void StaffSection::load()
{
    m_staff->refresh();
}

void StaffSection::changed(const QList<Change> &changes)
{
    const bool staff =
        std::ranges::any_of(changes, [](const Change &change) { return change.entity == u"staff"; });
    if (staff && isVisible())
        m_staff->refresh();
}

} // namespace portal::ui
