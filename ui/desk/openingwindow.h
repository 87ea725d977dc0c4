// SPDX-License-Identifier: GPL-3.0-or-later
// OpeningWindow: what is seen until the data are open: that it goes on, or why it does not, with a way out.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace portal::ui {

class BusyBar;
class EmptyState;

class OpeningWindow : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningWindow(QWidget *parent = nullptr);

    /// Shows itself when it takes longer than most people notice.
    void begin();
    void fail(const QString &what);
    void end();

Q_SIGNALS:
    void retryRequested();

private:
    EmptyState *m_state;
    BusyBar *m_busy;
    QTimer m_delay;
};

} // namespace portal::ui
