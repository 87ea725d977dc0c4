// SPDX-License-Identifier: GPL-3.0-or-later
// MetaSettings: the sender and the approved templates of a WhatsApp Business account. No secrets (S30).
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace portal {

struct MetaTemplate
{
    /// An Authentication template takes the one-time code and nothing else, in its body and its button.
    enum class Kind { Utility, Authentication };

    QString name{}; ///< as approved at Meta
    Kind kind = Kind::Utility;
    QString indonesianCode = QStringLiteral("id"); ///< Meta's language code for an Indonesian reader
    QString englishCode = QStringLiteral("en");    ///< the same code when there is no English version

    bool operator==(const MetaTemplate &) const = default;
};

struct MetaSettings
{
    QString apiVersion = QStringLiteral("v23.0");
    QString phoneNumberId{};
    QMap<QString, MetaTemplate> templates{}; ///< by OutgoingMessage::templateKey

    bool operator==(const MetaSettings &) const = default;
};

} // namespace portal
