// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/webfiles.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtCore/QResource>

#include <algorithm>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

const QString root = u":/web/"_s;

struct Encoding
{
    QString suffix;
    QByteArray name;
};
// The best first.
const std::array<Encoding, 3> encodings{Encoding{u".br"_s, "br"}, {u".gz"_s, "gzip"}, {QString(), {}}};

QByteArray contentType(const QString &name)
{
    static const QHash<QString, QByteArray> types{{u"css"_s, "text/css; charset=utf-8"},
                                                  {u"html"_s, "text/html; charset=utf-8"},
                                                  {u"js"_s, "text/javascript; charset=utf-8"},
                                                  {u"svg"_s, "image/svg+xml"},
                                                  {u"txt"_s, "text/plain; charset=utf-8"}};
    return types.value(name.section(u'.', -1), "application/octet-stream");
}

bool isCompressed(const QString &name)
{
    return name.endsWith(u".br") || name.endsWith(u".gz");
}

// The bytes stand in the program itself and are not copied.
QByteArray bytesOf(const QString &path)
{
    const QResource resource(path);
    if (!resource.isValid())
        return {};
    return resource.compressionAlgorithm() == QResource::NoCompression
               ? QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size())
               : resource.uncompressedData();
}

} // namespace

WebFiles::WebFiles()
{
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isCompressed(path))
            continue;
        QList<Variant> variants;
        for (const Encoding &encoding : encodings) {
            const QByteArray body = bytesOf(path + encoding.suffix);
            if (body.isEmpty())
                continue;
            const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
            variants.append({.encoding = encoding.name,
                             .body = body,
                             .tag = '"' + hash.first(15).toBase64(QByteArray::Base64UrlEncoding) + '"'});
        }
        m_files.insert(path.mid(root.size()), variants);
    }
}

QStringList WebFiles::names() const
{
    QStringList names = m_files.keys();
    names.sort();
    return names;
}

std::optional<Response> WebFiles::answer(const QString &name, const Request &request) const
{
    const auto file = m_files.constFind(name);
    if (file == m_files.constEnd())
        return std::nullopt;
    const QByteArray accepted = request.header("Accept-Encoding");
    const auto fits = [&accepted](const Variant &variant) {
        return variant.encoding.isEmpty() || acceptsEncoding(accepted, variant.encoding);
    };
    const Variant &variant = *std::ranges::find_if(*file, fits);
    Response response = Response::bytes(variant.body, contentType(name));
    response.setHeader("ETag", variant.tag);
    response.setHeader("Cache-Control", name.startsWith(u"assets/") ? "public, max-age=31536000, immutable"
                                                                    : "public, max-age=3600");
    if (file->size() > 1)
        response.setHeader("Vary", "Accept-Encoding");
    if (!variant.encoding.isEmpty())
        response.setHeader("Content-Encoding", variant.encoding);
    return response;
}

QByteArray WebFiles::content(const QString &name) const
{
    const auto file = m_files.constFind(name);
    return file == m_files.constEnd() ? QByteArray() : file->last().body;
}

bool acceptsEncoding(QByteArrayView acceptEncoding, QByteArrayView encoding)
{
    const QList<QByteArray> choices = acceptEncoding.toByteArray().toLower().split(',');
    return std::ranges::any_of(choices, [&](const QByteArray &choice) {
        const QList<QByteArray> parts = choice.split(';');
        if (parts.first().trimmed() != encoding)
            return false;
        for (const QByteArray &part : parts.sliced(1)) {
            const QByteArray parameter = part.trimmed();
            if (parameter.startsWith("q=") && parameter.sliced(2).toDouble() <= 0)
                return false;
        }
        return true;
    });
}

} // namespace portal::http
