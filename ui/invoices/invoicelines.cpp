// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicelines.h"

#include "libportal/invoices/invoicerules.h"
#include "ui/frame/wording.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace portal::ui {

namespace {

class Hairline final : public QFrame
{
public:
    explicit Hairline(QWidget *parent) : QFrame(parent)
    {
        setFrameShape(HLine);
        setFrameShadow(Plain);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, hairline(palette()));
        setPalette(colours);
    }
};

} // namespace

InvoiceLines::InvoiceLines(const Wording &wording, QWidget *parent) : QWidget(parent), m_wording(wording)
{
    clear();
}

void InvoiceLines::clear()
{
    const auto old = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->setVisible(false);
        widget->deleteLater();
    }
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(this, 4));
    m_grid->setVerticalSpacing(unit(this));
    m_grid->setColumnStretch(0, 1);
}

void InvoiceLines::showDetail(const InvoiceDetail &detail)
{
    clear();
    for (const InvoiceLine &line : detail.lines) {
        const QString days =
            line.days > 0 ? tr("%1 (%2 of %3 days)").arg(line.description).arg(line.days).arg(line.monthDays)
                          : line.description;
        addRow(days, line.amount, Kind::Line);
    }
    m_grid->addWidget(new Hairline(this), m_grid->rowCount(), 0, 1, 2);
    const InvoiceFigures &figures = detail.invoice.figures;
    if (figures.rate.hundredths > 0) {
        addRow(tr("Subtotal"), figures.subtotal, Kind::Sum);
        addRow(m_wording.text(taxText(figures.rate)), figures.tax, Kind::Sum);
    }
    addRow(tr("Total"), figures.total, Kind::Total);
}

void InvoiceLines::addRow(const QString &words, Rupiah amount, Kind kind)
{
    auto *name = new QLabel(words, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *value = new QLabel(m_wording.price(amount), this);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    for (QLabel *label : {name, value}) {
        if (kind == Kind::Total)
            label->setFont(headingFont(font(), 1));
        if (kind == Kind::Sum) {
            QPalette quiet = label->palette();
            quiet.setColor(QPalette::WindowText, mutedText(palette()));
            label->setPalette(quiet);
        }
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
}

} // namespace portal::ui
