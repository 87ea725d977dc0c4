// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON bodies strictly (S25), and then their fields one by one, collecting everything that is wrong so
// that the client hears it all at once.
//
//   PORTAL_ASSIGN(JsonReader body, readJson(request));
//   const QString phone = body.string(u"phone", {.maximumLength = 32});
//   const auto nik = body.optionalString(u"nik", {.maximumLength = 32});
//   JsonReader address = body.object(u"address");       // its errors are named "address.city", …
//   const QString city = address.string(u"city", {.maximumLength = 80});
//   PORTAL_TRY(body.finish());                           // unknown fields, and all that was wrong
#pragma once

#include "libportal/base/result.h"
#include "libportal/http/export.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace portal::http {

class Request;

/// Parses an object. `Malformed` for anything that is not exactly one JSON object in UTF-8 (RFC 8259):
/// duplicate keys, more than 16 levels, trailing bytes, lone surrogates, numbers no double can hold.
PORTAL_HTTP_EXPORT Result<QJsonObject> parseJsonObject(QByteArrayView bytes);

struct StringRule
{
    qsizetype maximumLength = 200; ///< UTF-16 units; "too_long" beyond
    enum class Lines { One, Many } lines = Lines::One;
    enum class Empty { Refused, Allowed } empty = Empty::Refused; ///< refused as "required"
};

struct IntegerRule
{
    qint64 minimum = std::numeric_limits<qint64>::min(); ///< "too_small" below
    qint64 maximum = std::numeric_limits<qint64>::max(); ///< "too_large" above
};

/// One object of a body. Copies look at the same object and report to the same list of errors.
/// A required field that is absent or null is "required"; one of the wrong JSON type is "type"; a string
/// with control characters or invisible direction marks is "characters" (S25; line breaks and tabs pass in
/// Lines::Many). Where a field is wrong the reader gives an empty value and goes on: finish() tells.
class PORTAL_HTTP_EXPORT JsonReader
{
public:
    explicit JsonReader(QJsonObject object);

    QString string(QStringView name, const StringRule &rule = {});
    std::optional<QString> optionalString(QStringView name, const StringRule &rule = {});
    qint64 integer(QStringView name, const IntegerRule &rule = {});
    std::optional<qint64> optionalInteger(QStringView name, const IntegerRule &rule = {});
    double number(QStringView name);
    std::optional<double> optionalNumber(QStringView name);
    bool boolean(QStringView name);
    std::optional<bool> optionalBoolean(QStringView name);

    JsonReader object(QStringView name);
    std::optional<JsonReader> optionalObject(QStringView name);
    /// An array of objects, named "items.0", "items.1" in errors; more than `maximumCount` is "too_many".
    std::vector<JsonReader> objects(QStringView name, qsizetype maximumCount);
    QStringList strings(QStringView name, qsizetype maximumCount, const StringRule &rule = {});

    /// True if the field is there and not null.
    bool has(QStringView name) const;
    /// A fault the route itself found; reported with the others.
    void refuse(QStringView name, const QString &code, const Text &message);

    /// `Invalid` with every fault found so far; a field nobody asked for, here or in an object read from
    /// here, is a fault ("unknown"). To be called on the body itself, once, after the last field.
    Result<void> finish() const;

private:
    struct State;
    JsonReader(std::shared_ptr<State> state, std::size_t node);
    std::optional<QJsonValue> take(QStringView name);
    QString readString(QStringView name, const QJsonValue &value, const StringRule &rule);
    std::optional<qint64> readInteger(QStringView name, const QJsonValue &value, const IntegerRule &rule);
    void missing(QStringView name);
    void wrongType(QStringView name);
    JsonReader child(const QString &name, const QJsonValue &value);

    std::shared_ptr<State> m_state;
    std::size_t m_node = 0;
};

/// The request's body as a reader. An empty body is `Malformed` like any other that is no object.
PORTAL_HTTP_EXPORT Result<JsonReader> readJson(const Request &request);

} // namespace portal::http
