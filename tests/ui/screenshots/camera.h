// SPDX-License-Identifier: GPL-3.0-or-later
// Camera: takes pictures of a window with the dialogs that stand before it, as a person sees them, once it
// has come to rest.
#pragma once

#include <QtCore/QString>

class QWidget;

namespace portal::testing {

class Camera
{
public:
    /// Pictures are `folder`/`prefix`-name.png.
    Camera(const QString &folder, const QString &prefix) : m_folder(folder), m_prefix(prefix) {}

    /// Waits until the window looks the same for a while, at most some seconds, and takes it.
    void take(QWidget &window, const QString &name);
    int taken() const { return m_taken; }

private:
    const QString m_folder;
    const QString m_prefix;
    int m_taken = 0;
};

} // namespace portal::testing
