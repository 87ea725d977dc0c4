// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xlsxreader.h"

#include <QtCore/QProcess>
#include <QtCore/QXmlStreamReader>

namespace portal::testing {

namespace {

QByteArray unpacked(const QString &file, const QString &entry)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile\n"
                                 "z = zipfile.ZipFile(sys.argv[1])\n"
                                 "assert z.testzip() is None\n"
                                 "n = sys.argv[2]\n"
                                 "sys.stdout.buffer.write(z.read(n) if n in z.namelist() else b'')"),
                  file, entry});
    if (!python.waitForFinished() || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0)
        qFatal("not an Excel file: %s", python.readAllStandardError().constData());
    return python.readAllStandardOutput();
}

// The words that cells name by their place, one for each <si>.
QStringList sharedWords(const QString &file)
{
    QStringList words;
    QXmlStreamReader xml(unpacked(file, QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && !xml.isEndElement())
            continue;
        if (xml.isStartElement() && xml.name() == u"si")
            words.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

} // namespace

XlsxReader::XlsxReader(const QString &file, int sheet)
{
    const QStringList shared = sharedWords(file);
    const QByteArray part = unpacked(file, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
    if (part.isEmpty())
        qFatal("no sheet %d", sheet);
    QXmlStreamReader xml(part);
    QString cell;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"pane") {
            m_frozenRows = attributes.value(QLatin1String("ySplit")).toInt();
        } else if (xml.name() == u"autoFilter") {
            m_autofilter = attributes.value(QLatin1String("ref")).toString();
        } else if (xml.name() == u"c") {
            cell = attributes.value(QLatin1String("r")).toString();
            m_types.insert(cell, attributes.value(QLatin1String("t")).toString());
        } else if (xml.name() == u"f") {
            m_formulas = true;
        } else if (xml.name() == u"t") {
            m_cells.insert(cell, xml.readElementText());
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            m_cells.insert(cell, typeOf(cell) == u"s" ? shared.value(value.toInt()) : value);
        }
    }
    if (xml.hasError())
        qFatal("broken sheet: %s", qPrintable(xml.errorString()));
}

QStringList XlsxReader::column(QChar letter) const
{
    QMap<int, QString> byRow;
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it) {
        bool isRow = false;
        const int row = QStringView(it.key()).mid(1).toInt(&isRow);
        if (isRow && it.key().front() == letter)
            byRow.insert(row, it.value());
    }
    return byRow.values();
}

} // namespace portal::testing
