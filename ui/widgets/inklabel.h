// SPDX-License-Identifier: GPL-3.0-or-later
// InkLabel: words in one of the theme's inks, which follow the appearance when it changes. Wraps.
#pragma once

#include <QtWidgets/QLabel>

namespace portal::ui {

enum class Ink { Text, Muted, Red, Yellow, Green };
enum class InkSize { Text, Small };

class InkLabel : public QLabel
{
    Q_OBJECT

public:
    InkLabel(Ink ink, InkSize size, QWidget *parent);
    InkLabel(const QString &text, Ink ink, InkSize size, QWidget *parent);

    void setInk(Ink ink);
    /// The text; hidden while there is none.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Ink m_ink;
};

} // namespace portal::ui
