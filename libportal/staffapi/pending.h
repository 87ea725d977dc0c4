// SPDX-License-Identifier: GPL-3.0-or-later
// Pending: what can still be undone. It is carried out, change and message together, when undoTime has
// passed, at sign-out and when the desk closes, whichever is first.
#pragma once

#include "libportal/base/result.h"

#include <QtCore/QFuture>

#include <chrono>

namespace portal {

/// Something that was looked at and found right, and waits to be carried out.
template <typename T>
struct Pending
{
    quint64 id = 0;
    std::chrono::milliseconds wait{0}; ///< from now on
    QFuture<Result<T>> outcome;        ///< cancelled when it is undone
};

} // namespace portal
