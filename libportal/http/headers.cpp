// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/headers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace portal::http {

namespace {

constexpr std::array<bool, 256> tokenCharacters()
{
    std::array<bool, 256> allowed{};
    for (unsigned c = 'a'; c <= 'z'; ++c)
        allowed[c] = true;
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        allowed[c] = true;
    for (unsigned c = '0'; c <= '9'; ++c)
        allowed[c] = true;
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        allowed[static_cast<unsigned char>(c)] = true;
    return allowed;
}

constexpr auto isTokenCharacter = tokenCharacters();

bool sameName(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isTokenCharacter[static_cast<unsigned char>(c)];
    });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || byte == '\t';
    });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const HeaderField &field : m_fields) {
        if (sameName(field.name, name))
            return field.value;
    }
    return {};
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [name](const HeaderField &field) { return sameName(field.name, name); });
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const HeaderField &field : m_fields) {
        if (sameName(field.name, name))
            found.append(field.value);
    }
    return found;
}

bool Headers::append(QByteArray name, QByteArray value)
{
    if (!isToken(name) || !isFieldValue(value))
        return false;
    m_fields.append({std::move(name), std::move(value)});
    return true;
}

bool Headers::set(QByteArray name, QByteArray value)
{
    if (!isToken(name) || !isFieldValue(value))
        return false;
    remove(name);
    m_fields.append({std::move(name), std::move(value)});
    return true;
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf([name](const HeaderField &field) { return sameName(field.name, name); });
}

} // namespace portal::http
