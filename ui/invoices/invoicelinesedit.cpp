// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicelinesedit.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace portal::ui {

namespace {

constexpr int largest = 1'000'000'000; // rupiah; more is refused by the library

} // namespace

InvoiceLinesEdit::InvoiceLinesEdit(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit(this));
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    m_add->setText(tr("Another line"));
    m_add->setObjectName(QStringLiteral("addLine"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_rows.last().words->setFocus();
        Q_EMIT changed();
    });
    addRow({});
}

void InvoiceLinesEdit::setLines(const QList<InvoiceLine> &lines)
{
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().widget;
    for (const InvoiceLine &line : lines)
        addRow(line);
    if (m_rows.isEmpty())
        addRow({});
    Q_EMIT changed();
}

void InvoiceLinesEdit::addRow(const InvoiceLine &line)
{
    Row row{new QWidget(this), nullptr, nullptr, line.days, line.monthDays};
    auto *box = new QHBoxLayout(row.widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(unit(this, 2));
    row.words = new QLineEdit(line.description, row.widget);
    row.words->setMaxLength(100);
    row.words->setPlaceholderText(tr("What for"));
    row.words->setAccessibleName(tr("What for"));
    row.amount = new QSpinBox(row.widget);
    row.amount->setRange(-largest, largest);
    row.amount->setSingleStep(1000);
    row.amount->setGroupSeparatorShown(true);
    row.amount->setLocale(QLocale(QLocale::Indonesian)); // dots, as money has everywhere here
    row.amount->setPrefix(QStringLiteral("Rp "));
    row.amount->setValue(int(line.amount.amount()));
    row.amount->setAlignment(Qt::AlignRight);
    row.amount->setAccessibleName(tr("How much"));
    row.amount->setMinimumWidth(unit(this, 36));
    auto *remove = new QToolButton(row.widget);
    remove->setIcon(themedIcon(QStringLiteral("x")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this line"));
    remove->setAccessibleName(remove->toolTip());
    remove->setFocusPolicy(Qt::StrongFocus);
    box->addWidget(row.words, 1);
    box->addWidget(row.amount);
    box->addWidget(remove);
    m_column->insertWidget(int(m_rows.size()), row.widget);
    connect(row.words, &QLineEdit::textChanged, this, &InvoiceLinesEdit::changed);
    connect(row.amount, &QSpinBox::valueChanged, this, &InvoiceLinesEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.append(row);
    update();
}

void InvoiceLinesEdit::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    widget->setVisible(false);
    widget->deleteLater(); // its button is being clicked
    if (m_rows.isEmpty())
        addRow({});
    update();
    Q_EMIT changed();
}

void InvoiceLinesEdit::update()
{
    m_add->setEnabled(m_rows.size() < most);
}

QList<InvoiceLine> InvoiceLinesEdit::lines() const
{
    QList<InvoiceLine> lines;
    for (const Row &row : m_rows) {
        const QString words = row.words->text().simplified();
        if (!words.isEmpty() || row.amount->value() != 0)
            lines.append({words, Rupiah(row.amount->value()), row.days, row.monthDays});
    }
    return lines;
}

} // namespace portal::ui
