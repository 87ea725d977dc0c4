// SPDX-License-Identifier: GPL-3.0-or-later
// MessageLog: what waits, failed, expired and went out, with the gateways above and one message beside, and
// sending again what did not arrive.
#pragma once

#include "libportal/messaging/gatewayservice.h"
#include "libportal/messaging/message.h"
#include "libportal/messaging/outbox.h"
#include "ui/frame/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace portal::ui {

class BusyBar;
class EmptyState;
class GatewayStrip;
class MessageDetail;
class MessagesModel;

class MessageLog : public QWidget
{
    Q_OBJECT

public:
    enum class Segment { Waiting, Failed, Expired, Sent, All };

    MessageLog(const DeskContext &context, QWidget *parent = nullptr);

    void setSegment(Segment segment);
    Segment segment() const { return m_segment; }
    void refresh();
    void refreshGateways();
    void resendSelected();
    void resendAllFailed();

Q_SIGNALS:
    void registrationRequested(const QString &number);
    void failedCounted(qint64 failed);

private:
    void build();
    void buildTable();
    void count();
    void showSelected();
    void showEmptiness();
    void resend(MessageId id);
    void labelSegments();

    const DeskContext m_context;
    Segment m_segment = Segment::Waiting;
    bool m_chosen = false; // by a person; until then, what failed comes first
    bool m_reading = false;
    Outbox::Counts m_counts;
    MessagesModel *m_model;
    GatewayStrip *m_gateways;
    QButtonGroup *m_segments;
    QPushButton *m_resendAll;
    BusyBar *m_busy;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    MessageDetail *m_detail;
};

} // namespace portal::ui
