// SPDX-License-Identifier: GPL-3.0-or-later
// Notices: how a page tells what has happened, at the frame's own place for it, so that it is never behind
// another window and never twice.
#pragma once

#include "libportal/base/error.h"

#include <QtCore/QString>

#include <chrono>
#include <functional>

namespace portal::ui {

class Notices
{
public:
    virtual ~Notices();

    /// Goes away by itself.
    virtual void done(const QString &text) = 0;
    /// Stays until it is closed or something else is told; carries an id to copy when it was a fault of ours.
    virtual void failed(const Error &error) = 0;
    virtual void failed(const QString &text) = 0;
    /// Counts down `wait` with a button that calls `undo` (also Ctrl+Z). Several stand under each other.
    /// Returns its number.
    virtual quint64 undoable(const QString &text, std::chrono::milliseconds wait,
                             const std::function<void()> &undo) = 0;
    /// It was carried out, undone or refused: its line goes.
    virtual void settled(quint64 undoable) = 0;
};

} // namespace portal::ui
