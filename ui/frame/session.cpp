// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/session.h"

namespace portal::ui {

Session::Session(const StaffMember &staff, const BrandSettings &brand, QObject *parent)
    : QObject(parent), m_staff(staff), m_brand(brand)
{
}

void Session::setStaff(const StaffMember &staff)
{
    if (staff == m_staff)
        return;
    m_staff = staff;
    Q_EMIT staffChanged();
}

void Session::setBrand(const BrandSettings &brand)
{
    if (brand == m_brand)
        return;
    m_brand = brand;
    Q_EMIT brandChanged();
}

} // namespace portal::ui
