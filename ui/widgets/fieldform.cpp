// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldform.h"

#include "ui/widgets/inklabel.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

FieldForm::FieldForm(QWidget *parent) : QWidget(parent)
{
    begin();
}

void FieldForm::begin()
{
    m_next = 0;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(this, 5));
    m_grid->setVerticalSpacing(unit(this, 4));
    m_grid->setColumnMinimumWidth(0, unit(this, 36));
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
}

void FieldForm::addField(const QString &field, const QString &label, QWidget *input, const QString &hint)
{
    if (!label.isEmpty()) {
        auto *name = new QLabel(label, this);
        name->setWordWrap(true);
        name->setBuddy(input);
        name->setMinimumHeight(unit(this, 8));
        name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        if (input->accessibleName().isEmpty())
            input->setAccessibleName(label);
        m_grid->addWidget(name, m_next, 0, Qt::AlignTop);
    }
    const Row row{input, new InkLabel(Ink::Red, InkSize::Small, this)};
    row.fault->say({});
    auto *column = new QVBoxLayout;
    column->setSpacing(unit(this));
    // A narrow input must not make the whole column narrow.
    const bool narrow = input->maximumWidth() < QWIDGETSIZE_MAX;
    column->addWidget(input, 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    column->addWidget(row.fault);
    if (!hint.isEmpty())
        column->addWidget(new InkLabel(hint, Ink::Muted, InkSize::Small, this));
    m_grid->addLayout(column, m_next, 1);
    ++m_next;
    if (!m_order.isEmpty()) // as they stand, whatever the order in which they were made
        setTabOrder(m_rows.value(m_order.last()).input, input);
    m_rows.insert(field, row);
    m_order.append(field);
}

void FieldForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(headingFont(font(), 1));
    heading->setContentsMargins(0, m_next > 0 ? unit(this, 3) : 0, 0, 0);
    addWide(heading);
}

void FieldForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_next++, 0, 1, 2);
}

void FieldForm::addBeside(QWidget *widget)
{
    m_grid->addWidget(widget, m_next++, 1, Qt::AlignLeft);
}

void FieldForm::removeAll()
{
    m_rows.clear();
    m_order.clear();
    const auto gone = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    delete m_grid;
    qDeleteAll(gone);
    begin();
}

QStringList FieldForm::showFaults(const Error &error, const std::function<QString(const Text &)> &words)
{
    clearFaults();
    QStringList elsewhere;
    for (const FieldError &fault : error.fields) {
        if (m_rows.contains(fault.field))
            showFault(fault.field, words(fault.message));
        else
            elsewhere.append(words(fault.message));
    }
    for (const QString &field : std::as_const(m_order)) {
        if (!faultAt(field).isEmpty()) {
            m_rows.value(field).input->setFocus();
            break;
        }
    }
    return elsewhere;
}

void FieldForm::showFault(const QString &field, const QString &words)
{
    const Row row = m_rows.value(field);
    if (!row.fault)
        return;
    row.fault->say(words);
    row.input->setAccessibleDescription(words);
}

void FieldForm::clearFaults()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.fault->say({});
        row.input->setAccessibleDescription({});
    }
}

QString FieldForm::faultAt(const QString &field) const
{
    const Row row = m_rows.value(field);
    return row.fault ? row.fault->text() : QString();
}

void FieldForm::focusFirst()
{
    if (!m_order.isEmpty())
        m_rows.value(m_order.first()).input->setFocus();
}

QWidget *FieldForm::input(const QString &field) const
{
    return m_rows.value(field).input;
}

} // namespace portal::ui
