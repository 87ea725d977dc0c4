// SPDX-License-Identifier: GPL-3.0-or-later
// ListModel: a window on a list of any length. All its rows are there at once; what stands in them is read
// block by block as they are looked at, and far blocks are let go again. Order and filter are the database's.
// Rows change where they stand; new ones are only counted until the list is read again. Knows no kind of row:
// a list of its own derives from TypedListModel.
#pragma once

#include "libportal/base/error.h"
#include "libportal/base/page.h"
#include "ui/lists/listcell.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <functional>
#include <memory>

namespace portal::ui {

class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int blockSize = 100; ///< rows that are read at once
    static constexpr int mostBlocks = 40; ///< that are kept
    static constexpr int KeyRole = Qt::UserRole;

    enum class RowState {
        Loading,
        There,
        NoLongerMatching, ///< changed since the list was read; stays until it is read again
        Gone,
    };

    explicit ListModel(const QList<ListColumn> &columns, QObject *parent = nullptr);
    ~ListModel() override;

    bool isLoading() const { return m_loading; }
    /// Gives up what was asked for last; what is shown stays.
    void cancel();

    /// The rows that are looked at: what is missing of them is read, and a little more on either side.
    void showRows(int first, int last);
    /// Also this one, though nobody looks at it.
    void wantRow(int row);
    /// Asks again for those of the list, and counts those that came to it.
    void refresh(const QStringList &keys);
    /// Who else has which record open, by its key; told in the column that is named for it.
    void setPresence(const QHash<QString, QStringList> &names);

    /// How many the list holds; none while that is not known.
    std::optional<RowCount> total() const { return m_isCounted ? std::optional(m_total) : std::nullopt; }
    int newRows() const { return int(m_newcomers.size()); }
    RowState state(int row) const;
    /// Empty while it is being read, and when it is gone.
    QString key(int row) const;
    QStringList presence(const QString &key) const { return m_presence.value(key); }
    /// -1 where it is not among the rows that are kept.
    int rowOf(const QString &key) const { return m_rowOf.value(key, -1); }
    int keptBlocks() const { return int(m_blocks.size()); }
    /// Whether there is a row to show: neither being read nor gone.
    bool has(int row) const { return kept(row) != nullptr; }
    /// Of a row that is there.
    ListCell cellAt(int row, int column) const;
    const ListColumn &column(int column) const { return m_columns[column]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// The list's first rows are there.
    void loaded();
    /// The list or a block of its rows was refused.
    void loadFailed(const portal::Error &error);
    void rowsFailed(const portal::Error &error);
    void totalChanged();
    void newRowsChanged();
    void rowsRead(int first, int last);

protected:
    struct Row
    {
        std::shared_ptr<const void> value;
        QString key;
        qint64 version = 0;
    };
    struct Rows
    {
        QList<Row> rows;
        QString nextCursor;
    };
    /// Reads the list from its top; what is shown stays until the answer is there. An earlier question that
    /// is still open is given up: its answer is never shown.
    void start();
    /// Null while it is being read, and when it is gone.
    const void *kept(int row) const;
    void columnChanged(int column);

    // The questions. Answers come on this thread, and not before the question has returned.
    virtual QFuture<void> askPage(const PageRequest &page,
                                  const std::function<void(const Result<Rows> &)> &answered) = 0;
    virtual void askCount(const std::function<void(const Result<RowCount> &)> &answered) = 0;
    virtual void askRows(const QStringList &keys,
                         const std::function<void(const Result<QList<Row>> &)> &answered) = 0;
    // Of the list that was asked for last.
    virtual bool holds(const void *value) const = 0;
    virtual bool isAboveTop(const void *value, const void *top) const = 0;
    virtual ListCell cellOf(const void *value, int column) const = 0;
    virtual QString toolTipOf(const void *value, int column) const = 0;

private:
    struct Entry
    {
        Row row;
        RowState state = RowState::There;
    };
    using Block = QList<Entry>;

    void setLoading(bool loading);
    void begin(const Rows &first);
    void counted(const RowCount &count);
    void setRows(int count);
    void readNext();
    void read(int block);
    void answered(int block, const Rows &page);
    void answered(int block, const QList<Row> &rows);
    void put(int block, const Block &entries);
    void letGo();
    void readChanges();
    void apply(const QString &key, const Row *now);
    bool isNewcomer(const Row &row) const;
    const Entry *entry(int row) const;
    int blockCount() const { return (m_rows + blockSize - 1) / blockSize; }
    RowState stateOf(const Row &row) const;

    const QList<ListColumn> m_columns;
    quint64 m_generation = 0;
    bool m_loading = false;
    QFuture<void> m_first;
    std::optional<RowCount> m_counted; // before the first rows were there
    RowCount m_total;
    bool m_isCounted = false;
    int m_rows = 0;
    QHash<int, Block> m_blocks;
    QHash<QString, int> m_rowOf;    // of the rows in m_blocks
    QMap<int, QString> m_cursors;   // where a block begins, of those whose predecessor was read
    QHash<int, QByteArray> m_known; // the keys of what stood in each block that was ever read, close together
    QList<int> m_wanted;            // blocks, the most wanted first
    QSet<int> m_asked;
    QSet<int> m_refused; // until they are looked at again
    int m_centre = 0;    // the block that is looked at
    QStringList m_changed;
    bool m_readingChanges = false;
    QSet<QString> m_newcomers;
    QHash<QString, QStringList> m_presence;
};

} // namespace portal::ui
