// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/csvreader.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace portal;

namespace {

using Fault = CsvRecord::Fault;

/// Gives a few bytes at a time, as a pipe does.
class DrippingDevice : public QIODevice
{
public:
    DrippingDevice(QByteArray bytes, qint64 drop) : m_bytes(std::move(bytes)), m_drop(drop)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_bytes.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = qMin(qMin(most, m_drop), qint64(m_bytes.size()));
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_drop;
};

QList<CsvRecord> all(QIODevice &device)
{
    CsvReader reader(device);
    QList<CsvRecord> records;
    while (true) {
        const auto record = reader.next();
        if (!record || !*record)
            return records;
        records.append(**record);
    }
}

QList<CsvRecord> all(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return all(buffer);
}

/// "1[a|b] 2[c|d] 4!quotes"
QString shown(const QList<CsvRecord> &records)
{
    QStringList texts;
    for (const CsvRecord &record : records) {
        const QString line = QString::number(record.line);
        if (record.fault == Fault::None)
            texts.append(line + u'[' + record.cells.join(u'|') + u']');
        else
            texts.append(line + (record.fault == Fault::Quotes    ? u"!quotes"_qs
                                 : record.fault == Fault::TooLong ? u"!long"_qs
                                                                  : u"!utf8"_qs));
    }
    return texts.join(u' ');
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_what_spreadsheets_write_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("records");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &records) {
            QTest::newRow(name) << bytes << records;
        };
        row("nothing", "", {});
        row("commas", "a,b\r\n1,2\r\n", u"1[a|b] 2[1|2]"_qs);
        row("semicolons", "a;b\n1,5;2\n", u"1[a|b] 2[1,5|2]"_qs);
        row("tabs", "a\tb\n1;5\t2,5\n", u"1[a|b] 2[1;5|2,5]"_qs);
        row("one column", "a\n1\n", u"1[a] 2[1]"_qs);
        row("a mark", "\xEF\xBB\xBFkode,b\n1,2", u"1[kode|b] 2[1|2]"_qs);
        row("no line break at the end", "a,b\n1,", u"1[a|b] 2[1|]"_qs);
        row("line breaks of an old Mac", "a,b\r1,2\r", u"1[a|b] 2[1|2]"_qs);
        row("empty lines", "a,b\n\n\r\n1,2\n\n", u"1[a|b] 4[1|2]"_qs);
        row("separators in quotes", "a,b\n\"Jl. Uji, 5\",x\n", u"1[a|b] 2[Jl. Uji, 5|x]"_qs);
        row("quotes in quotes", "a,b\n\"\"\"Uji\"\" 5\",\"\"\n", u"1[a|b] 2[\"Uji\" 5|]"_qs);
        row("quotes in the middle", "a,b\nJl. \"Uji\" 5,x\n", u"1[a|b] 2[Jl. \"Uji\" 5|x]"_qs);
        row("a line break in quotes", "a,b\n\"Jl. Uji\r\nGang 2\",x\n3,4\n",
            u"1[a|b] 2[Jl. Uji\r\nGang 2|x] 4[3|4]"_qs);
        row("a separator only in the heading's quotes", "\"a;b;c\",d\n1,2\n", u"1[a;b;c|d] 2[1|2]"_qs);
        row("other letters", "a,b\n\xC3\xA9\xF0\x9F\x98\x80,x\n", u"1[a|b] 2[é\U0001F600|x]"_qs);
    }
    void reads_what_spreadsheets_write()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(shown(all(bytes)), "records");
        // However the bytes arrive.
        for (const qint64 drop : {1, 2, 3, 7}) {
            DrippingDevice device(bytes, drop);
            QTEST(shown(all(device)), "records");
        }
    }

    void a_bad_line_holds_up_no_other_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("records");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &records) {
            QTest::newRow(name) << bytes << records;
        };
        row("a quotation mark that is never closed", "a,b\n\"1,2\n3,4\n", u"1[a|b] 2!quotes 3[3|4]"_qs);
        row("something behind the closing one", "a,b\n\"1\"x,2\n3,4\n", u"1[a|b] 2!quotes 3[3|4]"_qs);
        row("not UTF-8", "a,b\n\xE9,2\n3,4\n", u"1[a|b] 2!utf8 3[3|4]"_qs);
        row("a line without end", "a,b\n" + QByteArray(3 * CsvReader::longestRecord, 'x') + "\n3,4\n",
            u"1[a|b] 2!long 3[3|4]"_qs);
        row("too many cells", "a,b\n" + QByteArray(CsvReader::mostCells + 1, ',') + "\n3,4\n",
            u"1[a|b] 2!long 3[3|4]"_qs);
        row("quotes around everything that follows",
            "a,b\n\"1,2\n" + QByteArray(2 * CsvReader::longestRecord, 'x') + "\n4,5\n",
            u"1[a|b] 2!long 3!long 4[4|5]"_qs);
    }
    void a_bad_line_holds_up_no_other()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(shown(all(bytes)), "records");
        DrippingDevice device(bytes, 1000);
        QTEST(shown(all(device)), "records");
    }

    void records_go_over_blocks()
    {
        QByteArray bytes = "a,b\n";
        for (int i = 0; i < 40'000; ++i)
            bytes += QByteArray::number(i) + ",\"x\ny\"\n";
        const QList<CsvRecord> records = all(bytes);
        QCOMPARE(records.size(), 40'001);
        QCOMPARE(records.last(), (CsvRecord{2 + 2 * 39'999, {u"39999"_qs, u"x\ny"_qs}}));
    }

    void utf16_is_refused_with_words()
    {
        for (QByteArray bytes : {QByteArray("\xFF\xFE\x61\x00", 4), QByteArray("\xFE\xFF\x00\x61", 4)}) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            CsvReader reader(buffer);
            const auto first = reader.next();
            QVERIFY(!first);
            QCOMPARE(first.error().code, ErrorCode::Malformed);
            QVERIFY(!first.error().message.isEmpty());
        }
    }

    void a_device_that_fails_is_no_end()
    {
        class Broken : public DrippingDevice
        {
        public:
            using DrippingDevice::DrippingDevice;
            bool atEnd() const override { return false; }
        } device("a,b\n1,", 6);
        CsvReader reader(device);
        QVERIFY(reader.next());
        const auto second = reader.next();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
