// SPDX-License-Identifier: GPL-3.0-or-later
// How people who work here look and read in the desk: their role and state, and what a password has to be.
#pragma once

#include "libportal/staff/staffmember.h"
#include "ui/widgets/badge.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class StaffLook
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::StaffLook)

public:
    static QString role(Role role);
    /// What the role may do, in a sentence.
    static QString roleMeaning(Role role);
    static BadgeLook state(const StaffMember &member);
    /// checkNewPassword()'s rules, before anybody breaks them.
    static QString passwordRules();
    static QString passwordsDiffer();
};

} // namespace portal::ui
