// SPDX-License-Identifier: GPL-3.0-or-later
// MessagePreview: the exact message that would go out, asked for again shortly after what it depends on has
// changed. Where there would be none, it says why.
#pragma once

#include "libportal/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QStackedWidget;

namespace portal::ui {

class MessageBubble;
class Wording;

class MessagePreview : public QWidget
{
    Q_OBJECT

public:
    /// Rest after the last change before it asks.
    static constexpr std::chrono::milliseconds rest{200};

    using Ask = std::function<QFuture<Result<QString>>()>;
    struct Words
    {
        QString title;     ///< "What the applicant gets"
        QString noMessage; ///< what stands there when no message would go out
    };
    MessagePreview(const Wording &wording, const Words &words, const Ask &ask, QWidget *parent = nullptr);

    void askNow();
    void askSoon();
    /// What is shown; empty while there is none.
    QString message() const;
    /// What stands there is about to change.
    bool isAsking() const { return m_isAsking; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return false; } ///< what does not fit scrolls

Q_SIGNALS:
    /// It shows what would go out now, or why nothing would.
    void answered();

private:
    void explain(const QString &words);

    const Wording &m_wording;
    const Ask m_ask;
    QString m_noMessage;
    QTimer m_timer;
    bool m_isAsking = false;
    quint64 m_asked = 0; ///< an answer to an earlier question is not shown
    QStackedWidget *m_pages;
    MessageBubble *m_bubble;
    QLabel *m_hint;
};

} // namespace portal::ui
