// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/phoneview.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/messages/chatsmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/messagebubble.h"

#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr int longestChat = 100;
constexpr int mostRead = 500; // of all numbers together

// A chat as the phone lists it: a round picture, the number with the time, and how its last message begins.
class ChatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {unit(option.widget, 40), unit(option.widget, 15)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        const int step = unit(row.widget);
        const QRect inside = row.rect.adjusted(3 * step, 2 * step, -3 * step, -2 * step);
        const ToneColours colours = toneColours(row.palette, Tone::Green);
        const int face = inside.height();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.fill);
        painter->drawEllipse(inside.left(), inside.top(), face, face);
        const int size = face / 2;
        painter->drawPixmap(inside.left() + (face - size) / 2, inside.top() + (face - size) / 2,
                            iconPixmap(QStringLiteral("user-round"), colours.text, size,
                                       painter->device()->devicePixelRatioF()));
        const QRect words = inside.adjusted(face + 3 * step, 0, 0, 0);
        const QFont small = headingFont(row.font, -1);
        const QString time = index.data(ChatsModel::timeRole).toString();
        painter->setFont(small);
        painter->setPen(mutedText(row.palette));
        painter->drawText(words, Qt::AlignRight | Qt::AlignTop, time);
        const QString snippet = QFontMetrics(small).elidedText(index.data(ChatsModel::snippetRole).toString(),
                                                               Qt::ElideRight, words.width());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom, snippet);
        QFont name = row.font;
        name.setWeight(QFont::DemiBold);
        painter->setFont(name);
        painter->setPen(row.palette.color(QPalette::Text));
        const int room = words.width() - QFontMetrics(small).horizontalAdvance(time) - 2 * step;
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, qMax(0, room)));
        painter->restore();
    }
};

// What the bubbles lie on.
class ChatPaper final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), isDark(palette()) ? QColor(0x0f1a1c) : QColor(0xefe9df));
    }
};

} // namespace

PhoneView::PhoneView(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_chats(new ChatsModel(context.wording, this)),
      m_stack(new QStackedLayout(this)),
      m_list(new QListView(this)),
      m_who(new QLabel(this)),
      m_scroll(new QScrollArea(this))
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    openChat(m_chats->phone(current.row()));
            });
}

void PhoneView::build()
{
    auto *empty = new EmptyState(this);
    empty->setContent(
        QStringLiteral("smartphone"), tr("The simulator has sent nothing yet"),
        tr("While the simulator is in the chain of gateways, messages go to nobody: they appear "
           "here as a phone would show them, codes included. Register on the public page with any "
           "number and read the code here."));
    m_list->setModel(m_chats);
    m_list->setItemDelegate(new ChatDelegate(m_list));
    m_list->setAccessibleName(tr("Numbers the simulator wrote to"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(unit(this, 56));
    m_list->setMaximumWidth(unit(this, 80));
    m_who->setFont(headingFont(font(), 1));
    m_who->setContentsMargins(unit(this, 4), unit(this, 2), unit(this, 4), unit(this, 2));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Messages on this phone"));

    auto *phone = new QVBoxLayout;
    phone->setSpacing(0);
    phone->addWidget(m_who);
    phone->addWidget(m_scroll, 1);
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, unit(this, 3), 0, 0);
    row->setSpacing(unit(this, 3));
    row->addWidget(m_list, 2);
    row->addLayout(phone, 5);
    m_stack->addWidget(empty);
    m_stack->addWidget(body);
}

void PhoneView::refresh()
{
    SimulatorInbox::Filter all;
    all.last = mostRead;
    whenAnswered(m_context.api.messages().simulated(all), this, [this](const auto &answer) {
        if (!answer) {
            m_context.notices.failed(answer.error());
            return;
        }
        m_chats->setMessages(*answer);
        m_stack->setCurrentIndex(m_chats->rowCount() > 0 ? 1 : 0);
        if (m_chats->rowCount() == 0)
            return;
        // What somebody reads stays open, wherever its row has gone.
        const int row = m_open ? qMax(0, m_chats->rowOf(*m_open)) : 0;
        const QModelIndex index = m_chats->index(row);
        if (m_list->currentIndex() == index)
            openChat(m_chats->phone(row));
        else
            m_list->setCurrentIndex(index);
    });
}

void PhoneView::openChat(const PhoneNumber &phone)
{
    if (m_open != phone)
        m_shown.clear();
    m_open = phone;
    m_who->setText(phone.display());
    SimulatorInbox::Filter one;
    one.to = phone;
    one.last = longestChat;
    whenAnswered(m_context.api.messages().simulated(one), this,
                 [this, generation = ++m_generation](const auto &answer) {
                     if (answer && generation == m_generation)
                         showChat(*answer);
                 });
}

void PhoneView::showChat(const QList<SimulatedMessage> &messages)
{
    QList<qint64> ids;
    for (const SimulatedMessage &message : messages)
        ids.append(message.id);
    if (ids == m_shown && m_paper)
        return;
    m_shown = ids;
    m_paper = new ChatPaper(m_scroll);
    m_bubbles = new QVBoxLayout(m_paper);
    const int margin = unit(this, 5);
    m_bubbles->setContentsMargins(margin, margin, margin * 3, margin);
    m_bubbles->setSpacing(unit(this, 2));
    m_bubbles->addStretch(1);
    std::optional<Day> day;
    for (const SimulatedMessage &message : messages) {
        const Day written = m_context.wording.zone().dayOf(message.at);
        if (day != written)
            addDay(written);
        day = written;
        auto *bubble = new MessageBubble(m_paper);
        bubble->setText(message.text);
        bubble->setFooter(m_context.wording.time(message.at), MessageBubble::Ticks::Delivered);
        bubble->setMaximumWidth(unit(this, 120));
        m_bubbles->addWidget(bubble, 0);
    }
    m_scroll->setWidget(m_paper); // takes the old one away
    QTimer::singleShot(0, this, [this] {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    });
}

void PhoneView::addDay(Day day)
{
    auto *label = new InkLabel(m_context.wording.date(day), Ink::Muted, InkSize::Small, m_paper);
    label->setAlignment(Qt::AlignCenter);
    m_bubbles->addWidget(label);
}

} // namespace portal::ui
