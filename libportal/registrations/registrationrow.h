// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of `registrations` is read: its columns, in order, and the value made of them. For this room's
// repositories alone.
#pragma once

#include "libportal/registrations/registration.h"
#include "libportal/storage/row.h"

namespace portal {

/// "r.id, r.number, …": `r` is the table.
const QString &registrationColumns();
constexpr int registrationColumnCount = 50;

/// Of a row that begins with registrationColumns().
Registration readRegistration(const Row &row);

} // namespace portal
