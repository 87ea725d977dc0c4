// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBubble: a message as the phone shows it, with WhatsApp's marks (*bold*, _italic_, ~struck~) drawn,
// the time and the ticks below. The words can be selected and copied.
#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace portal::ui {

/// The text as simple HTML: marks drawn, everything else escaped, line breaks kept.
QString whatsappHtml(const QString &text);

class MessageBubble : public QFrame
{
    Q_OBJECT

public:
    enum class Ticks { None, Waiting, Sent, Delivered, Read, Failed };

    explicit MessageBubble(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Under the words, at the right: "14.30"; empty and no ticks: no such line.
    void setFooter(const QString &time, Ticks ticks = Ticks::None);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_text;
    QString m_time;
    Ticks m_ticks = Ticks::None;
    QLabel *m_words;
    QWidget *m_footer;
    QLabel *m_clock;
    QLabel *m_mark;
};

} // namespace portal::ui
