// SPDX-License-Identifier: GPL-3.0-or-later
// Office: the staff who appear in demo data. They have no password, so nobody can sign in as one of them.
#pragma once

#include "libportal/demo/random.h"
#include "libportal/staff/actor.h"

namespace portal {

class Office
{
public:
    struct Member
    {
        QString username;
        Actor actor;
    };

    /// Ids are given from `firstId` on.
    explicit Office(qint64 firstId);

    const QList<Member> &members() const { return m_members; }
    const Actor &clerk(Random &random) const { return one(random, Role::Cs); }
    const Actor &supervisor(Random &random) const { return one(random, Role::Supervisor); }
    const Actor &technician(Random &random) const { return one(random, Role::Technician); }

private:
    const Actor &one(Random &random, Role role) const;

    QList<Member> m_members;
};

} // namespace portal
