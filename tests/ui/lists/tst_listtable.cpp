// SPDX-License-Identifier: GPL-3.0-or-later
// A table of very many rows: what it may ask of its model is what is on the screen.
#include "tests/ui/support/runloop.h"
#include "ui/lists/listmodel.h"
#include "ui/lists/listtable.h"

#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

constexpr int rows = 50'000;

/// Numbers from nought, and how often it was asked how many there are: each look at a row costs one such
/// question.
class Numbers final : public ListModel
{
public:
    Numbers() : ListModel({{u"Number"_qs, {u"50,000"_qs}}, {u"Again"_qs, {u"50,000"_qs}}}) {}

    void read() { start(); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        ++looks;
        return ListModel::rowCount(parent);
    }

    mutable qint64 looks = 0;

protected:
    QFuture<void> askPage(const PageRequest &page,
                          const std::function<void(const Result<Rows> &)> &answered) override
    {
        const int first = page.cursor.toInt() + int(page.skip);
        Rows found;
        for (int i = first; i < qMin(first + page.limit, rows); ++i)
            found.rows.append({std::make_shared<int>(i), QString::number(i), 1});
        if (first + page.limit < rows)
            found.nextCursor = QString::number(first + page.limit);
        QMetaObject::invokeMethod(
            this, [answered, found] { answered(found); }, Qt::QueuedConnection);
        return {};
    }
    void askCount(const std::function<void(const Result<RowCount> &)> &answered) override
    {
        QMetaObject::invokeMethod(
            this,
            [answered] {
                answered(RowCount{rows, false});
            },
            Qt::QueuedConnection);
    }
    void askRows(const QStringList &, const std::function<void(const Result<QList<Row>> &)> &) override {}
    bool holds(const void *) const override { return true; }
    bool isAboveTop(const void *, const void *) const override { return false; }
    ListCell cellOf(const void *value, int) const override
    {
        return {QString::number(*static_cast<const int *>(value))};
    }
    QString toolTipOf(const void *, int) const override { return {}; }
};

} // namespace

class tst_ListTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void painting_does_not_look_at_rows_that_are_not_shown()
    {
        Numbers numbers;
        ListTable table(numbers, u"numbers"_qs, u"Numbers"_qs);
        table.resize(400, 300);
        table.show();
        numbers.read();
        QVERIFY(runLoopUntil([&] { return numbers.total() && numbers.total()->rows == rows; }, 20s));
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        numbers.looks = 0;
        table.grab();
        QCOMPARE_LT(numbers.looks, rows / 10);
        table.selectAll();
        QCOMPARE(table.selectedRows(), rows);
        numbers.looks = 0;
        table.grab();
        QCOMPARE_LT(numbers.looks, rows / 10);
    }
};

QTEST_MAIN(tst_ListTable)
#include "tst_listtable.moc"
