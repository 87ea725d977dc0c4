// SPDX-License-Identifier: GPL-3.0-or-later
// StaffView: the table of the people who work here, and what can be done with the chosen account.
#pragma once

#include "ui/frame/page.h"

class QPushButton;
class QTableView;

namespace portal {
struct StaffMember;
}

namespace portal::ui {

class StaffActions;
class StaffModel;

class StaffView : public QWidget
{
    Q_OBJECT

public:
    explicit StaffView(const DeskContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void build();
    void enableButtons();
    const StaffMember *current() const;

    const DeskContext m_context;
    StaffModel *m_model;
    StaffActions *m_actions;
    QTableView *m_table;
    QPushButton *m_edit;
    QPushButton *m_password;
    QPushButton *m_active;
    QPushButton *m_unlock;
    QPushButton *m_factor;
};

} // namespace portal::ui
