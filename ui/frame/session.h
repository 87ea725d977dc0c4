// SPDX-License-Identifier: GPL-3.0-or-later
// Session: who is signed in at this desk and under which brand, for windows that show or hide by it. The
// library refuses whatever these say.
#pragma once

#include "libportal/settings/settings.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffmember.h"

#include <QtCore/QObject>

namespace portal::ui {

class Session : public QObject
{
    Q_OBJECT

public:
    Session(const StaffMember &staff, const BrandSettings &brand, QObject *parent = nullptr);

    const StaffMember &staff() const { return m_staff; }
    bool may(Permission permission) const { return allows(m_staff.role, permission); }
    const BrandSettings &brand() const { return m_brand; }

    void setStaff(const StaffMember &staff);
    void setBrand(const BrandSettings &brand);

Q_SIGNALS:
    void staffChanged();
    void brandChanged();

private:
    StaffMember m_staff;
    BrandSettings m_brand;
};

} // namespace portal::ui
