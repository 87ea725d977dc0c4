// SPDX-License-Identifier: GPL-3.0-or-later
// Badge: a word on a colour, with an icon: the same in a window as in a table's cell.
#pragma once

#include "ui/widgets/theme.h"

#include <QtWidgets/QWidget>

class QPainter;

namespace portal::ui {

struct BadgeLook
{
    QString text;
    Tone tone = Tone::Neutral;
    QString icon; ///< a name of resources/icons; may be empty

    bool operator==(const BadgeLook &) const = default;
};

QSize badgeSize(const BadgeLook &look, const QFont &font);
/// At the left of `rect`, in the middle of its height; cut with "…" where it does not fit.
void paintBadge(QPainter &painter, const QRect &rect, const BadgeLook &look, const QFont &font,
                const QPalette &palette);

class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setLook(const BadgeLook &look);
    const BadgeLook &look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
};

} // namespace portal::ui
