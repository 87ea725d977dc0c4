// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationListPaper: a list on sheets of paper: what it is and how it was filtered, a row for each
// application under headings that every sheet repeats, and a watermark (S28). No NIK, no photo, no address.
#pragma once

#include "libportal/registrations/registrationexport.h"
#include "ui/frame/page.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

class QPaintDevice;
class QPainter;

namespace portal::ui {

class RegistrationListPaper
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::RegistrationListPaper)

public:
    /// Measured for sheets of `page` pixels on `paper`. `title` says which queue it is.
    RegistrationListPaper(const DeskContext &context, const QString &title,
                          const RegistrationPrintout &printout, QPaintDevice &paper, const QSizeF &page);

    int sheets() const;
    /// The sheet, from 0. Each can be painted on its own, so that nobody waits for all of them.
    void paintSheet(QPainter &painter, int sheet) const;

private:
    double paintTitle(QPainter &painter) const;
    void paintHeadings(QPainter &painter, double top) const;
    void paintRow(QPainter &painter, double top, const Registration &registration) const;
    void paintFoot(QPainter &painter, int sheet) const;
    void paintCells(QPainter &painter, double top, const QStringList &cells) const;
    QStringList titleLines() const;
    double titleHeight() const;
    int rowsOn(int sheet) const;
    int firstRowOf(int sheet) const;

    const DeskContext m_context;
    const QString m_title;
    const RegistrationPrintout m_printout;
    const QSizeF m_page;
    QFont m_font;
    QFont m_bold;
    QFont m_large;
    double m_line = 0; // of the font
    double m_row = 0;  // of the table
    double m_largeLine = 0;
};

} // namespace portal::ui
