// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/customerpicker.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

CustomerPicker::CustomerPicker(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_search(new QLineEdit(this)),
      m_found(new QListWidget(this)),
      m_about(new InkLabel(Ink::Muted, InkSize::Text, this))
{
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setAccessibleName(tr("Search the customer"));
    m_search->setPlaceholderText(tr("Name, phone or customer code"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("customersFound"));
    m_found->setAccessibleName(tr("Customers found"));
    m_found->setUniformItemSizes(true);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setVisible(false);
    m_about->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_about);
    setFocusProxy(m_search);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CustomerPicker::ask);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_customer.reset();
        m_about->setVisible(false);
        m_typing.start();
        Q_EMIT chosen();
    });
    connect(m_found, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { take(m_found->row(item)); });
    connect(m_found, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_found->row(item)); });
}

void CustomerPicker::choose(const Customer &customer)
{
    ++m_asked;
    m_typing.stop();
    m_customer = customer;
    m_search->setText(customer.fullName);
    m_found->setVisible(false);
    m_about->setText(tr("%1 · %2 · %3 · %4")
                         .arg(customer.code, m_context.wording.text(customerStatusText(customer.status)),
                              customer.packageName, customer.address.toText()));
    m_about->setVisible(true);
    Q_EMIT chosen();
}

void CustomerPicker::chooseCode(const QString &code)
{
    whenAnswered(m_context.api.customers().rows({code}), this, [this](const Result<QList<Customer>> &found) {
        if (!found)
            return m_context.notices.failed(found.error());
        if (!found->isEmpty())
            choose(found->first());
    });
}

void CustomerPicker::ask()
{
    const quint64 asked = ++m_asked;
    CustomerFilter filter;
    filter.search = m_search->text().trimmed();
    if (filter.search.isEmpty())
        return showFound({});
    PageRequest page{mostFound, {}};
    page.total = PageRequest::Total::Unknown;
    whenAnswered(m_context.api.customers().list(filter, page), this,
                 [this, asked](const Result<portal::Page<Customer>> &found) {
                     if (asked != m_asked)
                         return;
                     if (!found)
                         return m_context.notices.failed(found.error());
                     showFound(found->items);
                 });
}

void CustomerPicker::showFound(const QList<Customer> &found)
{
    m_matches = found;
    m_found->clear();
    for (const Customer &customer : found) {
        m_found->addItem(tr("%1 · %2 · %3 · %4")
                             .arg(customer.fullName, customer.code, m_context.wording.phone(customer.phone),
                                  customer.address.city));
    }
    const bool nobody = found.isEmpty() && !m_search->text().trimmed().isEmpty();
    m_about->setText(nobody ? tr("Nobody is found by that.") : QString());
    m_about->setVisible(nobody);
    m_found->setVisible(!found.isEmpty());
    if (found.isEmpty())
        return;
    m_found->setCurrentRow(0);
    m_found->setFixedHeight(m_found->sizeHintForRow(0) * int(found.size()) + 2 * m_found->frameWidth() +
                            unit(this));
}

void CustomerPicker::take(int row)
{
    if (row < 0 || row >= m_matches.size())
        return;
    choose(Customer(m_matches.at(row)));
    m_search->setFocus();
}

// The keys of a list while the words are being typed.
bool CustomerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_found->isVisibleTo(this))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        m_found->setCurrentRow(qMin(m_found->currentRow() + 1, m_found->count() - 1));
        return true;
    case Qt::Key_Up:
        m_found->setCurrentRow(qMax(m_found->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ControlModifier))
            break;
        take(m_found->currentRow());
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portal::ui
