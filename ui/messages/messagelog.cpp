// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagelog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/messages/gatewaystrip.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagelook.h"
#include "ui/messages/messagesmodel.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

using Segment = MessageLog::Segment;

Outbox::Filter filterOf(Segment segment)
{
    Outbox::Filter filter;
    switch (segment) {
    case Segment::Waiting:
        filter.anyOf = {MessageState::Queued, MessageState::Sending};
        break;
    case Segment::Failed: // as Outbox::Counts counts them
        filter.anyOf = {MessageState::Failed};
        filter.resent = false;
        break;
    case Segment::Expired:
        filter.anyOf = {MessageState::Expired};
        break;
    case Segment::Sent:
        filter.anyOf = {MessageState::Accepted, MessageState::Sent, MessageState::Delivered,
                        MessageState::Read};
        break;
    case Segment::All:
        break;
    }
    return filter;
}

} // namespace

MessageLog::MessageLog(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new MessagesModel(context.api, context.wording, this)),
      m_gateways(new GatewayStrip(context.wording,
                                  context.session.may(Permission::ManageGateways)
                                      ? GatewayStrip::AskAgain::Allowed
                                      : GatewayStrip::AskAgain::Refused,
                                  this)),
      m_segments(new QButtonGroup(this)),
      m_resendAll(new QPushButton(themedIcon(QStringLiteral("refresh-cw")), tr("Send all again"), this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(this)),
      m_detail(new MessageDetail(context.wording,
                                 context.session.may(Permission::WorkRegistrations)
                                     ? MessageDetail::Resend::Allowed
                                     : MessageDetail::Resend::Refused,
                                 this))
{
    build();
    buildTable();
    connect(m_gateways, &GatewayStrip::askAgainRequested, this, [this](const QString &gateway) {
        whenAnswered(m_context.api.messages().askGatewayAgain(gateway), this, [this](const auto &answer) {
            if (!answer)
                m_context.notices.failed(answer.error());
            else
                m_context.notices.done(tr("The gateway is being asked."));
            refreshGateways();
        });
    });
    connect(m_segments, &QButtonGroup::idClicked, this, [this](int id) {
        m_chosen = true;
        setSegment(Segment(id));
    });
    connect(m_resendAll, &QPushButton::clicked, this, &MessageLog::resendAllFailed);
    connect(m_model, &MessagesModel::failed, this,
            [this](const Error &error) { m_context.notices.failed(error); });
    connect(m_model, &MessagesModel::loadingChanged, this, [this] {
        if (m_reading == m_model->isLoading())
            return;
        m_reading = !m_reading;
        m_reading ? m_busy->begin() : m_busy->end();
    });
    connect(m_model, &MessagesModel::loaded, this, [this] {
        labelSegments();
        showEmptiness();
        showSelected();
    });
    connect(m_detail, &MessageDetail::resendRequested, this, &MessageLog::resend);
    connect(m_detail, &MessageDetail::registrationRequested, this, &MessageLog::registrationRequested);
    m_model->setFilter(filterOf(m_segment));
    m_segments->button(int(m_segment))->setChecked(true);
    labelSegments();
}

void MessageLog::build()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit(this));
    for (const Segment segment :
         {Segment::Waiting, Segment::Failed, Segment::Expired, Segment::Sent, Segment::All}) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_segments->addButton(button, int(segment));
        bar->addWidget(button);
    }
    bar->addStretch(1);
    bar->addWidget(m_resendAll);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(unit(this, 70));
    m_stack->setMinimumWidth(unit(this, 90));
    splitter->setSizes({unit(this, 180), unit(this, 80)});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this, 3), 0, 0);
    column->setSpacing(unit(this, 2));
    column->addWidget(m_gateways);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    column->addWidget(m_busy);
}

void MessageLog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BadgeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Messages"));
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(unit(this, 9));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int widths[] = {33, 32, 29, 36, 38, 20, 20};
    for (int i = 0; i < MessagesModel::columns; ++i)
        header->resizeSection(i, unit(this, widths[i]));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MessageLog::showSelected);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const MessageRecord &message = m_model->record(index.row());
        if (MessagesModel::Column(index.column()) == MessagesModel::Column::About &&
            isAboutRegistration(message))
            Q_EMIT registrationRequested(message.key);
    });
}

void MessageLog::setSegment(Segment segment)
{
    m_segment = segment;
    m_segments->button(int(segment))->setChecked(true);
    m_detail->setMessage({});
    m_model->setFilter(filterOf(segment));
    labelSegments();
}

void MessageLog::refresh()
{
    m_model->refresh();
    count();
    refreshGateways();
}

void MessageLog::count()
{
    whenAnswered(m_context.api.messages().counts(), this, [this](const auto &answer) {
        if (!answer)
            return;
        m_counts = *answer;
        labelSegments();
        Q_EMIT failedCounted(m_counts.failed);
        if (!m_chosen && m_counts.failed > 0 && m_segment == Segment::Waiting)
            setSegment(Segment::Failed);
        m_chosen = true;
    });
}

void MessageLog::refreshGateways()
{
    whenAnswered(m_context.api.messages().pace(), this, [this](const auto &pace) {
        if (!pace)
            return;
        whenAnswered(m_context.api.messages().gateways(), this, [this, pace = *pace](const auto &states) {
            if (states)
                m_gateways->setGateways(pace, *states);
        });
    });
}

void MessageLog::labelSegments()
{
    const auto label = [this](Segment segment, const QString &name, qint64 number) {
        const QString words =
            number > 0 ? QStringLiteral("%1  %2").arg(name, m_context.wording.number(number)) : name;
        m_segments->button(int(segment))->setText(words);
    };
    const auto shown = [this](Segment segment) {
        return segment == m_segment ? m_model->total() : 0;
    };
    label(Segment::Waiting, tr("Waiting"), m_counts.waiting);
    label(Segment::Failed, tr("Failed"), m_counts.failed);
    label(Segment::Expired, tr("Expired"), shown(Segment::Expired));
    label(Segment::Sent, tr("Sent"), shown(Segment::Sent));
    label(Segment::All, tr("All"), shown(Segment::All));
    m_resendAll->setVisible(m_segment == Segment::Failed && m_counts.failed > 0 &&
                            m_context.session.may(Permission::WorkRegistrations));
}

void MessageLog::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        if (m_model->rowCount() > 0 && !m_detail->message())
            m_table->selectRow(0);
        else if (m_model->rowCount() == 0)
            m_detail->setMessage({});
        return;
    }
    m_detail->setMessage(m_model->record(current.row()));
}

void MessageLog::showEmptiness()
{
    const bool nothing = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!nothing)
        return;
    switch (m_segment) {
    case Segment::Waiting:
        m_empty->setContent(QStringLiteral("circle-check"), tr("Nothing waits"),
                            tr("Every message has been handed to a gateway."));
        break;
    case Segment::Failed:
        m_empty->setContent(QStringLiteral("circle-check"), tr("Nothing failed"),
                            tr("Messages that a gateway refuses for good are listed here, with the reason."));
        break;
    case Segment::Expired:
        m_empty->setContent(QStringLiteral("clock"), tr("Nothing expired"),
                            tr("Codes that could not be sent in time are listed here."));
        break;
    case Segment::Sent:
    case Segment::All:
        m_empty->setContent(QStringLiteral("message-circle"), tr("No messages yet"),
                            tr("The first one goes out with the first application."));
        break;
    }
}

void MessageLog::resendSelected()
{
    if (m_detail->message() && canResend(*m_detail->message()))
        resend(m_detail->message()->id);
}

void MessageLog::resend(MessageId id)
{
    m_detail->setBusy(true);
    whenAnswered(m_context.api.messages().resend(id), this, [this](const auto &answer) {
        m_detail->setBusy(false);
        if (!answer)
            m_context.notices.failed(answer.error());
        else
            m_context.notices.done(tr("The message waits to be sent again."));
        refresh();
    });
}

void MessageLog::resendAllFailed()
{
    m_resendAll->setEnabled(false);
    m_busy->begin();
    whenAnswered(m_context.api.messages().resendFailed({}), this, [this](const Result<int> &answer) {
        m_busy->end();
        m_resendAll->setEnabled(true);
        if (!answer)
            m_context.notices.failed(answer.error());
        else if (*answer > 0)
            m_context.notices.done(tr("%n message(s) wait to be sent again.", nullptr, *answer));
        else
            m_context.notices.done(tr("Nothing could be sent again: codes are asked for anew."));
        refresh();
    });
}

} // namespace portal::ui
