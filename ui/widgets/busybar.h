// SPDX-License-Identifier: GPL-3.0-or-later
// BusyBar: shows that something is under way once it has taken half a second, and a way to cancel it once it
// has taken five (6-experience, "The desk"). Takes its place at all times, so that nothing jumps.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QProgressBar;
class QToolButton;

namespace portal::ui {

class BusyBar : public QWidget
{
    Q_OBJECT

public:
    enum class Cancel { Possible, Impossible };

    explicit BusyBar(Cancel cancel, QWidget *parent = nullptr);

    /// Each begin() wants its end().
    void begin();
    void end();
    /// Out of `of`; unknown until it is called, and again after the last end().
    void setProgress(int done, int of);
    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void cancelled();

private:
    const Cancel m_cancelMode;
    int m_running = 0;
    QTimer m_showTimer;
    QTimer m_cancelTimer;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace portal::ui
