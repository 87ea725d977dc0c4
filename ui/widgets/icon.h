// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of resources/icons, drawn in the colours of the palette they stand on.
#pragma once

#include "ui/widgets/theme.h"

#include <QtGui/QIcon>
#include <QtGui/QPixmap>

namespace portal::ui {

/// "clipboard-list": the SVG file of that name. Takes the text colour of the palette at the time it is drawn,
/// also when the appearance changes later. An unknown name is an empty icon.
QIcon themedIcon(const QString &name);
/// One picture of it in one colour. `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace portal::ui
