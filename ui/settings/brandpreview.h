// SPDX-License-Identifier: GPL-3.0-or-later
// BrandPreview: the head of the public pages in the brand's colours, and whether its words can be read on
// them.
#pragma once

#include <QtWidgets/QWidget>

namespace portal::ui {

class InkLabel;

/// WCAG's contrast of two colours, 1 to 21.
double contrastOf(const QColor &one, const QColor &other);

class BrandPreview : public QWidget
{
    Q_OBJECT

public:
    explicit BrandPreview(QWidget *parent = nullptr);

    void setBrand(const QString &name, const QColor &from, const QColor &to);

private:
    class Head;

    Head *m_head;
    InkLabel *m_verdict;
};

} // namespace portal::ui
