// SPDX-License-Identifier: GPL-3.0-or-later
// StaffActions: what an administrator does with an account, each in its dialog: add, change, new password,
// deactivate, and lifting a lock or a lost second factor. The rules are the library's.
#pragma once

#include "libportal/base/result.h"
#include "libportal/staff/staffmember.h"
#include "ui/frame/page.h"

#include <QtCore/QFuture>

#include <functional>

class QComboBox;

namespace portal::ui {

class FormDialog;

class StaffActions : public QObject
{
    Q_OBJECT

public:
    StaffActions(const DeskContext &context, QWidget *window);

    void add();
    void edit(const StaffMember &member);
    void resetPassword(const StaffMember &member);
    void deactivate(const StaffMember &member);
    void activate(const StaffMember &member);
    void removeSecondFactor(const StaffMember &member);
    void unlock(const StaffMember &member);

Q_SIGNALS:
    /// Somebody's account is another now.
    void done(portal::StaffId id);

private:
    using Answer = QFuture<Result<StaffMember>>;

    QComboBox *roleField(QWidget *parent, Role role) const;
    /// While `ask` is carried out the dialog waits; then it closes or says why not.
    void run(FormDialog *dialog, const std::function<Answer()> &ask, const QString &success);
    void confirm(const QString &heading, const QString &explanation, const QString &button,
                 const std::function<Answer()> &ask, const QString &success);

    const DeskContext m_context;
    QWidget *m_window;
};

} // namespace portal::ui
