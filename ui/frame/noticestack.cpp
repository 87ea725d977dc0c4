// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/noticestack.h"

#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEvent>
#include <QtCore/QLoggingCategory>
#include <QtCore/QUuid>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

Q_LOGGING_CATEGORY(portalDesk, "portal.desk")

namespace portal::ui {

using namespace std::chrono_literals;

/// One step that can still be taken back: text, the seconds that are left, a bar that runs out, a button.
class NoticeStack::UndoLine final : public QWidget
{
public:
    UndoLine(quint64 number, const QString &text, std::chrono::milliseconds wait, std::function<void()> undo,
             NoticeStack *stack)
        : QWidget(stack),
          m_number(number),
          m_wait(wait),
          m_end(wait),
          m_undo(std::move(undo)),
          m_left(new QLabel(this))
    {
        auto *words = new QLabel(text, this);
        auto *button = new QToolButton(this);
        button->setText(NoticeStack::tr("Undo"));
        button->setIcon(themedIcon(QStringLiteral("undo-2")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(NoticeStack::tr("Undo: %1").arg(text));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(unit(this, 4), unit(this, 2), unit(this, 2), unit(this, 2));
        row->addWidget(words, 1);
        row->addWidget(m_left);
        row->addWidget(button);
        setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, &UndoLine::undo);
        m_tick.setInterval(250ms);
        connect(&m_tick, &QTimer::timeout, this, &UndoLine::count);
        m_tick.start();
        count();
    }

    quint64 number() const { return m_number; }
    void undo()
    {
        if (const auto take = std::exchange(m_undo, {}))
            take();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hairline(palette()));
        painter.setBrush(raised(palette()));
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, 6, 6);
        const double share =
            m_wait.count() > 0 ? double(m_end.remainingTime()) / double(m_wait.count()) : 0.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent(palette()));
        painter.drawRect(QRectF(box.left() + 6, box.bottom() - 2, (box.width() - 12) * share, 2));
    }

private:
    void count()
    {
        const auto seconds = (m_end.remainingTime() + 999) / 1000;
        m_left->setText(NoticeStack::tr("%1 s").arg(seconds));
        update();
    }

    const quint64 m_number;
    const std::chrono::milliseconds m_wait;
    const QDeadlineTimer m_end;
    std::function<void()> m_undo;
    QLabel *m_left;
    QTimer m_tick;
};

NoticeStack::NoticeStack(const Wording &wording)
    : m_wording(wording), m_column(new QVBoxLayout(this)), m_banner(new Banner(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_banner);
    m_fade.setSingleShot(true);
    m_fade.setInterval(6s);
    connect(&m_fade, &QTimer::timeout, m_banner, &Banner::clear);
    m_banner->installEventFilter(this);
    hide();
}

void NoticeStack::attach(QWidget *host)
{
    setParent(host);
    host->installEventFilter(this);
    arrange();
}

void NoticeStack::done(const QString &text)
{
    m_banner->showMessage(Banner::Kind::Success, text);
    m_fade.start();
    arrange();
}

void NoticeStack::failed(const Error &error)
{
    m_fade.stop();
    if (error.code == ErrorCode::Unauthorized) {
        Q_EMIT sessionEnded();
        return;
    }
    QString id;
    if (error.code == ErrorCode::Internal || error.code == ErrorCode::Unavailable) {
        id = QUuid::createUuid().toString(QUuid::Id128).left(8);
        qCWarning(portalDesk).noquote() << "error" << id << errorCodeName(error.code) << error.detail;
    }
    m_banner->showMessage(Banner::Kind::Failure, m_wording.error(error), id);
    arrange();
}

void NoticeStack::failed(const QString &text)
{
    m_fade.stop();
    m_banner->showMessage(Banner::Kind::Failure, text);
    arrange();
}

quint64 NoticeStack::undoable(const QString &text, std::chrono::milliseconds wait,
                              const std::function<void()> &undo)
{
    if (m_banner->kind() == Banner::Kind::Success)
        m_banner->clear();
    auto *line = new UndoLine(++m_last, text, wait, undo, this);
    m_lines.append(line);
    m_column->insertWidget(m_column->count() - 1, line);
    arrange();
    Q_EMIT undoableChanged();
    return m_last;
}

void NoticeStack::settled(quint64 undoable)
{
    for (UndoLine *line : std::as_const(m_lines)) {
        if (line->number() != undoable)
            continue;
        m_lines.removeOne(line);
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater();
        break;
    }
    arrange();
    Q_EMIT undoableChanged();
}

void NoticeStack::undoNewest()
{
    if (!m_lines.isEmpty())
        m_lines.constLast()->undo();
}

bool NoticeStack::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = watched == parent() && event->type() == QEvent::Resize;
    const bool closed = watched == m_banner && event->type() == QEvent::HideToParent;
    if (moved || closed)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void NoticeStack::arrange()
{
    const bool anything = m_banner->isShown() || !m_lines.isEmpty();
    const QWidget *host = parentWidget();
    setVisible(anything && host);
    if (!anything || !host)
        return;
    const int margin = unit(this, 4);
    const int width = qMin(host->width() - 2 * margin, unit(this, 150));
    m_column->activate();
    const int height = m_column->hasHeightForWidth() ? m_column->heightForWidth(width) : sizeHint().height();
    setGeometry((host->width() - width) / 2, host->height() - height - margin, width, height);
    raise();
}

} // namespace portal::ui
