// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/persondatadialog.h"

#include "ui/frame/session.h"
#include "ui/privacy/erasurecard.h"
#include "ui/privacy/giveoutcard.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtGui/QShowEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace portal::ui {

PersonDataDialog::PersonDataDialog(const DeskContext &context, const Person &person, QWidget *parent)
    : QDialog(parent), m_area(new ColumnArea(this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("PersonDataDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Personal data: %1").arg(person.name);
    setWindowTitle(title);
    auto *heading = new QLabel(title, this);
    heading->setFont(headingFont(font(), 2));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *key = new InkLabel(person.key, Ink::Muted, InkSize::Text, this);
    m_area->setMargins({});
    m_area->setAccessibleName(title);
    m_area->widget()->installEventFilter(this);
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it comes into sight as the focus goes through it

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 5);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(unit(this, 3));
    column->addWidget(heading);
    column->addWidget(key);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    setMinimumWidth(unit(this, 170));

    if (context.session.may(Permission::ExportData)) {
        m_giveOut = new GiveOutCard(context, person.key, this);
        m_area->add(m_giveOut);
        m_giveOut->saveButton()->setDefault(true);
    }
    if (context.session.may(Permission::ErasePeople)) {
        m_erasure = new ErasureCard(context, person.key, this);
        m_area->add(m_erasure);
        connect(m_erasure, &ErasureCard::erased, this, &PersonDataDialog::erased);
        m_erasure->eraseButton()->setDefault(true); // off until the code is typed: Enter there means it
    }
    if (m_erasure)
        setTabOrder(m_erasure->eraseButton(), m_close);
    else if (m_giveOut)
        setTabOrder(m_giveOut->saveButton(), m_close);
    if (m_giveOut)
        m_giveOut->saveButton()->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

bool PersonDataDialog::isAllowed(const Session &session)
{
    return session.may(Permission::ExportData) || session.may(Permission::ErasePeople);
}

void PersonDataDialog::reject()
{
    if (!m_erasure || !m_erasure->isErasing())
        QDialog::reject();
}

void PersonDataDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        fit();
}

bool PersonDataDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &PersonDataDialog::fit); // once it has been laid out
    return QDialog::eventFilter(watched, event);
}

// As high as what it shows, as far as the screen goes; the rest scrolls. Measured beside a scroll bar: one
// that is there stays as long as its own room is missing. Its middle stays where it is.
void PersonDataDialog::fit()
{
    layout()->activate();
    const int inside = m_area->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_area);
    const int around = height() - m_area->height();
    const int wanted = m_area->widget()->layout()->totalHeightForWidth(inside) + around;
    const QRect room = screen()->availableGeometry();
    const int grown = qMin(wanted, room.height() - unit(this, 12)) - height(); // the window's frame
    resize(width(), height() + grown);
    move(x(), qMax(room.top(), y() - grown / 2));
}

// What they asked for is done: only what was done is left to read.
void PersonDataDialog::erased()
{
    if (m_giveOut)
        m_giveOut->setVisible(false);
    m_close->setDefault(true);
    m_close->setFocus();
}

} // namespace portal::ui
