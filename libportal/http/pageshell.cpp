// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/pageshell.h"

#include "libportal/http/brandingjson.h"

#include <QtCore/QJsonDocument>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

// JSON inside a script element: nothing in it can end that element or begin a comment.
QByteArray embedded(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).replace('<', "\\u003c").replace('&', "\\u0026");
}

} // namespace

QByteArray PageShell::render(const BrandSettings &brand) const
{
    QByteArray html = m_html;
    // The name comes last: should it look like one of the marks, it stays what it is.
    html.replace("{{theme_colour}}", brand.colourFrom.toHtmlEscaped().toUtf8());
    html.replace("{{branding}}", embedded(brandingToJson(brand)));
    html.replace("{{name}}", brand.name.toHtmlEscaped().toUtf8());
    return html;
}

QByteArray PageShell::icon(const BrandSettings &brand)
{
    QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><defs><linearGradient id=\"g\" "
        "x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"><stop stop-color=\"%1\"/><stop offset=\"1\" "
        "stop-color=\"%2\"/></linearGradient></defs><rect width=\"64\" height=\"64\" rx=\"14\" "
        "fill=\"url(#g)\"/><text x=\"32\" y=\"45\" font-family=\"sans-serif\" font-size=\"38\" "
        "font-weight=\"700\" fill=\"#fff\" text-anchor=\"middle\">%3</text></svg>"_s;
    const QString initial = brand.name.left(brand.name.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    return svg.arg(brand.colourFrom.toHtmlEscaped(), brand.colourTo.toHtmlEscaped(), initial.toHtmlEscaped())
        .toUtf8();
}

} // namespace portal::http
