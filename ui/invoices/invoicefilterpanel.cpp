// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicefilterpanel.h"

#include "ui/frame/wording.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace portal::ui {

namespace {

// A period or a way to pay that is not offered any more still counts.
void choose(QComboBox *box, const QString &value, const QString &words)
{
    if (box->findData(value) < 0)
        box->addItem(words, value);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

InvoiceFilterPanel::InvoiceFilterPanel(const Wording &wording, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_month(new QComboBox(this)), m_payment(new QComboBox(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Filter"));
    auto *grid = new QGridLayout(this);
    const int margin = unit(this, 4);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(unit(this, 4));
    grid->setVerticalSpacing(unit(this, 2));
    grid->setColumnStretch(1, 1);

    auto *states = new QWidget(this);
    auto *statesGrid = new QGridLayout(states);
    statesGrid->setContentsMargins(0, 0, 0, 0);
    const auto statuses = allInvoiceStatuses();
    for (int i = 0; i < statuses.size(); ++i) {
        auto *check = new QCheckBox(wording.text(invoiceStatusText(statuses[i])), states);
        statesGrid->addWidget(check, i / 2, i % 2);
        connect(check, &QCheckBox::toggled, this, &InvoiceFilterPanel::wishChanged);
        m_statuses.append(check);
    }
    grid->addWidget(new QLabel(tr("Status"), this), 0, 0, Qt::AlignTop);
    grid->addWidget(states, 0, 1);

    m_month->addItem(tr("Any period"), QString());
    BillingMonth month = BillingMonth::of(wording.today()).next();
    for (int i = 0; i < months; ++i) {
        m_month->addItem(month.words(wording.language()), month.toText());
        month = BillingMonth::of(month.firstDay() - std::chrono::days(1));
    }
    m_payment->addItem(tr("Any payment"), QString());
    for (const PaymentMethod method : {PaymentMethod::Transfer, PaymentMethod::Cash})
        m_payment->addItem(wording.text(paymentMethodText(method)), paymentMethodName(method));
    const std::pair<QString, QComboBox *> choices[] = {{tr("Period"), m_month}, {tr("Paid by"), m_payment}};
    for (const auto &[words, box] : choices) {
        auto *label = new QLabel(words, this);
        label->setBuddy(box);
        box->setAccessibleName(words);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &InvoiceFilterPanel::wishChanged);
    }

    auto *buttons = new QHBoxLayout;
    auto *clear = new QPushButton(tr("Clear all"), this);
    auto *done = new QPushButton(tr("Done"), this);
    setButtonKind(*done, ButtonKind::Primary);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(done);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
    connect(clear, &QPushButton::clicked, this, &InvoiceFilterPanel::clearWanted);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
}

void InvoiceFilterPanel::setWish(const InvoiceFilter &wish)
{
    const QSignalBlocker blocker(this); // says nothing of what it only shows
    const auto statuses = allInvoiceStatuses();
    for (int i = 0; i < statuses.size(); ++i)
        m_statuses[i]->setChecked(wish.statuses.contains(statuses[i]));
    const QString month = wish.month ? wish.month->toText() : QString();
    choose(m_month, month, month);
    choose(m_payment, wish.paidBy ? paymentMethodName(*wish.paidBy) : QString(), {});
}

InvoiceFilter InvoiceFilterPanel::wish() const
{
    InvoiceFilter wish;
    const auto statuses = allInvoiceStatuses();
    for (int i = 0; i < statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            wish.statuses.append(statuses[i]);
    }
    wish.month = BillingMonth::fromText(m_month->currentData().toString());
    wish.paidBy = paymentMethodFromName(m_payment->currentData().toString());
    return wish;
}

void InvoiceFilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void InvoiceFilterPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_statuses.first()->setFocus(Qt::PopupFocusReason);
}

} // namespace portal::ui
