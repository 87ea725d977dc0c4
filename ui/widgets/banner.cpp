// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace portal::ui {

namespace {

Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return Tone::Green;
    case Banner::Kind::Warning:
        return Tone::Yellow;
    case Banner::Kind::Failure:
        return Tone::Red;
    case Banner::Kind::Information:
        break;
    }
    return Tone::Blue;
}

QString iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return QStringLiteral("circle-check");
    case Banner::Kind::Warning:
        return QStringLiteral("triangle-alert");
    case Banner::Kind::Failure:
        return QStringLiteral("circle-alert");
    case Banner::Kind::Information:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QToolButton(this)),
      m_copy(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy the error's id"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_close->setIcon(themedIcon(QStringLiteral("x")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    for (QToolButton *button : {m_action, m_copy, m_close})
        button->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit(this, 3), unit(this, 2), unit(this, 2), unit(this, 2));
    row->setSpacing(unit(this, 2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    connect(m_action, &QToolButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_id); });
    setVisible(false);
}

void Banner::showMessage(Kind kind, const QString &text, const QString &id)
{
    m_kind = kind;
    m_id = id;
    m_text->setText(id.isEmpty() ? text : tr("%1 (id %2)").arg(text, id));
    setAccessibleName(text);
    m_copy->setVisible(!id.isEmpty());
    m_action->setVisible(false);
    m_shown = true;
    dress();
    setVisible(true);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(true);
}

void Banner::clear()
{
    m_shown = false;
    setVisible(false);
}

QString Banner::text() const
{
    return m_shown ? m_text->text() : QString();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColours(palette(), toneOf(m_kind)).fill);
    painter.drawRoundedRect(rect(), 6, 6);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void Banner::dress()
{
    const QColor colour = toneColours(palette(), toneOf(m_kind)).text;
    m_icon->setPixmap(iconPixmap(iconOf(m_kind), colour, unit(this, 5), devicePixelRatioF()));
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, colour);
    m_text->setPalette(words);
}

} // namespace portal::ui
