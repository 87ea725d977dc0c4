// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpaper.h"

#include "libportal/base/calendar.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/lists/papermark.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace portal::ui {

ListPaper::ListPaper(const DeskContext &context, const PaperList &list, QPaintDevice &paper,
                     const QSizeF &page)
    : m_context(context),
      m_list(list),
      m_page(page),
      m_font(QGuiApplication::font().family(), 8),
      m_bold(m_font),
      m_large(QGuiApplication::font().family(), 14, QFont::DemiBold)
{
    m_bold.setWeight(QFont::DemiBold);
    m_line = QFontMetricsF(m_font, &paper).height();
    m_row = std::ceil(m_line * 1.6);
    m_largeLine = QFontMetricsF(m_large, &paper).height();
}

QStringList ListPaper::titleLines() const
{
    const Wording &wording = m_context.wording;
    QStringList lines;
    lines.append(m_list.filter.isEmpty() ? tr("Filter: none")
                                         : tr("Filter: %1").arg(m_list.filter.join(QStringLiteral(" · "))));
    lines.append(m_list.count);
    lines.append(tr("Printed %1 by %2")
                     .arg(dateTimeText(wording.now(), wording.zone(), wording.language()),
                          m_context.session.staff().fullName));
    return lines;
}

double ListPaper::titleHeight() const
{
    return m_largeLine + double(titleLines().size()) * m_line + m_row;
}

// Besides the rows a sheet has its headings and its foot, and the first one the title.
int ListPaper::rowsOn(int sheet) const
{
    const double taken = (sheet == 0 ? titleHeight() : 0) + 3 * m_row;
    return std::max(1, int((m_page.height() - taken) / m_row));
}

int ListPaper::firstRowOf(int sheet) const
{
    return sheet == 0 ? 0 : rowsOn(0) + (sheet - 1) * rowsOn(1);
}

int ListPaper::sheets() const
{
    const int over = int(m_list.rows.size()) - rowsOn(0);
    return over <= 0 ? 1 : 1 + (over + rowsOn(1) - 1) / rowsOn(1);
}

void ListPaper::paintSheet(QPainter &painter, int sheet) const
{
    paintWatermark(painter, QRectF({}, m_page), watermark(m_context));
    painter.setPen(Qt::black); // black on white, whatever the desk's palette is
    double top = sheet == 0 ? paintTitle(painter) : 0;
    paintHeadings(painter, top);
    const int first = firstRowOf(sheet);
    const int end = std::min(first + rowsOn(sheet), int(m_list.rows.size()));
    painter.setFont(m_font);
    for (int row = first; row < end; ++row) {
        top += m_row;
        paintRow(painter, top, m_list.rows[row]);
    }
    paintFoot(painter, sheet);
}

double ListPaper::paintTitle(QPainter &painter) const
{
    const int flags = int(Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine);
    const auto fitted = [&](const QString &text) {
        return QFontMetricsF(painter.font(), painter.device())
            .elidedText(text, Qt::ElideRight, m_page.width());
    };
    painter.setFont(m_large);
    const QString title = tr("%1: %2").arg(m_context.session.brand().name, m_list.title);
    painter.drawText(QRectF(0, 0, m_page.width(), m_largeLine), flags, fitted(title));
    painter.setFont(m_font);
    double top = m_largeLine;
    for (const QString &line : titleLines()) {
        painter.drawText(QRectF(0, top, m_page.width(), m_line), flags, fitted(line));
        top += m_line;
    }
    return titleHeight();
}

void ListPaper::paintHeadings(QPainter &painter, double top) const
{
    painter.fillRect(QRectF(0, top, m_page.width(), m_row), QColor(0, 0, 0, 24));
    painter.setFont(m_bold);
    paintCells(painter, top, m_list.headings);
}

void ListPaper::paintRow(QPainter &painter, double top, const QStringList &cells) const
{
    paintCells(painter, top, cells);
    painter.fillRect(QRectF(0, top + m_row, m_page.width(), m_line / 20), QColor(0, 0, 0, 60));
}

void ListPaper::paintCells(QPainter &painter, double top, const QStringList &cells) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double gap = m_line / 2;
    double left = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = m_page.width() * m_list.shares.value(i);
        const QRectF cell(left + gap / 2, top, width - gap, m_row);
        painter.drawText(cell, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(cells[i], Qt::ElideRight, cell.width()));
        left += width;
    }
}

void ListPaper::paintFoot(QPainter &painter, int sheet) const
{
    const QRectF foot(0, m_page.height() - m_row, m_page.width(), m_row);
    painter.setFont(m_font);
    painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine), watermark(m_context));
    painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine),
                     tr("Page %1 of %2").arg(sheet + 1).arg(sheets()));
}

} // namespace portal::ui
