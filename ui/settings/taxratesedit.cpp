// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/taxratesedit.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace portal::ui {

namespace {

const QDate epoch(1970, 1, 1);

} // namespace

TaxRatesEdit::TaxRatesEdit(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit(this));
    m_add->setIcon(themedIcon(QStringLiteral("plus")));
    m_add->setText(tr("Another rate"));
    m_add->setObjectName(QStringLiteral("addRate"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        TaxRate next = m_rows.isEmpty() ? TaxRate() : rates().last();
        if (!m_rows.isEmpty()) { // a rate usually changes with the year
            const std::chrono::year_month_day last(next.from);
            next.from = Day(last.year() / std::chrono::January / 1) + std::chrono::days(366);
            next.from = Day(std::chrono::year_month_day(next.from).year() / std::chrono::January / 1);
        }
        addRow(next);
        m_rows.last().from->setFocus();
        Q_EMIT changed();
    });
}

void TaxRatesEdit::setRates(const QList<TaxRate> &rates)
{
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().widget;
    for (const TaxRate &rate : rates)
        addRow(rate);
}

void TaxRatesEdit::addRow(const TaxRate &rate)
{
    Row row{new QWidget(this)};
    row.from = new QDateEdit(epoch.addDays(rate.from.time_since_epoch().count()), row.widget);
    row.from->setCalendarPopup(true);
    row.from->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    row.from->setAccessibleName(tr("Holds from"));
    row.percent = new QDoubleSpinBox(row.widget);
    row.percent->setRange(0, 100);
    row.percent->setDecimals(2);
    row.percent->setSuffix(QStringLiteral(" %"));
    row.percent->setValue(rate.hundredths / 100.0);
    row.percent->setAccessibleName(tr("Rate"));
    row.numerator = new QSpinBox(row.widget);
    row.denominator = new QSpinBox(row.widget);
    for (QSpinBox *part : {row.numerator, row.denominator})
        part->setRange(1, 100);
    row.numerator->setValue(rate.baseNumerator);
    row.denominator->setValue(rate.baseDenominator);
    row.numerator->setAccessibleName(tr("Part of the price that is taxed, numerator"));
    row.denominator->setAccessibleName(tr("Part of the price that is taxed, denominator"));
    row.rounding = new QComboBox(row.widget);
    row.rounding->addItem(tr("rounded"), int(TaxRounding::HalfUp));
    row.rounding->addItem(tr("rounded down"), int(TaxRounding::Down));
    row.rounding->addItem(tr("rounded up"), int(TaxRounding::Up));
    row.rounding->setCurrentIndex(row.rounding->findData(int(rate.rounding)));
    row.rounding->setAccessibleName(tr("To whole rupiah"));
    auto *remove = new QToolButton(row.widget);
    remove->setIcon(themedIcon(QStringLiteral("x")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this rate"));
    remove->setAccessibleName(remove->toolTip());
    remove->setFocusPolicy(Qt::StrongFocus);

    auto *box = new QHBoxLayout(row.widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(unit(this, 2));
    box->addWidget(new QLabel(tr("from"), row.widget));
    box->addWidget(row.from);
    box->addWidget(row.percent);
    box->addWidget(new QLabel(tr("of"), row.widget));
    box->addWidget(row.numerator);
    box->addWidget(new QLabel(QStringLiteral("/"), row.widget));
    box->addWidget(row.denominator);
    box->addWidget(row.rounding);
    box->addWidget(remove);
    box->addStretch(1);
    m_column->insertWidget(int(m_rows.size()), row.widget);
    connect(row.from, &QDateEdit::dateChanged, this, &TaxRatesEdit::changed);
    connect(row.percent, &QDoubleSpinBox::valueChanged, this, &TaxRatesEdit::changed);
    connect(row.numerator, &QSpinBox::valueChanged, this, &TaxRatesEdit::changed);
    connect(row.denominator, &QSpinBox::valueChanged, this, &TaxRatesEdit::changed);
    connect(row.rounding, &QComboBox::currentIndexChanged, this, &TaxRatesEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.append(row);
}

void TaxRatesEdit::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    widget->setVisible(false);
    widget->deleteLater(); // its button is being clicked
    Q_EMIT changed();
}

QList<TaxRate> TaxRatesEdit::rates() const
{
    QList<TaxRate> rates;
    for (const Row &row : m_rows)
        rates.append({Day(std::chrono::days(epoch.daysTo(row.from->date()))),
                      qRound(row.percent->value() * 100), row.numerator->value(), row.denominator->value(),
                      TaxRounding(row.rounding->currentData().toInt())});
    return rates;
}

} // namespace portal::ui
