// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationsheet.h"

#include "libportal/base/phone.h"

#include <QtCore/QFile>

#include <xlsxwriter.h>

namespace portal {

namespace {

enum class Kind { Words, Moment, Date, Money, Number };

struct Column
{
    const char *heading;
    double width; // in characters
    Kind kind = Kind::Words;
};

constexpr Column columns[] = {
    {QT_TRANSLATE_NOOP("portal", "Number"), 19},
    {QT_TRANSLATE_NOOP("portal", "Status"), 22},
    {QT_TRANSLATE_NOOP("portal", "Name"), 26},
    {QT_TRANSLATE_NOOP("portal", "WhatsApp"), 17},
    {QT_TRANSLATE_NOOP("portal", "E-mail"), 30},
    {QT_TRANSLATE_NOOP("portal", "Street"), 32},
    {QT_TRANSLATE_NOOP("portal", "RT and RW"), 9},
    {QT_TRANSLATE_NOOP("portal", "Village"), 18},
    {QT_TRANSLATE_NOOP("portal", "District"), 18},
    {QT_TRANSLATE_NOOP("portal", "City"), 20},
    {QT_TRANSLATE_NOOP("portal", "Province"), 18},
    {QT_TRANSLATE_NOOP("portal", "Postal code"), 10},
    {QT_TRANSLATE_NOOP("portal", "Landmark"), 24},
    {QT_TRANSLATE_NOOP("portal", "Package"), 18},
    {QT_TRANSLATE_NOOP("portal", "Mbps"), 8, Kind::Number},
    {QT_TRANSLATE_NOOP("portal", "Price a month"), 14, Kind::Money},
    {QT_TRANSLATE_NOOP("portal", "Preferred date"), 14, Kind::Date},
    {QT_TRANSLATE_NOOP("portal", "Applicant's notes"), 30},
    {QT_TRANSLATE_NOOP("portal", "Submitted"), 18, Kind::Moment},
    {QT_TRANSLATE_NOOP("portal", "Verified"), 18, Kind::Moment},
    {QT_TRANSLATE_NOOP("portal", "Survey"), 18, Kind::Moment},
    {QT_TRANSLATE_NOOP("portal", "Survey completed"), 18, Kind::Moment},
    {QT_TRANSLATE_NOOP("portal", "Approved"), 18, Kind::Moment},
    {QT_TRANSLATE_NOOP("portal", "Rejected"), 18, Kind::Moment},
    {QT_TRANSLATE_NOOP("portal", "Cancelled"), 18, Kind::Moment},
    {QT_TRANSLATE_NOOP("portal", "Reason"), 30},
    {QT_TRANSLATE_NOOP("portal", "Assignee"), 20},
    {QT_TRANSLATE_NOOP("portal", "Customer"), 18},
    {QT_TRANSLATE_NOOP("portal", "Campaign"), 18},
};
constexpr qsizetype longestCell = 32'000; // Excel's limit is 32,767

// Days since 1899-12-30 as a spreadsheet counts them, on the provider's clock.
double serial(std::chrono::milliseconds localSinceEpoch)
{
    constexpr double epoch = 25569;
    constexpr double day = 24.0 * 60 * 60 * 1000;
    return epoch + double(localSinceEpoch.count()) / day;
}

// A quote before what a spreadsheet would take for a formula, should the file ever become a CSV.
QByteArray harmless(const QString &text)
{
    QString cell = text.left(longestCell);
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    return cell.toUtf8();
}

QString joined(const QString &left, QChar between, const QString &right)
{
    return left.isEmpty() && right.isEmpty() ? QString() : left + between + right;
}

} // namespace

struct RegistrationSheet::File
{
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *moment = nullptr;
    lxw_format *date = nullptr;
    lxw_format *money = nullptr;
    QString path;
    About about;
    const Translations &translations;
    qint64 rowsBefore = 0; // in the sheets before this one
    int sheets = 0;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    lxw_error fault = LXW_NO_ERROR;

    void heard(lxw_error error)
    {
        if (error != LXW_NO_ERROR && fault == LXW_NO_ERROR)
            fault = error;
    }
    QString words(const Text &text) const { return translations.text(text, about.language); }
    void text(const QString &words)
    {
        if (!words.isEmpty())
            heard(worksheet_write_string(sheet, row, column, harmless(words).constData(), nullptr));
        ++column;
    }
    void number(double value, lxw_format *format)
    {
        heard(worksheet_write_number(sheet, row, column++, value, format));
    }
    void instant(const std::optional<Instant> &at)
    {
        if (at)
            number(serial(at->time_since_epoch() + about.zone.offset()), moment);
        else
            ++column;
    }
    void day(const std::optional<Day> &day)
    {
        if (day)
            number(serial(day->time_since_epoch()), date);
        else
            ++column;
    }
    qint64 rowsHere() const { return qMax<qint64>(0, qint64(row) - 1); }
    void beginSheet();
    void endSheet();
    void tellAbout();
};

// "Applications", "Applications 2" and so on; a sheet's name has 31 letters at most.
void RegistrationSheet::File::beginSheet()
{
    const QString name = words({QT_TRANSLATE_NOOP("portal", "Applications"), {}});
    const QString number = ++sheets == 1 ? QString() : QStringLiteral(" %1").arg(sheets);
    sheet = workbook_add_worksheet(book, (name.left(31 - number.size()) + number).toUtf8().constData());
    row = 0;
    column = 0;
    if (!sheet)
        return heard(LXW_ERROR_MEMORY_MALLOC_FAILED);
    for (const Column &title : columns) {
        const QByteArray words8 = words({title.heading, {}}).toUtf8();
        heard(worksheet_set_column(sheet, column, column, title.width, nullptr));
        heard(worksheet_write_string(sheet, 0, column++, words8.constData(), heading));
    }
    worksheet_freeze_panes(sheet, 1, 1);
    row = 1;
}

void RegistrationSheet::File::endSheet()
{
    if (sheet)
        worksheet_autofilter(sheet, 0, 0, qMax<lxw_row_t>(row, 1) - 1, lxw_col_t(std::size(columns) - 1));
    rowsBefore += rowsHere();
    row = 0;
    sheet = nullptr;
}

void RegistrationSheet::File::tellAbout()
{
    const QByteArray name = words({QT_TRANSLATE_NOOP("portal", "About this file"), {}}).left(31).toUtf8();
    sheet = workbook_add_worksheet(book, name.constData());
    if (!sheet)
        return heard(LXW_ERROR_MEMORY_MALLOC_FAILED);
    heard(worksheet_set_column(sheet, 0, 0, 22, nullptr));
    heard(worksheet_set_column(sheet, 1, 1, 60, nullptr));
    row = 0;
    const auto line = [this](const char *title) {
        column = 0;
        const QByteArray words8 = words({title, {}}).toUtf8();
        heard(worksheet_write_string(sheet, row, column++, words8.constData(), heading));
    };
    line(QT_TRANSLATE_NOOP("portal", "Made by"));
    text(about.madeBy);
    ++row;
    line(QT_TRANSLATE_NOOP("portal", "Made at"));
    instant(about.madeAt);
    text(about.zone.label());
    ++row;
    line(QT_TRANSLATE_NOOP("portal", "Applications"));
    number(double(rowsBefore), nullptr);
    if (sheets > 1)
        text(words({QT_TRANSLATE_NOOP("portal", "in %1 sheets: one holds no more than %2"),
                    {QString::number(sheets), QString::number(about.rowsInSheet)}}));
    ++row;
    line(QT_TRANSLATE_NOOP("portal", "Filter"));
    if (about.filter.isEmpty())
        text(words({QT_TRANSLATE_NOOP("portal", "All applications"), {}}));
    for (const QString &condition : about.filter) {
        column = 1;
        text(condition);
        ++row;
    }
    ++row;
    column = 0;
    text(about.watermark);
}

RegistrationSheet::RegistrationSheet(const QString &path, const About &about,
                                     const Translations &translations)
    : m_file(new File{.path = path, .about = about, .translations = translations})
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE; // rows leave memory as soon as the next one begins
    m_file->book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_file->book) {
        m_file->fault = LXW_ERROR_MEMORY_MALLOC_FAILED;
        return;
    }
    lxw_workbook *book = m_file->book;
    m_file->heading = workbook_add_format(book);
    format_set_bold(m_file->heading);
    m_file->moment = workbook_add_format(book);
    format_set_num_format(m_file->moment, "dd/mm/yyyy hh:mm");
    m_file->date = workbook_add_format(book);
    format_set_num_format(m_file->date, "dd/mm/yyyy");
    m_file->money = workbook_add_format(book);
    format_set_num_format(m_file->money, "\"Rp\" #,##0");
    m_file->beginSheet();
}

// Not finished: the file must not come into being, and closing the book is the only way to free it.
RegistrationSheet::~RegistrationSheet()
{
    if (m_file && m_file->book) {
        workbook_close(m_file->book);
        QFile::remove(m_file->path);
    }
}

void RegistrationSheet::add(const Registration &r, const QString &assignee)
{
    File &file = *m_file;
    if (!file.book)
        return;
    if (file.rowsHere() >= file.about.rowsInSheet) {
        file.endSheet();
        file.beginSheet();
    }
    if (!file.sheet)
        return;
    const auto phone = PhoneNumber::parse(r.phone);
    file.column = 0;
    file.text(r.number);
    file.text(file.words(registrationStatusText(r.status)));
    file.text(r.fullName);
    file.text(phone ? phone->display() : r.phone);
    file.text(r.email);
    file.text(r.address.street);
    file.text(joined(r.address.rt, u'/', r.address.rw));
    file.text(r.address.village);
    file.text(r.address.district);
    file.text(r.address.city);
    file.text(r.address.province);
    file.text(r.address.postalCode);
    file.text(r.address.landmark);
    file.text(r.packageName);
    file.number(r.packageSpeedMbps, nullptr);
    file.number(double(r.packagePrice.amount()), file.money);
    file.day(r.preferredDate);
    file.text(r.notes);
    file.instant(r.submittedAt);
    file.instant(r.verifiedAt);
    file.instant(r.surveyAt);
    file.instant(r.surveyCompletedAt);
    file.instant(r.approvedAt);
    file.instant(r.rejectedAt);
    file.instant(r.cancelledAt);
    file.text(r.rejectReason);
    file.text(assignee);
    file.text(r.customerCode);
    file.text(r.campaign.name);
    ++file.row;
}

qint64 RegistrationSheet::rows() const
{
    return m_file->rowsBefore + m_file->rowsHere();
}

Result<void> RegistrationSheet::finish()
{
    File &file = *m_file;
    if (file.book) {
        file.endSheet();
        file.tellAbout();
        file.heard(workbook_close(std::exchange(file.book, nullptr)));
    }
    if (file.fault != LXW_NO_ERROR) {
        QFile::remove(file.path);
        return failure(Error::unavailable(QStringLiteral("the sheet was not written: ") +
                                          QString::fromLatin1(lxw_strerror(file.fault))));
    }
    return {};
}

} // namespace portal
