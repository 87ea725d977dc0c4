// SPDX-License-Identifier: GPL-3.0-or-later
// IdleWatch: tells when nobody has used keyboard or mouse in the program for a while.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace portal::ui {

class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Watches all input of the application it is a child of.
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0: never.
    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace portal::ui
