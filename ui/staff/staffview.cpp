// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staffview.h"

#include "libportal/base/error.h"
#include "libportal/staff/staffmember.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/staff/staffactions.h"
#include "ui/staff/staffmodel.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

StaffView::StaffView(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new StaffModel(context.api, context.wording, this)),
      m_actions(new StaffActions(context, this)),
      m_table(new QTableView(this))
{
    build();
    connect(m_model, &StaffModel::failed, this,
            [this](const Error &error) { m_context.notices.failed(error); });
    connect(m_model, &StaffModel::loaded, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        enableButtons();
    });
    connect(m_actions, &StaffActions::done, this, &StaffView::refresh);
}

void StaffView::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BadgeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Staff"));
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(unit(this, 9));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int widths[] = {46, 36, 36, 34, 30, 26};
    for (int i = 0; i < StaffModel::columns; ++i)
        header->resizeSection(i, unit(this, widths[i]));

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(unit(this, 2), buttons);
    const auto add = [&](const QString &icon, const QString &text) {
        auto *button = new QPushButton(themedIcon(icon), text, buttons);
        flow->addWidget(button);
        return button;
    };
    QPushButton *newPerson = add(QStringLiteral("user-round-plus"), tr("Add a person…"));
    newPerson->setObjectName(QStringLiteral("add"));
    setButtonKind(*newPerson, ButtonKind::Primary);
    m_edit = add(QStringLiteral("pencil"), tr("Name and role…"));
    m_password = add(QStringLiteral("key-round"), tr("New password…"));
    m_active = add(QStringLiteral("ban"), tr("Deactivate…"));
    m_unlock = add(QStringLiteral("lock-open"), tr("Lift the lock"));
    m_factor = add(QStringLiteral("smartphone"), tr("Remove second factor…"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 3));
    column->addWidget(buttons);
    column->addWidget(m_table, 1);

    connect(newPerson, &QPushButton::clicked, m_actions, &StaffActions::add);
    const auto forCurrent = [this](QPushButton *button, void (StaffActions::*act)(const StaffMember &)) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const StaffMember *member = current())
                (m_actions->*act)(*member);
        });
    };
    forCurrent(m_edit, &StaffActions::edit);
    forCurrent(m_password, &StaffActions::resetPassword);
    forCurrent(m_unlock, &StaffActions::unlock);
    forCurrent(m_factor, &StaffActions::removeSecondFactor);
    connect(m_active, &QPushButton::clicked, this, [this] {
        const StaffMember *member = current();
        if (member && member->active)
            m_actions->deactivate(*member);
        else if (member)
            m_actions->activate(*member);
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (const StaffMember *member = current())
            m_actions->edit(*member);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StaffView::enableButtons);
    enableButtons();
}

void StaffView::refresh()
{
    m_model->refresh();
}

const StaffMember *StaffView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->member(index.row()) : nullptr;
}

void StaffView::enableButtons()
{
    const StaffMember *member = current();
    for (QPushButton *button : {m_edit, m_password, m_active})
        button->setEnabled(member);
    m_unlock->setEnabled(member && member->locked);
    m_factor->setEnabled(member && member->secondFactor);
    const bool active = !member || member->active;
    m_active->setText(active ? tr("Deactivate…") : tr("Activate"));
    m_active->setIcon(themedIcon(active ? QStringLiteral("ban") : QStringLiteral("user-round-check")));
}

} // namespace portal::ui
