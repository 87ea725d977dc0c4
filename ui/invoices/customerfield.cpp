// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/customerfield.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr std::chrono::milliseconds typingPause{200};
constexpr int mostFound = 8;
constexpr int whoRole = Qt::UserRole;

} // namespace

CustomerField::CustomerField(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_input(new QLineEdit(this)),
      m_who(new QLabel(this)),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    m_input->setPlaceholderText(tr("Name, phone or customer code"));
    m_input->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->setMaxLength(100);
    m_input->setObjectName(QStringLiteral("customer"));
    m_who->setWordWrap(true);
    m_who->setTextFormat(Qt::PlainText);
    QPalette quiet = m_who->palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_who->setPalette(quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(m_input);
    column->addWidget(m_who);
    setFocusProxy(m_input);

    // What is found was found by the database: nothing is left to filter here.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_input);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                choose(index.data(Qt::EditRole).toString(), index.data(whoRole).toString());
            });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CustomerField::ask);
    connect(m_input, &QLineEdit::textEdited, this, [this] {
        m_code.clear();
        m_who->clear();
        m_typing.start();
        Q_EMIT changed();
    });
}

QString CustomerField::code() const
{
    return m_code.isEmpty() ? m_input->text().trimmed().toUpper() : m_code;
}

void CustomerField::setCode(const QString &code)
{
    m_input->setText(code);
    ask();
}

void CustomerField::choose(const QString &code, const QString &who)
{
    m_code = code;
    m_input->setText(code);
    m_who->setText(who);
    Q_EMIT changed();
}

void CustomerField::ask()
{
    const QString words = m_input->text().simplified();
    const quint64 asked = ++m_asked;
    if (words.size() < 2)
        return;
    CustomerFilter filter;
    filter.search = words;
    const PageRequest page{mostFound, {}, 0, PageRequest::Total::Unknown};
    whenAnswered(m_context.api.customers().list(filter, page), this,
                 [this, asked, words](const Result<portal::Page<Customer>> &found) {
                     if (asked != m_asked || !found)
                         return;
                     m_found->clear();
                     for (const Customer &customer : found->items) {
                         const QString who =
                             tr("%1, %2").arg(customer.fullName, m_context.wording.phone(customer.phone));
                         if (customer.code == words.toUpper())
                             return choose(customer.code, who);
                         auto *item = new QStandardItem(tr("%1 · %2").arg(customer.code, who));
                         item->setData(customer.code, Qt::EditRole);
                         item->setData(tr("%1 · %2").arg(customer.code, who), Qt::DisplayRole);
                         item->setData(who, whoRole);
                         m_found->appendRow(item);
                     }
                     if (m_found->rowCount() > 0 && m_input->hasFocus())
                         m_completer->complete();
                 });
}

} // namespace portal::ui
