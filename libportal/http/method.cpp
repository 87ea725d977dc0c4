// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/method.h"

#include <array>
#include <utility>

namespace portal::http {

namespace {

constexpr std::array<std::pair<Method, const char *>, 7> names{{{Method::Get, "GET"},
                                                                {Method::Head, "HEAD"},
                                                                {Method::Post, "POST"},
                                                                {Method::Put, "PUT"},
                                                                {Method::Patch, "PATCH"},
                                                                {Method::Delete, "DELETE"},
                                                                {Method::Options, "OPTIONS"}}};

} // namespace

QByteArray methodName(Method method)
{
    for (const auto &[known, name] : names) {
        if (known == method)
            return name;
    }
    return {};
}

std::optional<Method> methodFromName(QByteArrayView name)
{
    for (const auto &[method, known] : names) {
        if (name == QByteArrayView(known))
            return method;
    }
    return std::nullopt;
}

} // namespace portal::http
