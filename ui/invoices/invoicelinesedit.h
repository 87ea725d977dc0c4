// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceLinesEdit: the lines of an invoice as they are typed: what for and how much, one below the other.
#pragma once

#include "libportal/invoices/invoice.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace portal::ui {

class InvoiceLinesEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 8; ///< as the library allows

    explicit InvoiceLinesEdit(QWidget *parent = nullptr);

    void setLines(const QList<InvoiceLine> &lines);
    /// Without those that nothing was typed into.
    QList<InvoiceLine> lines() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *words = nullptr;
        QSpinBox *amount = nullptr;
        int days = 0; ///< of a part of a month, as long as its line is left alone
        int monthDays = 0;
    };
    void addRow(const InvoiceLine &line);
    void removeRow(QWidget *widget);
    void update();

    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QToolButton *m_add;
};

} // namespace portal::ui
