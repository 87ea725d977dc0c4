// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/totp.h"

#include "libportal/security/sodium.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtCore/QtEndian>

namespace portal::totp {

namespace {

constexpr std::chrono::seconds stepLength{30};
constexpr int digits = 6;
constexpr quint32 modulus = 1'000'000;

} // namespace

qint64 stepAt(Instant instant)
{
    return instant.time_since_epoch() / stepLength;
}

QString code(const QByteArray &secret, qint64 step)
{
    QByteArray counter(qsizetype(sizeof step), Qt::Uninitialized);
    qToBigEndian(step, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const qsizetype offset = mac.back() & 0x0f; // RFC 4226, 5.3: dynamic truncation
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffu;
    return QStringLiteral("%1").arg(number % modulus, digits, 10, QLatin1Char('0'));
}

std::optional<qint64> matchingStep(const QByteArray &secret, const QString &typed, Instant now)
{
    std::optional<qint64> found;
    const qint64 current = stepAt(now);
    for (const qint64 step : {current - 1, current, current + 1}) {
        if (equalInConstantTime(code(secret, step).toLatin1(), typed.toUtf8()))
            found = step;
    }
    return found;
}

QString base32(const QByteArray &bytes)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | uchar(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[(buffer << (5 - bits)) & 31]);
    return text;
}

QString uri(const QByteArray &secret, const QString &issuer, const QString &account)
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("secret", base32(secret));
    add("issuer", issuer);
    add("algorithm", QStringLiteral("SHA1"));
    add("digits", QString::number(digits));
    add("period", QString::number(stepLength.count()));
    return QStringLiteral("otpauth://totp/%1:%2?%3")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(issuer)),
             QString::fromLatin1(QUrl::toPercentEncoding(account)), query.toString(QUrl::FullyEncoded));
}

QByteArray sealingPurpose(StaffId staff)
{
    return "staff.totp:" + QByteArray::number(staff.value());
}

} // namespace portal::totp
