// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/appmanifest.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

QJsonObject picture(const QString &path, const QString &sizes, const QString &type, const QString &purpose)
{
    return {{u"src"_s, path}, {u"sizes"_s, sizes}, {u"type"_s, type}, {u"purpose"_s, purpose}};
}

} // namespace

QJsonObject appManifest(const BrandSettings &brand)
{
    const QString png = u"image/png"_s;
    const QJsonArray icons{
        picture(u"/icon.svg"_s, u"any"_s, u"image/svg+xml"_s, u"any"_s),
        picture(u"/icon-192.png"_s, u"192x192"_s, png, u"any"_s),
        picture(u"/icon-512.png"_s, u"512x512"_s, png, u"any"_s),
        picture(u"/icon-512.png"_s, u"512x512"_s, png, u"maskable"_s),
    };
    return {{u"id"_s, u"/customer/dashboard"_s},
            {u"name"_s, brand.name},
            {u"short_name"_s, brand.name},
            {u"start_url"_s, u"/customer/dashboard"_s},
            {u"scope"_s, u"/customer/"_s},
            {u"display"_s, u"standalone"_s},
            {u"lang"_s, u"id"_s},
            {u"background_color"_s, u"#ffffff"_s},
            {u"theme_color"_s, brand.colourFrom},
            {u"icons"_s, icons}};
}

QByteArray appIcon(const BrandSettings &brand, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient gradient(0, 0, side, side);
    gradient.setColorAt(0, QColor(brand.colourFrom));
    gradient.setColorAt(1, QColor(brand.colourTo));
    painter.fillRect(image.rect(), gradient);

    // A signal: three arcs above a dot.
    const double unit = side / 24.0;
    const QPointF foot(12 * unit, 16.5 * unit);
    painter.setPen(QPen(Qt::white, 1.6 * unit, Qt::SolidLine, Qt::RoundCap));
    constexpr int degree = 16; // QPainter counts sixteenths
    for (const double radius : {3.0, 6.0, 9.0}) {
        const QRectF circle(foot.x() - radius * unit, foot.y() - radius * unit, 2 * radius * unit,
                            2 * radius * unit);
        painter.drawArc(circle, 50 * degree, 80 * degree);
    }
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(foot, unit, unit);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace portal::http
