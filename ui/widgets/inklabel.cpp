// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inklabel.h"

#include "ui/widgets/theme.h"

#include <QtCore/QEvent>

namespace portal::ui {

namespace {

QColor colourOf(Ink ink, const QPalette &palette)
{
    switch (ink) {
    case Ink::Muted:
        return mutedText(palette);
    case Ink::Red:
        return toneColours(palette, Tone::Red).text;
    case Ink::Yellow:
        return toneColours(palette, Tone::Yellow).text;
    case Ink::Green:
        return toneColours(palette, Tone::Green).text;
    case Ink::Text:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace

InkLabel::InkLabel(Ink ink, InkSize size, QWidget *parent) : InkLabel({}, ink, size, parent) {}

InkLabel::InkLabel(const QString &text, Ink ink, InkSize size, QWidget *parent)
    : QLabel(text, parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (size == InkSize::Small)
        setFont(headingFont(font(), -1));
    dress();
}

void InkLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void InkLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void InkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void InkLabel::dress()
{
    QPalette words = palette();
    words.setColor(QPalette::WindowText, colourOf(m_ink, palette()));
    setPalette(words);
}

} // namespace portal::ui
