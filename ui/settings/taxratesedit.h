// SPDX-License-Identifier: GPL-3.0-or-later
// TaxRatesEdit: the rates of PPN, each with the day from which it holds. Knows no rule of them.
#pragma once

#include "libportal/settings/settings.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace portal::ui {

class TaxRatesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TaxRatesEdit(QWidget *parent = nullptr);

    void setRates(const QList<TaxRate> &rates);
    QList<TaxRate> rates() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QDateEdit *from = nullptr;
        QDoubleSpinBox *percent = nullptr;
        QSpinBox *numerator = nullptr;
        QSpinBox *denominator = nullptr;
        QComboBox *rounding = nullptr;
    };
    void addRow(const TaxRate &rate);
    void removeRow(QWidget *widget);

    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QToolButton *m_add;
};

} // namespace portal::ui
