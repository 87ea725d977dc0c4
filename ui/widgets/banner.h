// SPDX-License-Identifier: GPL-3.0-or-later
// Banner: one message at the place it belongs to: what happened, what to do, and an id to copy. One at a
// time, so that success and failure are never shown together.
#pragma once

#include "ui/widgets/theme.h"

#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace portal::ui {

class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Failure };

    explicit Banner(QWidget *parent = nullptr);

    /// Replaces what was shown. `id` can be copied with a button; none: no button.
    void showMessage(Kind kind, const QString &text, const QString &id = {});
    /// A button of its own beside the text, until the next message; its click is actionTriggered().
    void setAction(const QString &text);
    void clear();
    bool isShown() const { return m_shown; }
    Kind kind() const { return m_kind; }
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Kind m_kind = Kind::Information;
    bool m_shown = false;
    QString m_id;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_action;
    QToolButton *m_copy;
    QToolButton *m_close;
};

} // namespace portal::ui
