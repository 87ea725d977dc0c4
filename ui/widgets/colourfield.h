// SPDX-License-Identifier: GPL-3.0-or-later
// ColourField: a colour as "#0B6FB8", typed or picked. What is no colour stays as it was typed: whoever asks
// says what is wrong with it.
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QToolButton;

namespace portal::ui {

class ColourField : public QWidget
{
    Q_OBJECT

public:
    explicit ColourField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void edited();

private:
    void pick();
    void paintSwatch();

    QLineEdit *m_text;
    QToolButton *m_swatch;
};

} // namespace portal::ui
