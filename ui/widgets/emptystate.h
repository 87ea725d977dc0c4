// SPDX-License-Identifier: GPL-3.0-or-later
// EmptyState: what stands where nothing is: why, and what to do next.
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace portal::ui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `icon` is a name of resources/icons; without `action` there is no button.
    void setContent(const QString &icon, const QString &headline, const QString &hint,
                    const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace portal::ui
