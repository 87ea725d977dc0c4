// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/office.h"

#include <algorithm>

namespace portal {

namespace {

struct MemberRow
{
    const char *username;
    const char *name;
    Role role;
};

constexpr MemberRow rows[] = {
    {"demo.ratna", "Ratna Lazuardi", Role::Cs},
    {"demo.fajar", "Fajar Embunpagi", Role::Cs},
    {"demo.wulan", "Wulan Kertasari", Role::Cs},
    {"demo.ilham", "Ilham Pualam", Role::Cs},
    {"demo.nirmala", "Nirmala Tirtajaya", Role::Supervisor},
    {"demo.bima", "Bima Karangcita", Role::Technician},
    {"demo.surya", "Surya Lintang", Role::Technician},
    {"demo.dedi", "Dedi Wanabahari", Role::Technician},
    {"demo.oka", "Oka Gemilang", Role::Technician},
    {"demo.tegar", "Tegar Girimukti", Role::Technician},
};

} // namespace

Office::Office(qint64 firstId)
{
    for (const MemberRow &row : rows) {
        m_members.append({QString::fromUtf8(row.username),
                          Actor::staff(StaffId(firstId++), row.role, QString::fromUtf8(row.name))});
    }
}

const Actor &Office::one(Random &random, Role role) const
{
    const auto isOne = [role](const Member &member) {
        return member.actor.role == role;
    };
    auto left = random.below(int(std::ranges::count_if(m_members, isOne)));
    return std::ranges::find_if(m_members, [&](const Member &member) { return isOne(member) && left-- == 0; })
        ->actor;
}

} // namespace portal
