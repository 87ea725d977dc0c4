// SPDX-License-Identifier: GPL-3.0-or-later
// Card: a raised surface with a hairline round it, for what belongs together.
#pragma once

#include <QtWidgets/QFrame>

namespace portal::ui {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace portal::ui
