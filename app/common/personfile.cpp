// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/personfile.h"

#include "libportal/http/helddatajson.h"

#include <QtCore/QJsonDocument>

namespace portal::app {

QByteArray personFile(const HeldRecords &records)
{
    return QJsonDocument(http::heldRecordsToJson(records)).toJson(QJsonDocument::Indented).trimmed();
}

} // namespace portal::app
