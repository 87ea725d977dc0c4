// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QKeySequence>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

FormDialog::FormDialog(const QString &heading, const QString &confirmText, QWidget *parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this)),
      m_heading(new QLabel(heading, this)),
      m_explanation(new QLabel(this)),
      m_body(new QWidget(this)),
      m_bodyColumn(new QVBoxLayout(m_body)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_confirm(new QPushButton(confirmText, this)),
      m_cancel(new QPushButton(tr("Back"), this))
{
    setWindowTitle(heading);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setFont(headingFont(font(), 2));
    m_heading->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setVisible(false);
    m_bodyColumn->setContentsMargins(0, 0, 0, 0);
    m_bodyColumn->setSpacing(unit(this));
    m_cancel->setAutoDefault(false);
    m_confirm->setDefault(true);
    setButtonKind(*m_confirm, ButtonKind::Primary);
    m_confirm->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_cancel->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);

    const int margin = unit(this, 5);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(unit(this, 3));
    m_column->addWidget(m_heading);
    m_column->addWidget(m_explanation);
    m_column->addWidget(m_body, 1);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_busy);
    m_column->addLayout(buttons);
    setMinimumWidth(unit(this, 110));

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &FormDialog::confirm);
}

void FormDialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void FormDialog::setConfirmKind(Confirm kind)
{
    setButtonKind(*m_confirm, kind == Confirm::Dangerous ? ButtonKind::Dangerous : ButtonKind::Primary);
}

void FormDialog::setBackText(const QString &text)
{
    m_cancel->setText(text);
}

QVBoxLayout *FormDialog::columnOf(const Field &field)
{
    auto *name = new QLabel(field.label, m_body);
    name->setBuddy(field.input);
    field.input->setAccessibleName(field.label);
    auto *fault = new QLabel(m_body);
    fault->setWordWrap(true);
    fault->setVisible(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(m_bodyColumn->spacing());
    column->addWidget(name);
    column->addWidget(field.input);
    column->addWidget(fault);
    m_rows.insert(field.field, {field.input, fault});
    return column;
}

void FormDialog::addField(const QString &field, const QString &label, QWidget *input)
{
    addFields({{field, label, input}});
}

void FormDialog::addFields(const QList<Field> &fields)
{
    if (m_bodyColumn->count() > 0)
        m_bodyColumn->addSpacing(unit(this, 2));
    if (fields.size() == 1) {
        m_bodyColumn->addLayout(columnOf(fields.constFirst()));
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this, 4));
    for (const Field &field : fields) {
        QVBoxLayout *column = columnOf(field);
        column->addStretch(); // what is wrong with one does not move the other
        row->addLayout(column, 1);
    }
    m_bodyColumn->addLayout(row);
}

void FormDialog::addWide(QWidget *widget, int stretch)
{
    if (m_bodyColumn->count() > 0)
        m_bodyColumn->addSpacing(unit(this, 2));
    m_bodyColumn->addWidget(widget, stretch);
}

void FormDialog::setConfirmEnabled(bool enabled)
{
    m_confirm->setEnabled(enabled && !m_isBusy);
}

void FormDialog::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    m_body->setEnabled(!busy);
    m_confirm->setEnabled(!busy);
    busy ? m_busy->begin() : m_busy->end();
}

void FormDialog::fail(const Error &error, const QString &message,
                      const std::function<QString(const Text &)> &words)
{
    setBusy(false);
    QWidget *first = nullptr;
    QStringList elsewhere;
    for (const FieldError &fault : error.fields) {
        const auto row = m_rows.constFind(fault.field);
        if (row == m_rows.cend()) {
            elsewhere.append(words(fault.message));
            continue;
        }
        QPalette red = row->fault->palette();
        red.setColor(QPalette::WindowText, toneColours(palette(), Tone::Red).text);
        row->fault->setPalette(red);
        row->fault->setText(words(fault.message));
        row->fault->setVisible(true);
        row->input->setAccessibleDescription(row->fault->text());
        if (!first)
            first = row->input;
    }
    if (!elsewhere.isEmpty() || !first) // what stands at its field needs not be said twice
        m_banner->showMessage(Banner::Kind::Failure,
                              elsewhere.isEmpty() ? message : elsewhere.join(QLatin1Char('\n')));
    (first ? first : m_confirm)->setFocus();
}

void FormDialog::finish()
{
    setBusy(false);
    accept();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        confirm();
        return;
    }
    QDialog::keyPressEvent(event);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        takeRoom(); // before QDialog puts it in the middle
    QDialog::showEvent(event);
    if (!event->spontaneous())
        orderFocus();
}

// QWidget::adjustSize() stops at two thirds of the screen, and would cut off what there is room for.
void FormDialog::takeRoom()
{
    m_column->activate();
    const int wanted =
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width()) : sizeHint().height();
    const int most = screen()->availableSize().height() - unit(this, 12); // the window's frame
    resize(width(), qMax(height(), qMin(wanted, most)));
}

// Inputs were made after the buttons, and some before others that stand above them: keys follow what is seen.
void FormDialog::orderFocus()
{
    m_column->activate();
    QList<QWidget *> order;
    for (QWidget *each : m_body->findChildren<QWidget *>()) {
        if ((each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->isVisibleTo(m_body))
            order.append(each);
    }
    const auto place = [this](const QWidget *each) {
        const QPoint at = each->mapTo(m_body, QPoint());
        return std::pair(at.y(), at.x());
    };
    std::stable_sort(order.begin(), order.end(),
                     [&place](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
    order.append({m_confirm, m_cancel});
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    order.first()->setFocus();
}

void FormDialog::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    m_banner->clear();
    for (const Row &row : std::as_const(m_rows)) {
        row.fault->setVisible(false);
        row.input->setAccessibleDescription({});
    }
    Q_EMIT confirmed();
}

} // namespace portal::ui
