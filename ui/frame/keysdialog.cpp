// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/keysdialog.h"

#include "ui/frame/commands.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr int actionRole = Qt::UserRole;

QString nameOf(const QAction *action)
{
    QString name = action->text();
    name.remove(QLatin1Char('&'));
    return name;
}

} // namespace

KeysDialog::KeysDialog(Commands &commands, QWidget *parent)
    : QDialog(parent),
      m_commands(commands),
      m_search(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_edit(new QKeySequenceEdit(this)),
      m_apply(new QPushButton(tr("Use these keys"), this)),
      m_standard(new QPushButton(tr("All as delivered"), this))
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Find a command"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setAccessibleName(tr("Commands"));
    m_edit->setAccessibleName(tr("New keys"));
    for (QPushButton *button : {m_apply, m_standard})
        button->setAutoDefault(false);

    auto *change = new QHBoxLayout;
    auto *label = new QLabel(tr("New keys"), this);
    label->setBuddy(m_edit);
    change->addWidget(label);
    change->addWidget(m_edit, 1);
    change->addWidget(m_apply);
    change->addWidget(m_standard);
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(change);
    resize(unit(this, 150), unit(this, 130));

    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showSelected);
    connect(m_apply, &QPushButton::clicked, this, &KeysDialog::apply);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_commands.resetKeys();
        fill();
    });
    fill();
    m_search->setFocus();
}

void KeysDialog::fill()
{
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    for (QAction *action : m_commands.all()) {
        const QString group = m_commands.groupOf(action);
        QTreeWidgetItem *&parent = groups[group];
        if (!parent) {
            parent = new QTreeWidgetItem(m_list, {group});
            parent->setFlags(Qt::ItemIsEnabled);
            QFont face = font();
            face.setWeight(QFont::DemiBold);
            parent->setFont(0, face);
        }
        auto *item = new QTreeWidgetItem(
            parent, {nameOf(action), action->shortcut().toString(QKeySequence::NativeText)});
        item->setData(0, actionRole, QVariant::fromValue(action));
        item->setIcon(0, action->icon());
    }
    m_list->expandAll();
    filter(m_search->text());
    showSelected();
}

void KeysDialog::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool fits = group->child(j)->text(0).contains(text, Qt::CaseInsensitive);
            group->child(j)->setHidden(!fits);
            shown += fits;
        }
        group->setHidden(shown == 0);
    }
}

void KeysDialog::showSelected()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    auto *action = item ? item->data(0, actionRole).value<QAction *>() : nullptr;
    m_edit->setEnabled(action);
    m_apply->setEnabled(action);
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
}

void KeysDialog::apply()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    auto *action = item ? item->data(0, actionRole).value<QAction *>() : nullptr;
    if (!action)
        return;
    m_commands.setKeys(action, m_edit->keySequence());
    fill();
}

} // namespace portal::ui
