// SPDX-License-Identifier: GPL-3.0-or-later
// What a settings form asks for, per kind of gateway: fields as values, and their places in a chain's entry
// (MessagingSettings::providers). Draws nothing and checks nothing: providerSettingsFromJson() does.
#pragma once

#include "libportal/base/text.h"
#include "libportal/messaging/providers/providersettings.h"

namespace portal {

struct ProviderField
{
    enum class Input {
        Line,    ///< one line of text
        Address, ///< a URL
        Number,  ///< from `least` to `most`
        Choice,  ///< one of `options`
        Json,    ///< an object, as text of several lines
        Secret,  ///< never in the entry: goes to the secret store under secretName()
    };
    enum class Need { Required, Optional };
    struct Option
    {
        QString value;
        Text label;

        bool operator==(const Option &) const = default;
    };

    QString key; ///< its dotted place in the entry ("meta.phoneNumberId"); of a secret, ProviderSecret::key
    Text label;
    Input input = Input::Line;
    Need need = Need::Optional;
    QString initial{}; ///< what an empty field stands for, for the window to show
    QList<Option> options{};
    int least = 0;
    int most = 0;

    bool operator==(const ProviderField &) const = default;
};

struct ProviderType
{
    QString id; ///< "fonnte", "meta_cloud", "waha": a kind, or a preset of the custom kind
    Text title;
    QJsonObject entry; ///< what a new line of this type begins with; its name is the id
    QList<ProviderField> fields;

    bool operator==(const ProviderType &) const = default;
};

/// In the order in which a window offers them.
PORTAL_EXPORT QList<ProviderType> providerTypes();
/// The type an entry is of; the simulator for one that cannot be read.
PORTAL_EXPORT ProviderType providerTypeOf(const QJsonObject &entry);

/// A field's value as text; empty when the entry has none, and for secrets.
PORTAL_EXPORT QString providerFieldValue(const QJsonObject &entry, const ProviderField &field);
/// The entry with that value; an empty one takes the field out. Secrets leave it as it is. Invalid on the
/// field's key when it is no number, or no JSON object.
PORTAL_EXPORT Result<QJsonObject> withProviderField(const QJsonObject &entry, const ProviderField &field,
                                                    const QString &value);

/// Under what the secret of the line `provider` is kept: "messaging.utama.token".
PORTAL_EXPORT QString providerSecretName(const QString &provider, const QString &secretKey);

} // namespace portal
