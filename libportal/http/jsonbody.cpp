// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/jsonbody.h"

#include "libportal/http/request.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace portal::http {

namespace {

Text requiredText()
{
    return {QT_TRANSLATE_NOOP("portal", "This is needed."), {}};
}

// Marks that turn or hide what stands beside them: a name written with them reads as another one.
bool isInvisibleMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0xfeff || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x2069);
}

bool isReadable(QStringView text, StringRule::Lines lines)
{
    return std::none_of(text.begin(), text.end(), [lines](QChar c) {
        if (lines == StringRule::Lines::Many && (c == u'\n' || c == u'\r' || c == u'\t'))
            return false;
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph || isInvisibleMark(c);
    });
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // toInteger gives its argument back for anything that is no whole number.
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || number != value.toInteger(1))
        return std::nullopt;
    return number;
}

QString itemNameOf(QStringView array, qsizetype index)
{
    return array.toString() + u'.' + QString::number(index);
}

} // namespace

struct JsonReader::State
{
    struct Node
    {
        QJsonObject object;
        QString prefix; // "address." or empty
        QSet<QString> asked;
    };

    std::vector<Node> nodes;
    QList<FieldError> faults;

    void report(const QString &field, const QString &code, const Text &message)
    {
        faults.append({field, code, message});
    }
};

JsonReader::JsonReader(QJsonObject object) : m_state(std::make_shared<State>())
{
    m_state->nodes.push_back({std::move(object), {}, {}});
}

JsonReader::JsonReader(std::shared_ptr<State> state, std::size_t node)
    : m_state(std::move(state)), m_node(node)
{
}

std::optional<QJsonValue> JsonReader::take(QStringView name)
{
    State::Node &node = m_state->nodes[m_node];
    node.asked.insert(name.toString());
    const QJsonValue value = node.object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return value;
}

bool JsonReader::has(QStringView name) const
{
    const QJsonValue value = m_state->nodes[m_node].object.value(name);
    return !value.isUndefined() && !value.isNull();
}

void JsonReader::refuse(QStringView name, const QString &code, const Text &message)
{
    m_state->report(m_state->nodes[m_node].prefix + name.toString(), code, message);
}

void JsonReader::missing(QStringView name)
{
    refuse(name, QStringLiteral("required"), requiredText());
}

void JsonReader::wrongType(QStringView name)
{
    refuse(name, QStringLiteral("type"),
           {QT_TRANSLATE_NOOP("portal", "This is not the kind of value expected here."), {}});
}

QString JsonReader::readString(QStringView name, const QJsonValue &value, const StringRule &rule)
{
    if (!value.isString()) {
        wrongType(name);
        return {};
    }
    QString text = value.toString();
    if (text.size() > rule.maximumLength) {
        refuse(name, QStringLiteral("too_long"),
               {QT_TRANSLATE_NOOP("portal", "This is too long; at most %1 characters."),
                {QString::number(rule.maximumLength)}});
        return {};
    }
    if (!isReadable(text, rule.lines)) {
        refuse(name, QStringLiteral("characters"),
               {QT_TRANSLATE_NOOP("portal", "This has characters that cannot be shown."), {}});
        return {};
    }
    if (rule.empty == StringRule::Empty::Refused && text.trimmed().isEmpty()) {
        missing(name);
        return {};
    }
    return text;
}

QString JsonReader::string(QStringView name, const StringRule &rule)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value) {
        missing(name);
        return {};
    }
    return readString(name, *value, rule);
}

std::optional<QString> JsonReader::optionalString(QStringView name, const StringRule &rule)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value)
        return std::nullopt;
    // A form sends "" for what was left open: that is absence, not a fault.
    StringRule lenient = rule;
    lenient.empty = StringRule::Empty::Allowed;
    QString text = readString(name, *value, lenient);
    if (rule.empty == StringRule::Empty::Refused && text.trimmed().isEmpty())
        return std::nullopt;
    return text;
}

std::optional<qint64> JsonReader::readInteger(QStringView name, const QJsonValue &value,
                                              const IntegerRule &rule)
{
    const std::optional<qint64> number = wholeNumber(value);
    if (!number) {
        wrongType(name);
        return std::nullopt;
    }
    if (*number < rule.minimum) {
        refuse(name, QStringLiteral("too_small"),
               {QT_TRANSLATE_NOOP("portal", "This must be at least %1."), {QString::number(rule.minimum)}});
        return std::nullopt;
    }
    if (*number > rule.maximum) {
        refuse(name, QStringLiteral("too_large"),
               {QT_TRANSLATE_NOOP("portal", "This must be at most %1."), {QString::number(rule.maximum)}});
        return std::nullopt;
    }
    return number;
}

qint64 JsonReader::integer(QStringView name, const IntegerRule &rule)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value) {
        missing(name);
        return 0;
    }
    return readInteger(name, *value, rule).value_or(0);
}

std::optional<qint64> JsonReader::optionalInteger(QStringView name, const IntegerRule &rule)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value)
        return std::nullopt;
    return readInteger(name, *value, rule);
}

double JsonReader::number(QStringView name)
{
    if (!has(name)) {
        (void)take(name);
        missing(name);
        return 0;
    }
    return optionalNumber(name).value_or(0);
}

std::optional<double> JsonReader::optionalNumber(QStringView name)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value)
        return std::nullopt;
    if (!value->isDouble()) {
        wrongType(name);
        return std::nullopt;
    }
    return value->toDouble();
}

bool JsonReader::boolean(QStringView name)
{
    if (!has(name)) {
        (void)take(name);
        missing(name);
        return false;
    }
    return optionalBoolean(name).value_or(false);
}

std::optional<bool> JsonReader::optionalBoolean(QStringView name)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value)
        return std::nullopt;
    if (!value->isBool()) {
        wrongType(name);
        return std::nullopt;
    }
    return value->toBool();
}

JsonReader JsonReader::child(const QString &name, const QJsonValue &value)
{
    m_state->nodes.push_back({value.toObject(), m_state->nodes[m_node].prefix + name + u'.', {}});
    return JsonReader(m_state, m_state->nodes.size() - 1);
}

JsonReader JsonReader::object(QStringView name)
{
    if (std::optional<JsonReader> found = optionalObject(name))
        return *found;
    if (!has(name))
        missing(name);
    // Whoever reads on from here reads an empty object of its own: its absent fields are no news.
    return JsonReader(QJsonObject());
}

std::optional<JsonReader> JsonReader::optionalObject(QStringView name)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value)
        return std::nullopt;
    if (!value->isObject()) {
        wrongType(name);
        return std::nullopt;
    }
    return child(name.toString(), *value);
}

std::vector<JsonReader> JsonReader::objects(QStringView name, qsizetype maximumCount)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value) {
        missing(name);
        return {};
    }
    if (!value->isArray()) {
        wrongType(name);
        return {};
    }
    const QJsonArray array = value->toArray();
    if (array.size() > maximumCount) {
        refuse(name, QStringLiteral("too_many"),
               {QT_TRANSLATE_NOOP("portal", "At most %1 at a time."), {QString::number(maximumCount)}});
        return {};
    }
    std::vector<JsonReader> readers;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString itemName = itemNameOf(name, i);
        if (array[i].isObject())
            readers.push_back(child(itemName, array[i]));
        else
            wrongType(itemName);
    }
    return readers;
}

QStringList JsonReader::strings(QStringView name, qsizetype maximumCount, const StringRule &rule)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value) {
        missing(name);
        return {};
    }
    if (!value->isArray()) {
        wrongType(name);
        return {};
    }
    const QJsonArray array = value->toArray();
    if (array.size() > maximumCount) {
        refuse(name, QStringLiteral("too_many"),
               {QT_TRANSLATE_NOOP("portal", "At most %1 at a time."), {QString::number(maximumCount)}});
        return {};
    }
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i)
        texts.append(readString(itemNameOf(name, i), array[i], rule));
    return texts;
}

Result<void> JsonReader::finish() const
{
    QList<FieldError> faults = m_state->faults;
    for (const State::Node &node : m_state->nodes) {
        for (auto field = node.object.begin(); field != node.object.end(); ++field) {
            if (!node.asked.contains(field.key())) {
                faults.append({node.prefix + field.key(),
                               QStringLiteral("unknown"),
                               {QT_TRANSLATE_NOOP("portal", "There is no such field."), {}}});
            }
        }
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(std::move(faults)));
    return {};
}

Result<JsonReader> readJson(const Request &request)
{
    PORTAL_ASSIGN(QJsonObject object, parseJsonObject(request.body()));
    return JsonReader(std::move(object));
}

} // namespace portal::http
