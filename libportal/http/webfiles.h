// SPDX-License-Identifier: GPL-3.0-or-later
// WebFiles: the built pages' files (resources/web) as they stand in the program: from memory, each also
// compressed beforehand, with its tag. It knows no file system: what is not in the list is not there.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/request.h"
#include "libportal/http/response.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace portal::http {

class PORTAL_HTTP_EXPORT WebFiles
{
public:
    WebFiles();

    /// "assets/main-x1y2z3.js", "robots.txt"; sorted.
    QStringList names() const;

    /// The file in the best encoding the client takes, with ETag, Vary and Cache-Control: what lies under
    /// assets/ carries its hash in its name and stays for good. nullopt where there is none of that name.
    std::optional<Response> answer(const QString &name, const Request &request) const;

    /// As it is, without headers; empty where there is none.
    QByteArray content(const QString &name) const;

private:
    struct Variant
    {
        QByteArray encoding; ///< "br", "gzip", "" as it is
        QByteArray body;
        QByteArray tag;
    };
    QHash<QString, QList<Variant>> m_files; ///< variants: the best first, the plain one last
};

/// Whether an Accept-Encoding value takes this encoding (RFC 9110, 12.5.3).
PORTAL_HTTP_EXPORT bool acceptsEncoding(QByteArrayView acceptEncoding, QByteArrayView encoding);

} // namespace portal::http
