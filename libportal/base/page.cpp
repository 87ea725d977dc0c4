// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/page.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace portal {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestCursor = 1024;

} // namespace

QString encodeCursor(const QString &order, const QVariantList &keys)
{
    QJsonArray array{order};
    for (const QVariant &key : keys) {
        if (key.typeId() == QMetaType::QString)
            array.append(key.toString());
        else
            array.append(key.toLongLong());
    }
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact).toBase64(encoding));
}

Result<QVariantList> decodeCursor(const QString &cursor, const QString &order, int count)
{
    const auto refused = [] {
        return failure(Error::invalid(
            QStringLiteral("cursor"), QStringLiteral("format"),
            {QT_TRANSLATE_NOOP("portal", "This page marker is not valid. Start from the first page."), {}}));
    };
    if (cursor.size() > longestCursor)
        return refused();
    const auto bytes =
        QByteArray::fromBase64Encoding(cursor.toUtf8(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return refused();
    const QJsonArray array = QJsonDocument::fromJson(*bytes).array();
    if (array.size() != count + 1 || array[0].toString() != order)
        return refused();
    QVariantList keys;
    for (qsizetype i = 1; i < array.size(); ++i) {
        const QJsonValue value = array[i];
        if (value.isString())
            keys.append(value.toString());
        else if (value.isDouble() && value.toDouble() == double(value.toInteger()))
            keys.append(value.toInteger());
        else
            return refused();
    }
    return keys;
}

} // namespace portal
