// SPDX-License-Identifier: GPL-3.0-or-later
// GatewayForm: the fields that one kind of gateway needs, as the library describes them. Secrets can be typed
// and never read: of those that are kept it only says so (S30).
#pragma once

#include "libportal/messaging/gatewaysetup.h"
#include "libportal/messaging/providers/providerforms.h"
#include "ui/widgets/fieldform.h"

class QLineEdit;

namespace portal::ui {

class Wording;

class GatewayForm : public QWidget
{
    Q_OBJECT

public:
    explicit GatewayForm(const Wording &wording, QWidget *parent = nullptr);

    FieldForm &fields() { return *m_form; }
    /// An entry of MessagingSettings::providers; what was typed before goes.
    void setEntry(const QJsonObject &entry);
    /// Which secrets are kept already.
    void setKept(const QList<GatewaySecretState> &secrets);
    /// Typed before and not kept yet, by key.
    void setTyped(const QMap<QString, QString> &secrets);

    /// With what the fields hold; Invalid names the field that cannot be read.
    Result<QJsonObject> entry() const;
    /// What was typed into the secrets' fields, by key; without those that were left alone.
    QMap<QString, QString> typedSecrets() const;
    /// Marks the faults; "providers.2.baseUrl" counts as "baseUrl". Returns what belongs to no field.
    QStringList showFaults(const Error &error);

Q_SIGNALS:
    void edited();

private:
    QWidget *makeInput(const ProviderField &field);
    QString textOf(const ProviderField &field) const;

    const Wording &m_wording;
    FieldForm *m_form;
    QJsonObject m_entry;
    QList<ProviderField> m_fields;
    QHash<QString, QWidget *> m_inputs; // by the field's name in faults
};

} // namespace portal::ui
