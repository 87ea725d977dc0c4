// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listmodel.h"

namespace portal::ui {

namespace {

constexpr int mostAsked = 2; // more would only make the rows looked at next wait longer
constexpr int ahead = ListModel::blockSize / 2;
constexpr char between = '\n'; // in no key

PageRequest pageAt(const QString &cursor, qint64 skip)
{
    return {ListModel::blockSize, cursor, skip, PageRequest::Total::Unknown};
}

} // namespace

ListModel::ListModel(const QList<ListColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

ListModel::~ListModel() = default;

void ListModel::start()
{
    m_first.cancel();
    const quint64 generation = ++m_generation;
    m_counted.reset();
    m_asked.clear();
    setLoading(true);
    m_first = askPage(pageAt({}, 0), [this, generation](const Result<Rows> &page) {
        if (generation != m_generation)
            return;
        if (page)
            begin(*page);
        setLoading(false);
        if (page)
            Q_EMIT loaded();
        else
            Q_EMIT loadFailed(page.error());
        readChanges();
        readNext();
    });
    askCount([this, generation](const Result<RowCount> &count) {
        if (generation == m_generation && count)
            counted(*count);
    });
}

void ListModel::cancel()
{
    if (!m_loading)
        return;
    m_first.cancel();
    ++m_generation;
    setLoading(false);
}

void ListModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void ListModel::begin(const Rows &first)
{
    const int rows = int(first.rows.size());
    const bool whole = first.nextCursor.isEmpty();
    beginResetModel();
    m_blocks.clear();
    m_rowOf.clear();
    m_cursors.clear();
    m_known.clear();
    m_wanted.clear();
    m_refused.clear();
    m_newcomers.clear();
    m_centre = 0;
    m_total = {rows, false};
    m_rows = rows;
    m_isCounted = whole;
    if (!whole) {
        m_isCounted = m_counted.has_value();
        m_total = m_counted.value_or(RowCount());
        m_rows = int(qMax<qint64>(m_total.rows, rows + blockSize));
    }
    Block entries;
    for (const Row &row : first.rows)
        entries.append({row, RowState::There});
    put(0, entries);
    if (!whole)
        m_cursors.insert(1, first.nextCursor);
    endResetModel();
    Q_EMIT totalChanged();
    Q_EMIT newRowsChanged();
}

void ListModel::counted(const RowCount &count)
{
    if (m_loading) {
        m_counted = count;
        return;
    }
    if (m_cursors.isEmpty()) // the first block was all
        return;
    m_total = count;
    m_isCounted = true;
    // Where the end was read already, it is known better than by counting a moment earlier or later.
    if (!m_known.contains(blockCount() - 1))
        setRows(int(qMax<qint64>(count.rows, (m_cursors.lastKey()) * blockSize + 1)));
    Q_EMIT totalChanged();
}

void ListModel::setRows(int count)
{
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    } else if (count < m_rows) {
        beginRemoveRows({}, count, m_rows - 1);
        m_rows = count;
        endRemoveRows();
    }
}

void ListModel::showRows(int first, int last)
{
    if (m_rows == 0 || first < 0)
        return;
    m_refused.clear();
    m_centre = (first + last) / 2 / blockSize;
    m_wanted.clear();
    for (int block = first / blockSize; block <= last / blockSize; ++block)
        m_wanted.append(block);
    for (const int block : {(last + ahead) / blockSize, (first - ahead) / blockSize}) {
        if (!m_wanted.contains(block))
            m_wanted.append(block);
    }
    readNext();
}

void ListModel::wantRow(int row)
{
    const int block = row / blockSize;
    if (!m_wanted.contains(block))
        m_wanted.append(block);
    readNext();
}

void ListModel::readNext()
{
    if (m_loading)
        return;
    for (const int block : std::as_const(m_wanted)) {
        if (m_asked.size() >= mostAsked)
            return;
        if (block >= 0 && block < blockCount() && !m_blocks.contains(block) && !m_asked.contains(block) &&
            !m_refused.contains(block))
            read(block);
    }
}

// A block that was read before is asked for by what stood in it, so that its rows stay where they are;
// another by the nearest place above it that is known.
void ListModel::read(int block)
{
    m_asked.insert(block);
    const auto hear = [this, block, generation = m_generation](const auto &answer) {
        if (generation != m_generation)
            return;
        m_asked.remove(block);
        if (answer) {
            answered(block, *answer);
            letGo();
        } else {
            m_refused.insert(block);
            Q_EMIT rowsFailed(answer.error());
        }
        readNext();
    };
    if (m_known.contains(block)) {
        askRows(QString::fromUtf8(m_known.value(block)).split(QLatin1Char(between)), hear);
        return;
    }
    const auto above = std::prev(m_cursors.upperBound(block));
    askPage(pageAt(above.value(), qint64(block - above.key()) * blockSize), hear);
}

void ListModel::answered(int block, const Rows &page)
{
    Block entries;
    for (const Row &row : page.rows)
        entries.append({row, RowState::There});
    const int end = block * blockSize + int(entries.size());
    if (page.nextCursor.isEmpty()) { // here it ends, whatever was counted
        setRows(end);
        m_total = {end, false};
        m_isCounted = true;
        Q_EMIT totalChanged();
    } else {
        m_cursors.insert(block + 1, page.nextCursor);
        if (m_rows <= end)
            setRows(end + blockSize);
    }
    put(block, entries);
}

void ListModel::answered(int block, const QList<Row> &rows)
{
    QHash<QString, const Row *> byKey;
    for (const Row &row : rows)
        byKey.insert(row.key, &row);
    Block entries;
    for (const QByteArray &bytes : m_known.value(block).split(between)) {
        const QString key = QString::fromUtf8(bytes);
        const Row *found = byKey.value(key);
        entries.append(found ? Entry{*found, stateOf(*found)} : Entry{{{}, key, 0}, RowState::Gone});
    }
    put(block, entries);
}

void ListModel::put(int block, const Block &entries)
{
    if (entries.isEmpty())
        return;
    const int first = block * blockSize;
    QByteArray keys;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].state != RowState::Gone)
            m_rowOf.insert(entries[i].row.key, first + i);
        keys += (i == 0 ? QByteArray() : QByteArray(1, between)) + entries[i].row.key.toUtf8();
    }
    if (!m_known.contains(block))
        m_known.insert(block, keys);
    m_blocks.insert(block, entries);
    const int last = first + int(entries.size()) - 1;
    if (block > 0) // the first comes with a reset
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT rowsRead(first, last);
}

// The first block stays: what is newer than it is new.
void ListModel::letGo()
{
    while (m_blocks.size() > mostBlocks) {
        int farthest = -1;
        for (auto it = m_blocks.keyBegin(); it != m_blocks.keyEnd(); ++it) {
            if (*it > 0 && (farthest < 0 || qAbs(*it - m_centre) > qAbs(farthest - m_centre)))
                farthest = *it;
        }
        const Block gone = m_blocks.take(farthest);
        for (int i = 0; i < gone.size(); ++i) {
            const auto known = m_rowOf.constFind(gone[i].row.key);
            if (known != m_rowOf.constEnd() && *known == farthest * blockSize + i)
                m_rowOf.erase(known);
        }
    }
}

void ListModel::refresh(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!m_changed.contains(key))
            m_changed.append(key);
    }
    readChanges();
}

void ListModel::readChanges()
{
    if (m_readingChanges || m_loading || m_changed.isEmpty())
        return;
    m_readingChanges = true;
    const QStringList asked = m_changed.mid(0, blockSize);
    m_changed = m_changed.mid(blockSize);
    askRows(asked, [this, asked, generation = m_generation](const Result<QList<Row>> &rows) {
        m_readingChanges = false;
        if (rows && generation == m_generation) { // otherwise the list was read after it
            QHash<QString, const Row *> byKey;
            for (const Row &row : *rows)
                byKey.insert(row.key, &row);
            const int before = newRows();
            for (const QString &key : asked)
                apply(key, byKey.value(key));
            if (newRows() != before)
                Q_EMIT newRowsChanged();
        }
        readChanges();
    });
}

void ListModel::apply(const QString &key, const Row *now)
{
    const int row = rowOf(key);
    if (row >= 0) {
        Entry &entry = m_blocks[row / blockSize][row % blockSize];
        if (now && entry.row.version > now->version)
            return; // the answer is older than what stands here
        entry.state = now ? stateOf(*now) : RowState::Gone;
        if (now)
            entry.row = *now;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else if (now && isNewcomer(*now)) {
        m_newcomers.insert(key);
    } else {
        m_newcomers.remove(key);
    }
}

// Matches, and would stand where all rows are known: above the first, or anywhere in a list that is read as a
// whole.
bool ListModel::isNewcomer(const Row &row) const
{
    if (!holds(row.value.get()))
        return false;
    return m_blocks.size() == blockCount() ||
           isAboveTop(row.value.get(), m_blocks.value(0).first().row.value.get());
}

ListModel::RowState ListModel::stateOf(const Row &row) const
{
    return holds(row.value.get()) ? RowState::There : RowState::NoLongerMatching;
}

void ListModel::columnChanged(int column)
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, column), index(m_rows - 1, column));
}

void ListModel::setPresence(const QHash<QString, QStringList> &names)
{
    const QHash<QString, QStringList> before = std::exchange(m_presence, names);
    QSet<QString> touched(before.keyBegin(), before.keyEnd());
    touched.unite(QSet<QString>(names.keyBegin(), names.keyEnd()));
    for (const QString &key : std::as_const(touched)) {
        const int row = rowOf(key);
        if (row >= 0 && before.value(key) != names.value(key))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

const ListModel::Entry *ListModel::entry(int row) const
{
    const auto block = m_blocks.constFind(row / blockSize);
    const int at = row % blockSize;
    if (row < 0 || block == m_blocks.constEnd() || at >= block->size())
        return nullptr;
    return &block->at(at);
}

ListModel::RowState ListModel::state(int row) const
{
    const Entry *found = entry(row);
    return found ? found->state : RowState::Loading;
}

const void *ListModel::kept(int row) const
{
    const Entry *found = entry(row);
    return found && found->state != RowState::Gone ? found->row.value.get() : nullptr;
}

QString ListModel::key(int row) const
{
    return kept(row) ? entry(row)->row.key : QString();
}

ListCell ListModel::cellAt(int row, int column) const
{
    return cellOf(kept(row), column);
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const void *value = kept(index.row());
    if (!value)
        return {};
    const int at = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(value, at).text;
    case KeyRole:
        return key(index.row());
    case Qt::ToolTipRole: {
        const QString own = toolTipOf(value, at);
        if (!own.isEmpty())
            return own;
        if (state(index.row()) == RowState::NoLongerMatching)
            return tr("Changed since; no longer part of this list");
        const QStringList others = presence(key(index.row()));
        if (m_columns[at].presence == ListColumn::Presence::Told && !others.isEmpty())
            return tr("Also open at: %1").arg(others.join(QStringLiteral(", ")));
        return {};
    }
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const bool right = m_columns[section].content == ListColumn::Content::Number;
    if (role == Qt::TextAlignmentRole)
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_columns[section].title : QVariant();
}

} // namespace portal::ui
