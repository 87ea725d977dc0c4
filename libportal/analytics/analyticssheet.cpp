// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/analyticssheet.h"

#include "libportal/base/calendar.h"

#include <QtCore/QFile>

#include <xlsxwriter.h>

namespace portal {

namespace {

// Days since 1899-12-30 as a spreadsheet counts them.
double serialOf(Day day)
{
    constexpr double epoch = 25569;
    return epoch + double(day.time_since_epoch().count());
}

// A quote before what a spreadsheet would take for a formula, should the file ever become a CSV.
QByteArray harmless(const QString &text)
{
    QString cell = text.left(32'000);
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    return cell.toUtf8();
}

/// One workbook, filled cell by cell: sheets after each other, rows from top to bottom.
class Book
{
public:
    Book(const QString &path, Language language, const Translations &translations)
        : m_book(workbook_new(QFile::encodeName(path).constData())),
          m_language(language),
          m_translations(translations)
    {
        if (!m_book) {
            m_fault = LXW_ERROR_MEMORY_MALLOC_FAILED;
            return;
        }
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_rate = formatOf("0.0%");
        m_hours = formatOf("0.0");
        m_money = formatOf("\"Rp\" #,##0");
        m_date = formatOf("dd/mm/yyyy");
    }
    ~Book()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    lxw_error close()
    {
        if (m_book)
            heard(workbook_close(std::exchange(m_book, nullptr)));
        return m_fault;
    }

    /// Texts are QT_TRANSLATE_NOOP's.
    void sheet(const char *name, const QList<const char *> &headings)
    {
        if (!m_book)
            return;
        m_sheet = workbook_add_worksheet(m_book, words({name, {}}).left(31).toUtf8().constData());
        if (!m_sheet)
            return heard(LXW_ERROR_MEMORY_MALLOC_FAILED);
        m_row = 0;
        m_column = 0;
        heard(worksheet_set_column(m_sheet, 0, 0, 30, nullptr));
        heard(worksheet_set_column(m_sheet, 1, 12, 16, nullptr));
        for (const char *heading : headings)
            bold(words({heading, {}}));
        if (!headings.isEmpty()) {
            worksheet_freeze_panes(m_sheet, 1, 0);
            next();
        }
    }
    void next()
    {
        ++m_row;
        m_column = 0;
    }
    QString words(const Text &text) const { return m_translations.text(text, m_language); }
    void say(const char *source) { text(words({source, {}})); }
    void bold(const QString &words) { put(words, m_bold); }
    void text(const QString &words) { put(words, nullptr); }
    void number(qint64 value) { put(double(value), nullptr); }
    void rate(std::optional<double> value) { maybe(value, m_rate); }
    void hours(std::optional<double> value) { maybe(value, m_hours); }
    void money(Rupiah value) { put(double(value.amount()), m_money); }
    void day(Day value) { put(serialOf(value), m_date); }

private:
    lxw_format *formatOf(const char *pattern)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, pattern);
        return format;
    }
    void heard(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_fault == LXW_NO_ERROR)
            m_fault = error;
    }
    void put(double value, lxw_format *format)
    {
        if (m_sheet)
            heard(worksheet_write_number(m_sheet, m_row, m_column++, value, format));
    }
    void put(const QString &words, lxw_format *format)
    {
        if (m_sheet && !words.isEmpty())
            heard(worksheet_write_string(m_sheet, m_row, m_column, harmless(words).constData(), format));
        ++m_column;
    }
    // Nothing to divide by leaves an empty cell, which no average counts.
    void maybe(std::optional<double> value, lxw_format *format)
    {
        if (value)
            put(*value, format);
        else
            ++m_column;
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_rate = nullptr;
    lxw_format *m_hours = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_date = nullptr;
    const Language m_language;
    const Translations &m_translations;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_fault = LXW_NO_ERROR;
};

constexpr const char *totalWord = QT_TRANSLATE_NOOP("portal", "Total");
constexpr const char *approvedWord = QT_TRANSLATE_NOOP("portal", "Approved");
constexpr const char *customersWord = QT_TRANSLATE_NOOP("portal", "Customers");
constexpr const char *rejectedWord = QT_TRANSLATE_NOOP("portal", "Rejected");
constexpr const char *approvalRateWord = QT_TRANSLATE_NOOP("portal", "Approval rate");
constexpr const char *conversionWord = QT_TRANSLATE_NOOP("portal", "Conversion rate");

void addOverview(Book &book, const Overview &overview)
{
    book.sheet(QT_TRANSLATE_NOOP("portal", "Overview"),
               {QT_TRANSLATE_NOOP("portal", "Figure"), QT_TRANSLATE_NOOP("portal", "This period"),
                QT_TRANSLATE_NOOP("portal", "Period before"), QT_TRANSLATE_NOOP("portal", "Target")});
    const Cohort &now = overview.cohort;
    const Cohort &before = overview.previous;
    const auto counts = [&](const char *name, qint64 one, qint64 other) {
        book.say(name);
        book.number(one);
        book.number(other);
        book.next();
    };
    counts(totalWord, now.total, before.total);
    counts(approvedWord, now.approved, before.approved);
    book.say(approvalRateWord);
    book.rate(now.approvalRate());
    book.rate(before.approvalRate());
    book.rate(AnalyticsTargets::approvalRate);
    book.next();
    counts(customersWord, now.converted, before.converted);
    book.say(conversionWord);
    book.rate(now.conversionRate());
    book.rate(before.conversionRate());
    book.rate(AnalyticsTargets::conversionRate);
    book.next();

    book.sheet(QT_TRANSLATE_NOOP("portal", "Times"),
               {QT_TRANSLATE_NOOP("portal", "Hours from submission to"),
                QT_TRANSLATE_NOOP("portal", "Average"), QT_TRANSLATE_NOOP("portal", "Median"),
                QT_TRANSLATE_NOOP("portal", "90th percentile"), QT_TRANSLATE_NOOP("portal", "Target")});
    const auto times = [&](const char *name, const Hours &hours, std::optional<double> target) {
        book.say(name);
        book.hours(hours.average);
        book.hours(hours.median);
        book.hours(hours.p90);
        book.hours(target);
        book.next();
    };
    times(QT_TRANSLATE_NOOP("portal", "Verification"), overview.toVerify, AnalyticsTargets::hoursToVerify);
    times(QT_TRANSLATE_NOOP("portal", "Approval"), overview.toApprove, AnalyticsTargets::hoursToApprove);
    times(QT_TRANSLATE_NOOP("portal", "Customer"), overview.toCustomer, std::nullopt);
    times(QT_TRANSLATE_NOOP("portal", "Approval, period before"), overview.previousToApprove, std::nullopt);

    book.sheet(QT_TRANSLATE_NOOP("portal", "Status"),
               {QT_TRANSLATE_NOOP("portal", "Status"), totalWord, QT_TRANSLATE_NOOP("portal", "Share")});
    for (const RegistrationStatus status : allRegistrationStatuses()) {
        const qint64 count = overview.byStatus.value(registrationStatusName(status));
        book.text(book.words(registrationStatusText(status)));
        book.number(count);
        book.rate(rateOf(count, now.total));
        book.next();
    }
}

void addCourse(Book &book, const AnalyticsReport &report)
{
    book.sheet(QT_TRANSLATE_NOOP("portal", "Trend"),
               {QT_TRANSLATE_NOOP("portal", "Day"), totalWord, approvedWord, rejectedWord, customersWord});
    for (const TrendDay &day : report.trends) {
        book.day(day.day);
        for (const qint64 count :
             {day.cohort.total, day.cohort.approved, day.cohort.rejected, day.cohort.converted})
            book.number(count);
        book.next();
    }
    book.sheet(QT_TRANSLATE_NOOP("portal", "Funnel"),
               {QT_TRANSLATE_NOOP("portal", "Stage"), totalWord, QT_TRANSLATE_NOOP("portal", "Share of all"),
                QT_TRANSLATE_NOOP("portal", "Lost since the stage before")});
    for (const FunnelStep &step : report.funnel) {
        book.text(book.words(funnelStageText(step.stage)));
        book.number(step.count);
        book.rate(step.shareOfTotal);
        book.rate(step.dropOff);
        book.next();
    }
    book.sheet(QT_TRANSLATE_NOOP("portal", "Rejections"),
               {QT_TRANSLATE_NOOP("portal", "Reason"), totalWord, QT_TRANSLATE_NOOP("portal", "Share")});
    for (const RejectionFigures &one : report.rejections) {
        book.text(book.words(rejectCategoryText(one.category)));
        book.number(one.count);
        book.rate(one.share);
        book.next();
    }
    book.sheet(QT_TRANSLATE_NOOP("portal", "Weekdays and hours"),
               {QT_TRANSLATE_NOOP("portal", "Hour"), QT_TRANSLATE_NOOP("portal", "Monday"),
                QT_TRANSLATE_NOOP("portal", "Tuesday"), QT_TRANSLATE_NOOP("portal", "Wednesday"),
                QT_TRANSLATE_NOOP("portal", "Thursday"), QT_TRANSLATE_NOOP("portal", "Friday"),
                QT_TRANSLATE_NOOP("portal", "Saturday"), QT_TRANSLATE_NOOP("portal", "Sunday")});
    for (int hour = 0; hour < 24; ++hour) {
        book.number(hour);
        for (int weekday = 0; weekday < 7; ++weekday)
            book.number(report.heatmap[weekday * 24 + hour].count);
        book.next();
    }
}

void addGroups(Book &book, const AnalyticsReport &report)
{
    book.sheet(QT_TRANSLATE_NOOP("portal", "Packages"),
               {QT_TRANSLATE_NOOP("portal", "Package"), QT_TRANSLATE_NOOP("portal", "Code"),
                QT_TRANSLATE_NOOP("portal", "Mbps"), QT_TRANSLATE_NOOP("portal", "Price a month"), totalWord,
                approvedWord, approvalRateWord, QT_TRANSLATE_NOOP("portal", "Revenue a month")});
    for (const PackageFigures &one : report.packages) {
        book.text(one.name);
        book.text(one.code);
        book.number(one.speedMbps);
        book.money(one.price);
        book.number(one.cohort.total);
        book.number(one.cohort.approved);
        book.rate(one.cohort.approvalRate());
        book.money(one.monthlyRevenue());
        book.next();
    }
    const auto groups = [&](const QList<GroupFigures> &list) {
        for (const GroupFigures &one : list) {
            book.text(one.name);
            book.number(one.cohort.total);
            book.number(one.cohort.approved);
            book.number(one.cohort.converted);
            book.rate(one.cohort.conversionRate());
            book.next();
        }
    };
    book.sheet(QT_TRANSLATE_NOOP("portal", "Cities"),
               {QT_TRANSLATE_NOOP("portal", "City"), totalWord, approvedWord, customersWord, conversionWord});
    groups(report.cities);
    book.sheet(QT_TRANSLATE_NOOP("portal", "Campaigns"),
               {QT_TRANSLATE_NOOP("portal", "Campaign source"), totalWord, approvedWord, customersWord,
                conversionWord});
    groups(report.sources);
}

void addAbout(Book &book, const AnalyticsSheetAbout &about, const Period &period)
{
    book.sheet(QT_TRANSLATE_NOOP("portal", "About this file"), {});
    const auto line = [&](const char *name, const QString &value) {
        book.bold(book.words({name, {}}));
        book.text(value);
        book.next();
    };
    line(QT_TRANSLATE_NOOP("portal", "Made by"), about.madeBy);
    line(QT_TRANSLATE_NOOP("portal", "Made at"), dateTimeText(about.madeAt, about.zone, about.language));
    line(QT_TRANSLATE_NOOP("portal", "First day"), dateText(period.from, about.language));
    line(QT_TRANSLATE_NOOP("portal", "Last day"), dateText(period.to, about.language));
    line(QT_TRANSLATE_NOOP("portal", "Of what"),
         book.words({QT_TRANSLATE_NOOP("portal", "Applications submitted in this period, as they stood when "
                                                 "the file was made"),
                     {}}));
}

} // namespace

Result<void> writeAnalyticsSheet(const QString &path, const AnalyticsSheetAbout &about,
                                 const AnalyticsReport &report, const Translations &translations)
{
    Book book(path, about.language, translations);
    addOverview(book, report.overview);
    addCourse(book, report);
    addGroups(book, report);
    addAbout(book, about, report.overview.period);
    if (const lxw_error fault = book.close(); fault != LXW_NO_ERROR) {
        QFile::remove(path);
        return failure(Error::unavailable(QStringLiteral("the sheet was not written: ") +
                                          QString::fromLatin1(lxw_strerror(fault))));
    }
    return {};
}

} // namespace portal
