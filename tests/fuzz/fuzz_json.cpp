// SPDX-License-Identifier: GPL-3.0-or-later
// JSON bodies: what is taken for an object means the same when it is written and read again, Qt's own parser
// takes it too, and reading its fields wrongly is an error and nothing worse.
#include "libportal/http/jsonbody.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstdlib>

using namespace portal;
using namespace portal::http;

namespace {

constexpr int deepestLevel = 16;

void require(bool holds)
{
    if (!holds)
        abort();
}

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isObject()) {
        for (const QJsonValue &member : value.toObject())
            deepest = std::max(deepest, depthOf(member));
        return deepest + 1;
    }
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            deepest = std::max(deepest, depthOf(element));
        return deepest + 1;
    }
    return 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        require(object.error().code == ErrorCode::Malformed);
        return 0;
    }
    require(depthOf(*object) <= deepestLevel);
    require(QJsonDocument::fromJson(bytes.toByteArray()).isObject());
    const Result<QJsonObject> again = parseJsonObject(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    require(again.has_value() && again->keys() == object->keys());

    JsonReader body(*object);
    (void)body.optionalString(u"a", {.maximumLength = 8});
    (void)body.integer(u"b", {.minimum = 1, .maximum = 9});
    (void)body.optionalNumber(u"c");
    (void)body.boolean(u"d");
    JsonReader inner = body.object(u"e");
    (void)inner.string(u"a");
    for (JsonReader &item : body.objects(u"f", 3))
        (void)item.string(u"a", {.lines = StringRule::Lines::Many});
    (void)body.strings(u"g", 3);
    if (const Result<void> finished = body.finish(); !finished) {
        for (const FieldError &fault : finished.error().fields)
            require(!fault.code.isEmpty());
    }
    return 0;
}
