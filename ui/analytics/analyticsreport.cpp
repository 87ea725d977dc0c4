// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/analyticsreport.h"

#include "libportal/base/calendar.h"
#include "ui/analytics/heatmap.h"
#include "ui/analytics/reportfigures.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

namespace portal::ui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::ReportWords)
};

constexpr double dotsPerInch = 96; // what a unit on the page is, whatever the device has
constexpr int textSize = 12;
constexpr double gap = 10;
constexpr double footerHigh = 26;

/// A page that is filled from top to bottom, and the next when it is full.
class Sheet
{
public:
    Sheet(QPagedPaintDevice &paper, const QString &footer)
        : m_paper(paper), m_palette(themePalette(Appearance::Light)), m_footer(footer)
    {
        m_palette.setColor(QPalette::Window, Qt::white);
        m_font = QGuiApplication::font();
        m_font.setPixelSize(textSize);
    }

    bool begin()
    {
        if (!m_painter.begin(&m_paper))
            return false;
        const double scale = m_paper.logicalDpiX() / dotsPerInch;
        m_painter.scale(scale, scale);
        m_width = m_paper.width() / scale;
        m_height = m_paper.height() / scale;
        m_painter.setRenderHint(QPainter::Antialiasing);
        beginPage();
        return true;
    }
    bool end() { return m_painter.end(); }

    QPainter &painter() { return m_painter; }
    const QPalette &palette() const { return m_palette; }
    const QFont &font() const { return m_font; }
    double width() const { return m_width; }
    double y() const { return m_y; }
    void skip(double high) { m_y += high; }

    /// A new page where so much does not fit any more.
    void want(double high)
    {
        if (m_y + high <= m_height - footerHigh)
            return;
        m_paper.newPage();
        beginPage();
    }

    void words(const QString &text, int step, const QColor &colour)
    {
        const QFont font = headingFont(m_font, step);
        constexpr int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRectF room(0, m_y, m_width, m_height);
        const QRectF used = m_painter.boundingRect(room, flags, text);
        m_painter.drawText(room, flags, text);
        m_y += used.height() * 1.12;
    }
    void section(const QString &title, double keepTogether)
    {
        want(keepTogether + 3 * gap);
        m_y += gap * 1.4;
        words(title, 2, m_palette.color(QPalette::Text));
        m_y += gap / 2;
    }

    /// What a widget shows, `left` and `wide` shares of the width.
    void widget(QWidget &widget, double left, double wide, double high)
    {
        const double spare = gap;
        m_painter.save();
        m_painter.translate(left * m_width, m_y);
        widget.resize(int(wide * m_width - (left + wide < 1 ? spare : 0)), int(high));
        widget.render(&m_painter, QPoint(), QRegion(), QWidget::DrawChildren);
        m_painter.restore();
    }
    /// As it is to be before it is given anything to show.
    void dress(QWidget &widget) const
    {
        widget.setPalette(m_palette);
        widget.setFont(m_font);
    }

    void table(const QList<FiguresModel::Heading> &headings, const ReportFigures::Table &rows);

private:
    void beginPage()
    {
        ++m_page;
        m_y = 0;
        const QRectF line(0, m_height - footerHigh + gap / 2, m_width, footerHigh - gap / 2);
        m_painter.setPen(QPen(hairline(m_palette), 1));
        m_painter.drawLine(line.topLeft(), line.topRight());
        m_painter.setFont(headingFont(m_font, -1));
        m_painter.setPen(mutedText(m_palette));
        m_painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), m_footer);
        m_painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter),
                           ReportWords::tr("Page %1").arg(m_page));
    }

    QPagedPaintDevice &m_paper;
    QPainter m_painter;
    QPalette m_palette;
    QFont m_font;
    const QString m_footer;
    double m_width = 0;
    double m_height = 0;
    double m_y = 0;
    int m_page = 0;
};

void Sheet::table(const QList<FiguresModel::Heading> &headings, const ReportFigures::Table &rows)
{
    const QFont bold = headingFont(m_font, 0);
    const QFontMetricsF metrics(m_font);
    const double high = metrics.height() * 1.5;
    const auto textOf = [](const FigureCell &cell) {
        return cell.badge.text.isEmpty() ? cell.text : cell.badge.text;
    };
    QList<double> wide;
    double others = 0;
    for (int column = 0; column < headings.size(); ++column) {
        double most = metrics.horizontalAdvance(headings[column].text);
        for (const auto &row : rows)
            most = qMax(most, metrics.horizontalAdvance(textOf(row[column])));
        wide.append(most + 2 * gap);
        if (column > 0)
            others += wide.last();
    }
    wide[0] = m_width - others;
    const auto line = [&](const auto &cellAt, const QFont &font, const QColor &colour) {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        double x = 0;
        for (int column = 0; column < headings.size(); ++column) {
            const QRectF box(x, m_y, wide[column], high);
            const QString text = metrics.elidedText(cellAt(column), Qt::ElideRight, box.width() - gap);
            m_painter.drawText(box.adjusted(gap / 2, 0, -gap / 2, 0),
                               int(headings[column].alignment | Qt::AlignVCenter), text);
            x += wide[column];
        }
        m_y += high;
        m_painter.setPen(QPen(hairline(m_palette), 0.8));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    };
    const auto head = [&] {
        line([&](int column) { return headings[column].text; }, bold, mutedText(m_palette));
    };
    want(2 * high);
    head();
    for (const auto &row : rows) {
        const double before = m_y;
        want(high);
        if (m_y < before) // on a new page
            head();
        line([&](int column) { return textOf(row[column]); }, m_font, m_palette.color(QPalette::Text));
    }
}

void paintHead(Sheet &sheet, const DeskContext &context, const AnalyticsReport &report,
               const AnalyticsWords &words)
{
    const Wording &wording = context.wording;
    const Period &period = report.overview.period;
    const QColor quiet = mutedText(sheet.palette());
    sheet.words(context.session.brand().name, 1, accent(sheet.palette()));
    sheet.words(ReportWords::tr("Registrations: %1").arg(words.period(period)), 3,
                sheet.palette().color(QPalette::Text));
    sheet.words(ReportWords::tr("%1 days, compared with %2. Applications count on the day of their "
                                "submission and stand as they were when this was made.")
                    .arg(period.days())
                    .arg(words.period(period.before())),
                -1, quiet);
    sheet.words(ReportWords::tr("Made on %1 by %2")
                    .arg(dateTimeText(wording.now(), wording.zone(), wording.language()),
                         context.session.staff().fullName),
                -1, quiet);
    sheet.skip(gap);
}

void paintKpis(Sheet &sheet, const ReportFigures &figures)
{
    constexpr double high = 92;
    int place = 0;
    for (const Kpi kpi : {Kpi::Total, Kpi::Approved, Kpi::Converted, Kpi::HoursToApprove}) {
        KpiCard card(ReportFigures::kpiTitle(kpi));
        sheet.dress(card);
        card.setFigure(figures.kpi(kpi));
        // Two beside each other: their words are whole on paper.
        sheet.widget(card, place % 2 * 0.5, 0.5, high);
        if (++place % 2 == 0)
            sheet.skip(high + gap);
    }
}

} // namespace

bool paintAnalyticsReport(const DeskContext &context, const AnalyticsReport &report, QPagedPaintDevice &paper)
{
    const AnalyticsWords words(context.wording);
    const ReportFigures figures(report, words);
    Sheet sheet(paper, ReportWords::tr("%1 · internal use only").arg(context.session.brand().name));
    if (!sheet.begin())
        return false;
    paintHead(sheet, context, report, words);
    paintKpis(sheet, figures);

    constexpr double trendHigh = 230;
    sheet.section(ReportWords::tr("Day by day"), trendHigh);
    TrendChart trend(words.locale());
    sheet.dress(trend);
    trend.setDays(figures.days(), figures.trend());
    sheet.widget(trend, 0, 1, trendHigh);
    sheet.skip(trendHigh);

    FigureList funnel(FigureList::Look::Bars);
    sheet.dress(funnel);
    funnel.setRows(figures.funnel());
    sheet.section(ReportWords::tr("How far they came"), funnel.sizeHint().height());
    sheet.widget(funnel, 0, 1, funnel.sizeHint().height());
    sheet.skip(funnel.sizeHint().height());

    sheet.section(ReportWords::tr("How long it took"), 110);
    sheet.table(ReportFigures::timesHeadings(), figures.times());

    constexpr double donutHigh = 200;
    sheet.section(ReportWords::tr("Where they stand"), donutHigh);
    DonutChart statuses;
    sheet.dress(statuses);
    statuses.setSlices(figures.statuses(), context.wording.number(report.overview.cohort.total),
                       ReportWords::tr("applications"));
    sheet.widget(statuses, 0, 1, donutHigh);
    sheet.skip(donutHigh);

    if (!report.rejections.isEmpty()) {
        sheet.section(ReportWords::tr("Why they were rejected"), donutHigh);
        DonutChart rejections;
        sheet.dress(rejections);
        rejections.setSlices(figures.rejections(), context.wording.number(report.overview.cohort.rejected),
                             ReportWords::tr("rejected"));
        sheet.widget(rejections, 0, 1, donutHigh);
        sheet.skip(donutHigh);
    }

    HeatMap heat(words.locale());
    sheet.dress(heat);
    heat.setCounts(figures.heat(), QStringLiteral("%1"));
    sheet.section(ReportWords::tr("When they come"), heat.sizeHint().height());
    sheet.widget(heat, 0, 1, heat.sizeHint().height());
    sheet.skip(heat.sizeHint().height());

    if (report.overview.cohort.total > 0) {
        sheet.section(ReportWords::tr("Packages"), 120);
        sheet.table(ReportFigures::packagesHeadings(), figures.packages());
        sheet.section(ReportWords::tr("Cities"), 120);
        sheet.table(ReportFigures::citiesHeadings(), figures.cities());
        sheet.section(ReportWords::tr("Campaigns"), 120);
        sheet.table(ReportFigures::sourcesHeadings(), figures.sources());
    }
    return sheet.end();
}

} // namespace portal::ui
