// SPDX-License-Identifier: GPL-3.0-or-later
// AssignDialog: who works on an application from now on.
#pragma once

#include "libportal/staff/staffmember.h"
#include "ui/registrations/decisiondialog.h"

class QComboBox;

namespace portal::ui {

class AssignDialog : public DecisionDialog
{
    Q_OBJECT

public:
    AssignDialog(const DeskContext &context, const Registration &seen, const QList<Colleague> &colleagues,
                 const StaffNames &names, QWidget *parent);

Q_SIGNALS:
    void assigned(const portal::Registration &registration);

protected:
    void submit() override;
    bool possibleIn(const Registration &) const override { return true; }
    QString details() const override;

private:
    QComboBox *m_who;
};

} // namespace portal::ui
