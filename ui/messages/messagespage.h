// SPDX-License-Identifier: GPL-3.0-or-later
// MessagesPage: the log with its gateways, the simulator's phone and the texts, as tabs of one page. The rail
// shows how many failed.
#pragma once

#include "ui/frame/page.h"

class QTabWidget;
class QTimer;

namespace portal::ui {

class MessageLog;
class PhoneView;
class TemplatesView;

class MessagesPage : public Page
{
    Q_OBJECT

public:
    explicit MessagesPage(const DeskContext &context, QWidget *parent = nullptr);

    QList<QAction *> menuActions() const override;
    void activate() override;
    void deactivate() override;
    void changed(const QList<Change> &changes) override;
    QString unsavedWork() const override;

    enum class Tab { Log, Phone, Texts };
    void showTab(Tab tab);

private:
    void addCommands(const DeskContext &context);
    void refreshShown();

    QTabWidget *m_tabs;
    MessageLog *m_log;
    PhoneView *m_phone;
    TemplatesView *m_texts = nullptr; // for those who may edit
    QTimer *m_pace;                   // what was sent grows old by itself
    bool m_active = false;
    QList<QAction *> m_actions;
};

} // namespace portal::ui
