// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet button beside or below a value: an icon and few words, for what leads elsewhere.
#pragma once

#include <QtCore/QString>

class QToolButton;
class QWidget;

namespace portal::ui {

/// `icon` is a name of resources/icons.
QToolButton *linkButton(const QString &icon, const QString &text, QWidget *parent);

} // namespace portal::ui
