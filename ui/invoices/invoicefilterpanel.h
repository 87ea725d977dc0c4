// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceFilterPanel: the inputs by which the list of invoices is narrowed, opened below their button. Each
// change counts at once.
#pragma once

#include "libportal/invoices/invoicefilter.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;

namespace portal::ui {

class Wording;

class InvoiceFilterPanel final : public QFrame
{
    Q_OBJECT

public:
    /// Periods that can be chosen: next month and so many before it.
    static constexpr int months = 25;

    /// `wording` outlives it.
    explicit InvoiceFilterPanel(const Wording &wording, QWidget *parent = nullptr);

    /// Shows it, without saying that it changed.
    void setWish(const InvoiceFilter &wish);
    /// What is chosen here; nothing else of a filter.
    InvoiceFilter wish() const;

Q_SIGNALS:
    void wishChanged();
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QList<QCheckBox *> m_statuses; // in the order of allInvoiceStatuses()
    QComboBox *m_month;
    QComboBox *m_payment;
};

} // namespace portal::ui
