// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebubble.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

// The colours people know from their phones.
QColor bubbleFill(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x0f4a3c) : QColor(0xdcf8d0);
}

struct Mark
{
    char16_t sign;
    const char16_t *open;
    const char16_t *close;
};

constexpr Mark marks[] = {{u'*', u"<b>", u"</b>"}, {u'_', u"<i>", u"</i>"}, {u'~', u"<s>", u"</s>"}};

// A mark counts at the border of words only, with something that is no space inside it, on one line.
QRegularExpression pattern(const Mark &mark)
{
    const QString sign = QRegularExpression::escape(QString(QChar(mark.sign)));
    return QRegularExpression(
        QStringLiteral("(?<![\\w%1])%1(?=\\S)([^%1\\n]+?)(?<=\\S)%1(?![\\w%1])").arg(sign),
        QRegularExpression::UseUnicodePropertiesOption);
}

QString tickIcon(MessageBubble::Ticks ticks)
{
    switch (ticks) {
    case MessageBubble::Ticks::Waiting:
        return QStringLiteral("clock");
    case MessageBubble::Ticks::Sent:
        return QStringLiteral("check");
    case MessageBubble::Ticks::Delivered:
    case MessageBubble::Ticks::Read:
        return QStringLiteral("check-check");
    case MessageBubble::Ticks::Failed:
        return QStringLiteral("circle-alert");
    case MessageBubble::Ticks::None:
        break;
    }
    return {};
}

} // namespace

QString whatsappHtml(const QString &text)
{
    QString html = text.toHtmlEscaped();
    for (const Mark &mark : marks) {
        const QString drawn =
            QString::fromUtf16(mark.open) + QStringLiteral("\\1") + QString::fromUtf16(mark.close);
        html.replace(pattern(mark), drawn);
    }
    return html.replace(u'\n', QStringLiteral("<br>"));
}

MessageBubble::MessageBubble(QWidget *parent)
    : QFrame(parent),
      m_words(new QLabel(this)),
      m_footer(new QWidget(this)),
      m_clock(new QLabel(m_footer)),
      m_mark(new QLabel(m_footer))
{
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_clock->setFont(headingFont(font(), -1));
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(unit(this));
    foot->addStretch(1);
    foot->addWidget(m_clock);
    foot->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this, 5), unit(this, 2), unit(this, 3), unit(this, 2));
    column->setSpacing(unit(this) / 2);
    column->addWidget(m_words);
    column->addWidget(m_footer);
    m_footer->setVisible(false);
    dress();
}

void MessageBubble::setText(const QString &text)
{
    m_text = text;
    m_words->setText(whatsappHtml(text));
    setAccessibleName(text);
    m_words->setAccessibleName(text);
}

void MessageBubble::setFooter(const QString &time, Ticks ticks)
{
    m_time = time;
    m_ticks = ticks;
    m_clock->setText(time);
    m_footer->setVisible(!time.isEmpty() || ticks != Ticks::None);
    dress();
}

void MessageBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bubbleFill(palette()));
    const double tail = unit(this, 2);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF(rect()).adjusted(tail, 0, 0, 0), 8, 8);
    path.moveTo(0, 0);
    path.lineTo(tail * 2, 0);
    path.lineTo(tail, tail * 1.5);
    path.closeSubpath();
    painter.drawPath(path);
}

void MessageBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void MessageBubble::dress()
{
    // Muted words would not have their contrast on the green.
    const QColor quiet = isDark(palette()) ? QColor(0xa9cfc0) : QColor(0x45614c);
    QPalette small = m_clock->palette();
    small.setColor(QPalette::WindowText, quiet);
    m_clock->setPalette(small);
    const QString icon = tickIcon(m_ticks);
    m_mark->setVisible(!icon.isEmpty());
    if (icon.isEmpty())
        return;
    const QColor colour = m_ticks == Ticks::Read     ? toneColours(palette(), Tone::Blue).strong
                          : m_ticks == Ticks::Failed ? toneColours(palette(), Tone::Red).strong
                                                     : quiet;
    m_mark->setPixmap(iconPixmap(icon, colour, unit(this, 4), devicePixelRatioF()));
}

} // namespace portal::ui
