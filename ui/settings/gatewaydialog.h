// SPDX-License-Identifier: GPL-3.0-or-later
// GatewayDialog: one gateway of the chain: its kind, its fields, its secrets, and a test message. Keeps
// nothing itself: what was filled in is taken over by whoever opened it.
#pragma once

#include "libportal/messaging/gatewaysetup.h"
#include "ui/frame/page.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace portal::ui {

class Banner;
class GatewayForm;
class GatewayTestPanel;

class GatewayDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty `entry` is a new gateway, whose kind is chosen here. `typed`: its secrets that are not kept
    /// yet, by key. `names`: those the other gateways have.
    GatewayDialog(const DeskContext &context, const QJsonObject &entry, const QMap<QString, QString> &typed,
                  const QStringList &names, QWidget *parent = nullptr);

Q_SIGNALS:
    void filledIn(const QJsonObject &entry, const QMap<QString, QString> &secrets);

private:
    void choose(const QJsonObject &entry);
    void confirm();
    void refuse(const Error &error);
    Result<QJsonObject> checkedEntry() const;

    const DeskContext m_context;
    const QStringList m_names;
    QComboBox *m_kind = nullptr;
    GatewayForm *m_form;
    GatewayTestPanel *m_test;
    Banner *m_banner;
};

} // namespace portal::ui
