// SPDX-License-Identifier: GPL-3.0-or-later
// OutgoingMessage: one message as a provider is asked to send it, finished words and all.
// Knows nothing of queues, tries or templates' sources; the outbox does.
#pragma once

#include "libportal/base/phone.h"
#include "libportal/base/text.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace portal {

struct OutgoingMessage
{
    qint64 id = 0; ///< the outbox row; given to providers that echo a correlation
    PhoneNumber to;
    QString text{};        ///< what the person shall read, line breaks as LF
    QString templateKey{}; ///< our template's key, for providers that only send templates of their own
    Language language = Language::Indonesian;
    QString code{}; ///< the one-time code in the text; empty when it carries none
    /// The template's values in order, for providers that fill in a template themselves.
    QStringList templateParameters{};

    bool operator==(const OutgoingMessage &) const = default;
};

} // namespace portal
