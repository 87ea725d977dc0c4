// SPDX-License-Identifier: GPL-3.0-or-later
// DetailHeader: who applied, where the application stands, who works on it, and what usually comes next.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace portal::ui {

class Badge;
class CopyLabel;
class RegistrationActions;

class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHeader(const DeskContext &context, QWidget *parent = nullptr);

    /// Without actions there are no buttons.
    void setActions(RegistrationActions *actions);
    void showDetail(const RegistrationDetail &detail);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildWorker();
    void updateButtons();
    void updateWorker();
    void mirror(QPushButton *button, const QAction *action) const;
    void dress();

    const DeskContext m_context;
    RegistrationDetail m_detail;
    RegistrationActions *m_actions = nullptr;
    QLabel *m_name;
    CopyLabel *m_number;
    QLabel *m_age;
    Badge *m_status;
    Badge *m_verified;
    QLabel *m_workerIcon;
    QLabel *m_worker;
    QToolButton *m_take;
    QToolButton *m_giveBack;
    QWidget *m_bar;
    QPushButton *m_next;
    QPushButton *m_second;
    QToolButton *m_more;
    QList<QAction *> m_shown;
};

} // namespace portal::ui
