// SPDX-License-Identifier: GPL-3.0-or-later
// safeReason: a gateway's own words made fit for a log, the database and the window (P4, S03, S30).
// Gateways echo what they were sent: numbers, the message, even the token.
#pragma once

#include "libportal/base/export.h"
#include "libportal/messaging/providers/outgoingmessage.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace portal {

/// At most 300 characters on one line, with "…" in place of every secret, of addresses, of numbers of seven
/// digits and more however they are grouped, and, when the message is given, of its words, its parameters
/// and each number of four digits and more that it holds (a code, for one).
PORTAL_EXPORT QString safeReason(const QString &words, const QStringList &secrets,
                                 const OutgoingMessage *message = nullptr);

} // namespace portal
