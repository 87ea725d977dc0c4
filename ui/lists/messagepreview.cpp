// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/messagepreview.h"

#include "libportal/base/whenanswered.h"
#include "ui/frame/wording.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/messagebubble.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

MessagePreview::MessagePreview(const Wording &wording, const Words &words, const Ask &ask, QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_ask(ask),
      m_noMessage(words.noMessage),
      m_pages(new QStackedWidget(this)),
      m_bubble(new MessageBubble(this)),
      m_hint(new QLabel(this))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    connect(&m_timer, &QTimer::timeout, this, &MessagePreview::askNow);

    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette muted = m_hint->palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_hint->setPalette(muted);
    auto *area = new ColumnArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->add(m_bubble);
    area->setMargins({0, 0, unit(this, 2), 0});
    m_pages->addWidget(m_hint);
    m_pages->addWidget(area);

    auto *title = new QLabel(words.title, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(title);
    column->addWidget(m_pages, 1);
    setMinimumHeight(unit(this, 22));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    explain(tr("The message is being written…"));
}

void MessagePreview::askSoon()
{
    ++m_asked;
    m_isAsking = true;
    m_timer.start();
}

void MessagePreview::askNow()
{
    m_timer.stop();
    m_isAsking = true;
    const quint64 asked = ++m_asked;
    whenAnswered(m_ask(), this, [this, asked](const Result<QString> &message) {
        if (asked != m_asked)
            return;
        m_isAsking = false;
        if (!message) {
            explain(m_wording.error(message.error()));
        } else if (message->isEmpty()) {
            explain(m_noMessage);
        } else {
            m_bubble->setText(*message);
            m_pages->setCurrentIndex(1);
        }
        Q_EMIT answered();
    });
}

QSize MessagePreview::sizeHint() const
{
    return {unit(this, 100), unit(this, 46)};
}

QString MessagePreview::message() const
{
    return m_pages->currentIndex() == 1 ? m_bubble->text() : QString();
}

void MessagePreview::explain(const QString &words)
{
    m_hint->setText(words);
    m_pages->setCurrentIndex(0);
}

} // namespace portal::ui
