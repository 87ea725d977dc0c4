// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/sheets/listsheet.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <xlsxwriter.h>

namespace portal {

namespace {

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

} // namespace

struct ListSheet::File
{
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *moment = nullptr;
    lxw_format *date = nullptr;
    lxw_format *money = nullptr;
    QString path;
    QString part; // beside it, so that taking its place is one step
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
        if (!words.isEmpty() && sheet)
            heard(worksheet_write_string(sheet, row, column, harmless(words).constData(), nullptr));
        ++column;
    }
    void number(double value, lxw_format *format)
    {
        if (sheet)
            heard(worksheet_write_number(sheet, row, column, value, format));
        ++column;
    }
    void instant(Instant at) { number(serial(at.time_since_epoch() + about.zone.offset()), moment); }
    qint64 rowsHere() const { return qint64(row); } // the heading's row is the first
    void beginSheet();
    void endSheet();
    void tellAbout();
};

// "Applications", "Applications 2" and so on; a sheet's name has 31 letters at most.
void ListSheet::File::beginSheet()
{
    const QString name = words(about.name);
    const QString number = ++sheets == 1 ? QString() : QStringLiteral(" %1").arg(sheets);
    sheet = workbook_add_worksheet(book, (name.left(31 - number.size()) + number).toUtf8().constData());
    row = 0;
    column = 0;
    if (!sheet)
        return heard(LXW_ERROR_MEMORY_MALLOC_FAILED);
    for (const Column &title : std::as_const(about.columns)) {
        const QByteArray words8 = words({title.heading, {}}).toUtf8();
        heard(worksheet_set_column(sheet, column, column, title.width, nullptr));
        heard(worksheet_write_string(sheet, 0, column++, words8.constData(), heading));
    }
    worksheet_freeze_panes(sheet, 1, 1);
}

void ListSheet::File::endSheet()
{
    if (sheet)
        worksheet_autofilter(sheet, 0, 0, row, lxw_col_t(about.columns.size() - 1));
    rowsBefore += rowsHere();
    row = 0;
    sheet = nullptr;
}

void ListSheet::File::tellAbout()
{
    const QByteArray name = words({QT_TRANSLATE_NOOP("portal", "About this file"), {}}).left(31).toUtf8();
    sheet = workbook_add_worksheet(book, name.constData());
    if (!sheet)
        return heard(LXW_ERROR_MEMORY_MALLOC_FAILED);
    heard(worksheet_set_column(sheet, 0, 0, 22, nullptr));
    heard(worksheet_set_column(sheet, 1, 1, 60, nullptr));
    row = 0;
    const auto line = [this](const Text &title) {
        column = 0;
        const QByteArray words8 = words(title).toUtf8();
        heard(worksheet_write_string(sheet, row, column++, words8.constData(), heading));
    };
    line({QT_TRANSLATE_NOOP("portal", "Made by"), {}});
    text(about.madeBy);
    ++row;
    line({QT_TRANSLATE_NOOP("portal", "Made at"), {}});
    instant(about.madeAt);
    text(about.zone.label());
    ++row;
    line(about.name);
    number(double(rowsBefore), nullptr);
    if (sheets > 1)
        text(words({QT_TRANSLATE_NOOP("portal", "in %1 sheets: one holds no more than %2"),
                    {QString::number(sheets), QString::number(about.rowsInSheet)}}));
    ++row;
    line({QT_TRANSLATE_NOOP("portal", "Filter"), {}});
    if (about.filter.isEmpty())
        text(words(about.all));
    for (const QString &condition : std::as_const(about.filter)) {
        column = 1;
        text(condition);
        ++row;
    }
    ++row;
    column = 0;
    text(about.watermark);
}

Text ListSheet::watermark(const QString &madeBy, const QString &date)
{
    return {QT_TRANSLATE_NOOP("portal",
                              "Personal data. Made by %1 on %2 for their own work; not to be passed on."),
            {madeBy, date}};
}

ListSheet::ListSheet(const QString &path, const About &about, const Translations &translations)
    : m_file(
          new File{.path = path,
                   .part = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part"),
                   .about = about,
                   .translations = translations})
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE; // rows leave memory as soon as the next one begins
    m_file->book = workbook_new_opt(QFile::encodeName(m_file->part).constData(), &options);
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
ListSheet::~ListSheet()
{
    if (m_file->book) {
        workbook_close(m_file->book);
        QFile::remove(m_file->part);
    }
}

void ListSheet::beginRow()
{
    File &file = *m_file;
    if (!file.book)
        return;
    if (file.rowsHere() >= file.about.rowsInSheet) {
        file.endSheet();
        file.beginSheet();
    }
    ++file.row;
    file.column = 0;
}

void ListSheet::text(const QString &words)
{
    m_file->text(words);
}

void ListSheet::text(const Text &words)
{
    m_file->text(m_file->words(words));
}

void ListSheet::number(qint64 number)
{
    m_file->number(double(number), nullptr);
}

void ListSheet::money(Rupiah amount)
{
    m_file->number(double(amount.amount()), m_file->money);
}

void ListSheet::moment(const std::optional<Instant> &at)
{
    if (at)
        m_file->instant(*at);
    else
        ++m_file->column;
}

void ListSheet::day(const std::optional<Day> &day)
{
    if (day)
        m_file->number(serial(day->time_since_epoch()), m_file->date);
    else
        ++m_file->column;
}

qint64 ListSheet::rows() const
{
    return m_file->rowsBefore + m_file->rowsHere();
}

Result<void> ListSheet::finish(const std::function<Result<void>()> &before)
{
    File &file = *m_file;
    if (file.book) {
        file.endSheet();
        file.tellAbout();
        file.heard(workbook_close(std::exchange(file.book, nullptr)));
        file.row = 0; // of the sheet that tells about it
    }
    if (file.fault != LXW_NO_ERROR) {
        QFile::remove(file.part);
        return failure(Error::unavailable(QStringLiteral("the sheet was not written: ") +
                                          QString::fromLatin1(lxw_strerror(file.fault))));
    }
    auto agreed = before ? before() : Result<void>();
    if (!agreed) {
        QFile::remove(file.part);
        return agreed;
    }
    QFile::remove(file.path);
    if (QFile::rename(file.part, file.path))
        return {};
    QFile::remove(file.part);
    return failure(Error::unavailable(QStringLiteral("the file could not take its place")));
}

} // namespace portal
