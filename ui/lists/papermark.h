// SPDX-License-Identifier: GPL-3.0-or-later
// What every sheet of paper that leaves the desk is marked with (S28).
#pragma once

#include "ui/frame/page.h"

class QPainter;

namespace portal::ui {

/// Day, name, brand and purpose.
QString watermark(const DeskContext &context);
/// Faint and aslant across a sheet.
void paintWatermark(QPainter &painter, const QRectF &page, const QString &words);

} // namespace portal::ui
