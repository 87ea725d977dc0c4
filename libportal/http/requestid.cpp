// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/requestid.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace portal::http {

bool isWellFormedRequestId(QByteArrayView id)
{
    constexpr qsizetype longest = 64;
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == '-';
    });
}

QByteArray makeRequestId()
{
    return QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0');
}

} // namespace portal::http
