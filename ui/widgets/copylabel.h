// SPDX-License-Identifier: GPL-3.0-or-later
// CopyLabel: a value that a click, Enter or Ctrl+C takes to the clipboard, and that says so.
#pragma once

#include <QtWidgets/QLabel>

namespace portal::ui {

class CopyLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CopyLabel(QWidget *parent = nullptr);

    /// What is shown, and what is copied where that is something else ("+6281200000001").
    void setValue(const QString &shown, const QString &copied = {});
    /// `name` is what the value is called: "Phone".
    void setValueName(const QString &name);
    void copy();

Q_SIGNALS:
    void copied(const QString &value);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();

    QString m_value;
    QString m_name;
};

} // namespace portal::ui
