// SPDX-License-Identifier: GPL-3.0-or-later
// KeysDialog: all commands with their keys, to look up and to change.
#pragma once

#include <QtWidgets/QDialog>

class QKeySequenceEdit;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QPushButton;

namespace portal::ui {

class Commands;

class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(Commands &commands, QWidget *parent);

private:
    void fill();
    void filter(const QString &text);
    void showSelected();
    void apply();

    Commands &m_commands;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_apply;
    QPushButton *m_standard;
};

} // namespace portal::ui
