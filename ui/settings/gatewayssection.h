// SPDX-License-Identifier: GPL-3.0-or-later
// GatewaysSection: the chain of gateways in its order, their secrets, and the pace. A secret is kept before
// the chain that needs it is saved, and never shown again (S30).
#pragma once

#include "ui/settings/storedsection.h"

class QListWidget;
class QPushButton;
class QSpinBox;

namespace portal::ui {

class GatewayTestPanel;

class GatewaysSection final : public StoredSection<MessagingSettings>
{
    Q_OBJECT

public:
    explicit GatewaysSection(const DeskContext &context, QWidget *parent = nullptr);

    void openDialog(int row); ///< -1: a new gateway

protected:
    QFuture<Result<Versioned<MessagingSettings>>> read() override;
    QFuture<Result<void>> write(const MessagingSettings &value, qint64 version) override;
    void display(const MessagingSettings &value) override;
    MessagingSettings displayed() const override;

private:
    QWidget *buildChain();
    void fillList(int current);
    void take(int row, const QJsonObject &entry, const QMap<QString, QString> &secrets);
    void move(int by);
    void remove();
    void touched();
    void enableButtons();

    QList<QJsonObject> m_chain;
    QMap<QString, QMap<QString, QString>> m_typed; // by gateway and key: secrets that are not kept yet
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QSpinBox *m_perMinute;
    QSpinBox *m_perDay;
    QSpinBox *m_newContacts;
    QSpinBox *m_attempts;
};

} // namespace portal::ui
