// SPDX-License-Identifier: GPL-3.0-or-later
// import customers: those of another system, from a CSV file; what is not right stays out, with the reason.
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/import/customerimport.h"
#include "libportal/import/importerrorfile.h"
#include "libportal/portal.h"

#include <QtCore/QFile>

namespace portal::app {

namespace {

QList<Arguments::Option> options()
{
    return installationOptions() +
           QList<Arguments::Option>{
               {QStringLiteral("dry-run"), {}, QStringLiteral("check the file and import nothing"), {}}};
}

void printUsage(const Console &console)
{
    console.line(QStringLiteral("Usage: aglis-portald import customers FILE.csv --data DIR [--dry-run]"));
}

void printHelp(const Console &console)
{
    printUsage(console);
    console.line(QStringLiteral(
        "\nFILE.csv is UTF-8; its cells stand between \",\" or \";\" or tabs. The first line names "
        "the columns,\nin any order, in English or Indonesian:\n"));
    const QList<ColumnAbout> columns = customerColumnsAbout();
    for (const ColumnAbout &column : columns) {
        console.line(QStringLiteral("  %1%2  %3")
                         .arg(column.names.first(), -16)
                         .arg(column.isRequired ? QChar(u'*') : QChar(u' '))
                         .arg(console.words(column.about)));
        if (column.names.size() > 1)
            console.line(QString(21, u' ') + QStringLiteral("also: ") +
                         column.names.mid(1).join(QStringLiteral(", ")));
    }
    console.line(
        QStringLiteral("\n* is needed. Nobody is told by message. Lines with something wrong are left out "
                       "and named, with the\n"
                       "reason, in FILE.errors.csv; mend them in FILE.csv and run it again: whoever is in "
                       "already stays once.\n"
                       "--dry-run checks everything and writes nothing but FILE.errors.csv.\n"
                       "Exit codes: 0 every line is in, 1 lines were left out or it failed, 2 wrong usage."));
}

QString errorsBeside(const QString &path)
{
    const QString ending = QStringLiteral(".csv");
    const bool hasEnding = path.endsWith(ending, Qt::CaseInsensitive);
    return (hasEnding ? path.chopped(ending.size()) : path) + QStringLiteral(".errors.csv");
}

struct Report
{
    ImportSummary summary;
    bool isTrial = false;
    QString errors; // the file; empty where there are none
};

void print(const Report &report, const Console &console)
{
    const ImportSummary &summary = report.summary;
    if (!summary.unknownColumns.isEmpty())
        console.line(QStringLiteral("Columns that were not read: %1.")
                         .arg(summary.unknownColumns.join(QStringLiteral(", "))));
    console.line((report.isTrial ? QStringLiteral("Would import %1 of %2 customers; %3 are there already.")
                                 : QStringLiteral("Imported %1 of %2 customers; %3 were there already."))
                     .arg(summary.imported)
                     .arg(summary.lines)
                     .arg(summary.alreadyThere));
}

QJsonObject toJson(const Report &report)
{
    const ImportSummary &summary = report.summary;
    return {
        {QStringLiteral("dry_run"), report.isTrial},
        {QStringLiteral("lines"), summary.lines},
        {QStringLiteral("imported"), summary.imported},
        {QStringLiteral("already_there"), summary.alreadyThere},
        {QStringLiteral("refused"), summary.refused},
        {QStringLiteral("unknown_columns"), QJsonArray::fromStringList(summary.unknownColumns)},
        {QStringLiteral("errors_file"), report.errors.isEmpty() ? QJsonValue() : QJsonValue(report.errors)}};
}

Error leftOut(const Report &report)
{
    Error error;
    error.code = ErrorCode::Invalid;
    error.message = {
        QT_TRANSLATE_NOOP("portal", "%1 of %2 lines were left out; see %3"),
        {QString::number(report.summary.refused), QString::number(report.summary.lines), report.errors}};
    return error;
}

} // namespace

int importCommand(const QStringList &words, Console &console)
{
    if (words.contains(u"--help") || words.contains(u"-h")) {
        printHelp(console);
        return Console::Done;
    }
    const auto arguments = Arguments::parse(words, options(), 2);
    if (!arguments)
        return console.failed(arguments.error());
    if (arguments->positional().size() != 2 || arguments->positional().first() != u"customers") {
        printUsage(console);
        return Console::WrongUsage;
    }
    if (arguments->isSet(QStringLiteral("json")))
        console.setForm(Console::Form::Json);
    const QString path = arguments->positional().last();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return console.failed(
            Error::invalid(QStringLiteral("file"), QStringLiteral("unreadable"),
                           {QT_TRANSLATE_NOOP("portal", "This file cannot be read: %1"), {path}}));
    }
    const auto installation = openInstallation(*arguments, Installation::Schema::AsItIs);
    if (!installation)
        return console.failed(installation.error());
    const auto portal = Portal::open((*installation)->context());
    if (!portal)
        return console.failed(portal.error());

    Report report;
    report.isTrial = arguments->isSet(QStringLiteral("dry-run"));
    ImportErrorFile errors(errorsBeside(path));
    const ImportListeners listeners{.refused =
                                        [&](qint64 line, const FieldError &fault) {
                                            errors.add(line, fault.field, console.words(fault.message));
                                        },
                                    .progress =
                                        [&console](double share) {
                                            console.progress(share);
                                        }};
    const auto done = (*portal)->customerImport().run(
        Actor::system(), file, report.isTrial ? CustomerImport::Mode::Trial : CustomerImport::Mode::Real,
        listeners);
    if (!done)
        return console.failed(done.error());
    report.summary = *done;
    if (!errors.isEmpty())
        report.errors = errorsBeside(path);
    if (const auto written = errors.finish(); !written)
        return console.failed(written.error());
    if (console.form() == Console::Form::Json)
        console.json(toJson(report));
    else
        print(report, console);
    return report.summary.refused > 0 ? console.failed(leftOut(report)) : Console::Done;
}

} // namespace portal::app
