// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of `customers` is read and written: its columns, in order, and the value made of them. For this
// room's repositories alone.
#pragma once

#include "libportal/customers/customer.h"
#include "libportal/storage/database.h"

namespace portal {

/// "c.id, c.code, …": `c` is the table.
const QString &customerColumns();
constexpr int customerColumnCount = 32;

/// Of a row that begins with customerColumns().
Customer readCustomer(const Row &row);

/// What an edit or a step may write, by the names that are used in the statements.
Bindings customerBindings(const Customer &customer);

/// What `search_text` of a customer holds.
QString customerSearchText(const Customer &customer);

} // namespace portal
