// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/gatewayform.h"

#include "ui/frame/wording.h"
#include "ui/widgets/theme.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

QString faultName(const ProviderField &field)
{
    return field.input == ProviderField::Input::Secret ? QStringLiteral("secrets.") + field.key : field.key;
}

} // namespace

GatewayForm::GatewayForm(const Wording &wording, QWidget *parent)
    : QWidget(parent), m_wording(wording), m_form(new FieldForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
}

void GatewayForm::setEntry(const QJsonObject &entry)
{
    m_entry = entry;
    m_fields = providerTypeOf(entry).fields;
    m_inputs.clear();
    m_form->removeAll();
    for (const ProviderField &field : std::as_const(m_fields)) {
        QWidget *input = makeInput(field);
        const bool optional = field.need == ProviderField::Need::Optional;
        const QString label = m_wording.text(field.label);
        m_form->addField(faultName(field), optional ? tr("%1 (optional)").arg(label) : label, input);
        m_inputs.insert(faultName(field), input);
    }
}

QWidget *GatewayForm::makeInput(const ProviderField &field)
{
    const QString value = providerFieldValue(m_entry, field);
    switch (field.input) {
    case ProviderField::Input::Choice: {
        auto *box = new QComboBox(m_form);
        for (const ProviderField::Option &option : field.options)
            box->addItem(m_wording.text(option.label), option.value);
        box->setCurrentIndex(qMax(0, box->findData(value.isEmpty() ? field.initial : value)));
        connect(box, &QComboBox::currentIndexChanged, this, &GatewayForm::edited);
        return box;
    }
    case ProviderField::Input::Json: {
        auto *text = new QPlainTextEdit(value, m_form);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(unit(this, 30));
        connect(text, &QPlainTextEdit::textChanged, this, &GatewayForm::edited);
        return text;
    }
    case ProviderField::Input::Secret: {
        auto *line = new QLineEdit(m_form);
        line->setEchoMode(QLineEdit::Password);
        line->setPlaceholderText(tr("Not set"));
        connect(line, &QLineEdit::textChanged, this, &GatewayForm::edited);
        return line;
    }
    case ProviderField::Input::Line:
    case ProviderField::Input::Address:
    case ProviderField::Input::Number:
        break;
    }
    auto *line = new QLineEdit(value, m_form);
    line->setPlaceholderText(field.initial);
    if (field.input == ProviderField::Input::Number)
        line->setMaximumWidth(unit(this, 40));
    connect(line, &QLineEdit::textChanged, this, &GatewayForm::edited);
    return line;
}

void GatewayForm::setKept(const QList<GatewaySecretState> &secrets)
{
    for (const GatewaySecretState &state : secrets) {
        auto *line = qobject_cast<QLineEdit *>(m_inputs.value(QStringLiteral("secrets.") + state.secret.key));
        if (line)
            line->setPlaceholderText(state.isKept ? tr("Kept. Type a new one to replace it.")
                                                  : tr("Not set"));
    }
}

void GatewayForm::setTyped(const QMap<QString, QString> &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (auto *line = qobject_cast<QLineEdit *>(m_inputs.value(QStringLiteral("secrets.") + it.key())))
            line->setText(it.value());
    }
}

QString GatewayForm::textOf(const ProviderField &field) const
{
    QWidget *input = m_inputs.value(faultName(field));
    if (const auto *box = qobject_cast<QComboBox *>(input))
        return box->currentData().toString();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(input))
        return text->toPlainText();
    const auto *line = qobject_cast<QLineEdit *>(input);
    return line ? line->text() : QString();
}

Result<QJsonObject> GatewayForm::entry() const
{
    QJsonObject entry = m_entry;
    for (const ProviderField &field : m_fields) {
        PORTAL_ASSIGN(entry, withProviderField(entry, field, textOf(field)));
    }
    return entry;
}

QMap<QString, QString> GatewayForm::typedSecrets() const
{
    QMap<QString, QString> typed;
    for (const ProviderField &field : m_fields) {
        const QString text = textOf(field).trimmed();
        if (field.input == ProviderField::Input::Secret && !text.isEmpty())
            typed.insert(field.key, text);
    }
    return typed;
}

QStringList GatewayForm::showFaults(const Error &error)
{
    static const QRegularExpression place(QStringLiteral(R"(\Aproviders\.\d+\.)"));
    Error here = error;
    for (FieldError &fault : here.fields)
        fault.field.remove(place);
    return m_form->showFaults(here, [this](const Text &text) { return m_wording.text(text); });
}

} // namespace portal::ui
