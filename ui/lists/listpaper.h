// SPDX-License-Identifier: GPL-3.0-or-later
// ListPaper: a list on sheets of paper: what it is and how it was filtered, its rows under headings that
// every sheet repeats, and a watermark (S28). Knows no kind of row.
#pragma once

#include "ui/frame/page.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

class QPaintDevice;
class QPainter;

namespace portal::ui {

/// A list as it goes onto paper, in words.
struct PaperList
{
    QString title; ///< which queue it is: "Pending"
    QStringList filter{};
    QString count{}; ///< "Applications: 400"
    QStringList headings{};
    QList<double> shares{}; ///< of the page's width, one for each heading
    QList<QStringList> rows{};
};

class ListPaper
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::ListPaper)

public:
    /// Measured for sheets of `page` pixels on `paper`.
    ListPaper(const DeskContext &context, const PaperList &list, QPaintDevice &paper, const QSizeF &page);

    int sheets() const;
    /// The sheet, from 0. Each can be painted on its own, so that nobody waits for all of them.
    void paintSheet(QPainter &painter, int sheet) const;

private:
    double paintTitle(QPainter &painter) const;
    void paintHeadings(QPainter &painter, double top) const;
    void paintRow(QPainter &painter, double top, const QStringList &cells) const;
    void paintFoot(QPainter &painter, int sheet) const;
    void paintCells(QPainter &painter, double top, const QStringList &cells) const;
    QStringList titleLines() const;
    double titleHeight() const;
    int rowsOn(int sheet) const;
    int firstRowOf(int sheet) const;

    const DeskContext m_context;
    const PaperList m_list;
    const QSizeF m_page;
    QFont m_font;
    QFont m_bold;
    QFont m_large;
    double m_line = 0; // of the font
    double m_row = 0;  // of the table
    double m_largeLine = 0;
};

} // namespace portal::ui
