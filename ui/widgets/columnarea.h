// SPDX-License-Identifier: GPL-3.0-or-later
// ColumnArea: things below each other that scroll when there are more than fit. Never scrolls sideways: what
// stands in it has to wrap.
#pragma once

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace portal::ui {

class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget *parent = nullptr);

    /// Below what is there already.
    void add(QWidget *widget);
    void setMargins(const QMargins &margins);
    /// Between them.
    void setSpacing(int pixels);
    /// Takes everything out; the widgets go with it.
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace portal::ui
