// SPDX-License-Identifier: GPL-3.0-or-later
// PageShell: the one HTML document behind every page, with the brand in it, so that the first thing on the
// screen, the browser's tab and the preview of a shared link carry the provider's name and colours.
// What stands on a page is made by the script it loads.
#pragma once

#include "libportal/http/export.h"
#include "libportal/settings/settings.h"

#include <QtCore/QByteArray>

namespace portal::http {

class PORTAL_HTTP_EXPORT PageShell
{
public:
    /// The built index.html.
    explicit PageShell(QByteArray html) : m_html(std::move(html)) {}

    QByteArray render(const BrandSettings &brand) const;
    /// The brand's initial on its gradient, as SVG: for the browser's tab.
    static QByteArray icon(const BrandSettings &brand);

private:
    QByteArray m_html;
};

} // namespace portal::http
