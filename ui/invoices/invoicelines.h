// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceLines: what an invoice charges, line by line, with PPN and the sum under it, as on its paper.
#pragma once

#include "libportal/invoices/invoice.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace portal::ui {

class Wording;

class InvoiceLines : public QWidget
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit InvoiceLines(const Wording &wording, QWidget *parent = nullptr);

    void showDetail(const InvoiceDetail &detail);
    void clear();

private:
    enum class Kind { Line, Sum, Total };
    void addRow(const QString &words, Rupiah amount, Kind kind);

    const Wording &m_wording;
    QGridLayout *m_grid = nullptr;
};

} // namespace portal::ui
