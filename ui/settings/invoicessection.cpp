// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/invoicessection.h"

#include "libportal/staffapi/settingsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/settings/taxratesedit.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace portal::ui {

namespace {

// Wide enough for what anybody might mean: what is allowed is the library's to say, at the field.
QSpinBox *daysField(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 1000);
    box->setSuffix(QLatin1Char(' ') + InvoicesSection::tr("days"));
    box->setMaximumWidth(unit(parent, 44));
    return box;
}

} // namespace

InvoicesSection::InvoicesSection(const DeskContext &deskContext, QWidget *parent)
    : StoredSection({QStringLiteral("invoices"), tr("Invoices"), QStringLiteral("receipt-text"),
                     tr("What holds for invoices from now on. Those that were issued stay as they are.")},
                    deskContext, Buttons::SaveAndDiscard, parent),
      m_dueDays(daysField(this)),
      m_before(daysField(this)),
      m_after(daysField(this)),
      m_prices(new QComboBox(this)),
      m_rates(new TaxRatesEdit(this)),
      m_payTo(new QPlainTextEdit(this))
{
    form().addHeading(tr("Payment"));
    form().addField(QStringLiteral("due_days"), tr("Due after"), m_dueDays, tr("After the day of issue."));
    m_payTo->setTabChangesFocus(true);
    m_payTo->setFixedHeight(unit(this, 24));
    m_payTo->setMaximumWidth(unit(this, 120));
    form().addField(QStringLiteral("pay_to"), tr("How to pay"), m_payTo,
                    tr("Printed on invoices: bank, account and name. The payment reference is added."));
    form().addHeading(tr("Reminders by WhatsApp"));
    form().addField(QStringLiteral("reminder_days_before"), tr("Before the due date"), m_before,
                    tr("0: nobody is reminded."));
    form().addField(QStringLiteral("reminder_days_after"), tr("After the due date"), m_after,
                    tr("0: nobody is reminded."));
    form().addHeading(tr("PPN"));
    m_prices->addItem(tr("come without PPN, which is added"), int(PriceKind::BeforeTax));
    m_prices->addItem(tr("include PPN"), int(PriceKind::WithTax));
    m_prices->setMaximumWidth(unit(this, 80));
    form().addField(QStringLiteral("prices"), tr("Prices of packages"), m_prices);
    form().addField(QStringLiteral("tax_rates"), tr("Rates"), m_rates,
                    tr("The last one whose day has come counts. Without a rate no PPN is charged, as for "
                       "providers that are not PKP."));
    for (QSpinBox *box : {m_dueDays, m_before, m_after})
        connect(box, &QSpinBox::valueChanged, this, [this] { edited(); });
    connect(m_prices, &QComboBox::currentIndexChanged, this, [this] { edited(); });
    connect(m_rates, &TaxRatesEdit::changed, this, [this] { edited(); });
    connect(m_payTo, &QPlainTextEdit::textChanged, this, [this] { edited(); });
}

QFuture<Result<Versioned<InvoiceSettings>>> InvoicesSection::read()
{
    return context().api.settings().invoices();
}

QFuture<Result<void>> InvoicesSection::write(const InvoiceSettings &value, qint64 version)
{
    return context().api.settings().setInvoices(value, version);
}

void InvoicesSection::display(const InvoiceSettings &value)
{
    m_dueDays->setValue(value.dueDays);
    m_before->setValue(value.reminderDaysBefore);
    m_after->setValue(value.reminderDaysAfter);
    m_prices->setCurrentIndex(m_prices->findData(int(value.prices)));
    m_rates->setRates(value.taxRates);
    m_payTo->setPlainText(value.payTo);
}

InvoiceSettings InvoicesSection::displayed() const
{
    InvoiceSettings invoices = storedValue();
    invoices.dueDays = m_dueDays->value();
    invoices.reminderDaysBefore = m_before->value();
    invoices.reminderDaysAfter = m_after->value();
    invoices.prices = PriceKind(m_prices->currentData().toInt());
    invoices.taxRates = m_rates->rates();
    invoices.payTo = m_payTo->toPlainText();
    return invoices;
}

} // namespace portal::ui
