// SPDX-License-Identifier: GPL-3.0-or-later
// PointList: a heading and some sentences under it, each with an icon. Takes no room while there is none.
#pragma once

#include "ui/widgets/theme.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace portal::ui {

class PointList : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        QString icon; ///< a name of resources/icons
        QString text;
    };

    /// The icons are drawn in `tone`.
    explicit PointList(Tone tone, QWidget *parent = nullptr);

    void setPoints(const QString &heading, const QList<Point> &points);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString icon;
        QLabel *picture = nullptr;
        QLabel *text = nullptr;
    };
    void dress();

    const Tone m_tone;
    QLabel *m_heading;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace portal::ui
