// SPDX-License-Identifier: GPL-3.0-or-later
// NoticeStack: the frame's notices, at the bottom of the window above everything else: what was done, what
// failed, and what can still be undone, with its countdown. Ctrl+Z takes back the newest.
#pragma once

#include "ui/frame/notices.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace portal::ui {

class Banner;
class Wording;

class NoticeStack : public QWidget, public Notices
{
    Q_OBJECT

public:
    explicit NoticeStack(const Wording &wording);

    /// Floats over `host`, which owns it from now on, and keeps to its lower edge.
    void attach(QWidget *host);

    void done(const QString &text) override;
    void failed(const Error &error) override;
    void failed(const QString &text) override;
    quint64 undoable(const QString &text, std::chrono::milliseconds wait,
                     const std::function<void()> &undo) override;
    void settled(quint64 undoable) override;

    void undoNewest();
    bool canUndo() const { return !m_lines.isEmpty(); }

Q_SIGNALS:
    void undoableChanged();
    /// A call was refused because nobody is signed in any more.
    void sessionEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class UndoLine;

    void arrange();

    const Wording &m_wording;
    QVBoxLayout *m_column;
    Banner *m_banner;
    QTimer m_fade;
    QList<UndoLine *> m_lines;
    quint64 m_last = 0;
};

} // namespace portal::ui
