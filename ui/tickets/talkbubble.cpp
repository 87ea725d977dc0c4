// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/talkbubble.h"

#include "ui/widgets/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using Kind = TicketEvents::Kind;

TalkBubble::TalkBubble(const Said &said, QWidget *parent)
    : QFrame(parent), m_said(said), m_heading(new QLabel(this)), m_words(new QLabel(said.words, this))
{
    const bool internal = said.kind == Kind::AmongColleagues;
    m_heading->setText(internal ? tr("Internal note · %1 · %2").arg(said.who, said.when)
                                : tr("%1 · %2").arg(said.who, said.when));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setFont(headingFont(font(), -1));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this, 2));
    if (internal) {
        m_icon = new QLabel(this);
        top->addWidget(m_icon, 0, Qt::AlignTop);
    }
    top->addWidget(m_heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this, 3), unit(this, 2), unit(this, 3), unit(this, 2));
    column->setSpacing(unit(this));
    column->addLayout(top);
    column->addWidget(m_words);
    setAccessibleName(m_heading->text());
    setAccessibleDescription(said.words);
    dress();
}

void TalkBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen line(hairline(palette()));
    QColor fill = raised(palette());
    if (m_said.kind == Kind::ToCustomer) {
        fill = accentFill(palette());
        line.setColor(fill);
    } else if (m_said.kind == Kind::AmongColleagues) {
        fill = toneColours(palette(), Tone::Yellow).fill;
        line.setColor(toneColours(palette(), Tone::Yellow).strong);
        line.setStyle(Qt::DashLine);
    }
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void TalkBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void TalkBubble::dress()
{
    const bool internal = m_said.kind == Kind::AmongColleagues;
    const QColor quiet = internal ? toneColours(palette(), Tone::Yellow).text : mutedText(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quiet);
    m_heading->setPalette(muted);
    if (m_icon)
        m_icon->setPixmap(iconPixmap(QStringLiteral("lock"), quiet, unit(this, 4), devicePixelRatioF()));
}

} // namespace portal::ui
