// SPDX-License-Identifier: GPL-3.0-or-later
// PdfPage: one A4 page written as PDF 1.4 with the two Helveticas that every reader has, so that a server
// without fonts, display or QGuiApplication makes it, on any thread, in a few kilobytes. Writes Latin script
// (WinAnsi): letters beyond it lose their marks, what has no Latin letter becomes "?".
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QImage>

namespace portal {

/// Lengths are points (1/72 inch), from the upper left corner; a text's place is its baseline.
class PORTAL_EXPORT PdfPage
{
public:
    static constexpr double width = 595.28;
    static constexpr double height = 841.89;

    enum class Face { Regular, Bold };
    enum class Align { Left, Right, Centre };
    struct Type
    {
        double size = 10;
        Face face = Face::Regular;
        QColor colour = Qt::black;
        Align align = Align::Left;
    };

    /// How wide a text is, in points.
    static double widthOf(const QString &text, const Type &type);
    /// Its lines, broken between words (within one that is too long) so that none is wider than `width`.
    static QStringList wrapped(const QString &text, const Type &type, double width);

    void text(double x, double y, const QString &text, const Type &type);
    void fill(const QRectF &area, const QColor &colour);
    /// From one colour on the left to another on the right; once a page.
    void gradient(const QRectF &area, const QColor &from, const QColor &to);
    void line(double x1, double y1, double x2, double y2, const QColor &colour, double thickness);
    /// A word in a frame, around a point.
    void stamp(double x, double y, const QString &word, const QColor &colour);
    /// Transparent where the picture is; once a page.
    void image(const QRectF &area, const QImage &picture);

    QByteArray toPdf(const QString &title, const QString &languageTag) const;

private:
    QByteArray m_content;
    QByteArray m_shading;
    QImage m_image;
};

} // namespace portal
