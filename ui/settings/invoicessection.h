// SPDX-License-Identifier: GPL-3.0-or-later
// InvoicesSection: when invoices are due, what reminds of them, PPN by day, and how customers pay.
#pragma once

#include "ui/settings/storedsection.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace portal::ui {

class TaxRatesEdit;

class InvoicesSection final : public StoredSection<InvoiceSettings>
{
    Q_OBJECT

public:
    explicit InvoicesSection(const DeskContext &context, QWidget *parent = nullptr);

protected:
    QFuture<Result<Versioned<InvoiceSettings>>> read() override;
    QFuture<Result<void>> write(const InvoiceSettings &value, qint64 version) override;
    void display(const InvoiceSettings &value) override;
    InvoiceSettings displayed() const override;

private:
    QSpinBox *m_dueDays;
    QSpinBox *m_before;
    QSpinBox *m_after;
    QComboBox *m_prices;
    TaxRatesEdit *m_rates;
    QPlainTextEdit *m_payTo;
};

} // namespace portal::ui
