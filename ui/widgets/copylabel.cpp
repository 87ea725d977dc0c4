// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copylabel.h"

#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace portal::ui {

CopyLabel::CopyLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void CopyLabel::setValue(const QString &shown, const QString &copied)
{
    m_value = copied.isEmpty() ? shown : copied;
    setText(shown);
    describe();
}

void CopyLabel::setValueName(const QString &name)
{
    m_name = name;
    describe();
}

void CopyLabel::describe()
{
    setAccessibleName(m_name.isEmpty() ? text() : m_name + QStringLiteral(": ") + text());
    setToolTip(tr("Click to copy"));
    setAccessibleDescription(toolTip());
}

void CopyLabel::copy()
{
    if (m_value.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_value);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), tr("Copied"), this);
    Q_EMIT copied(m_value);
}

void CopyLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        copy();
    QLabel::mouseReleaseEvent(event);
}

void CopyLabel::keyPressEvent(QKeyEvent *event)
{
    const bool confirms =
        event->modifiers() == Qt::NoModifier &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space);
    if (confirms || event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QLabel::keyPressEvent(event);
}

void CopyLabel::paintEvent(QPaintEvent *event)
{
    if (underMouse() || hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(accent(palette())) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? accentFill(palette()) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QLabel::paintEvent(event);
}

// Ctrl+C is the value's while it has the focus, whatever else it does in the window.
bool CopyLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QLabel::event(event);
}

} // namespace portal::ui
