// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationtablemodel.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/registrationsapi.h"
#include "ui/frame/wording.h"

namespace portal::ui {

namespace {

constexpr int mostAsked = 2; // more would only make the rows looked at next wait longer
constexpr int ahead = RegistrationTableModel::blockSize / 2;

PageRequest pageAt(const QString &cursor, qint64 skip)
{
    return {RegistrationTableModel::blockSize, cursor, skip, PageRequest::Total::Unknown};
}

} // namespace

RegistrationTableModel::RegistrationTableModel(RegistrationsApi &api, const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent), m_api(api), m_wording(wording)
{
}

RegistrationTableModel::~RegistrationTableModel() = default;

void RegistrationTableModel::load(const RegistrationFilter &filter)
{
    m_first.cancel();
    const quint64 generation = ++m_generation;
    m_filter = filter;
    m_counted.reset();
    m_asked.clear();
    setLoading(true);
    m_first = m_api.list(filter, pageAt({}, 0));
    whenAnswered(m_first, this, [this, generation](const Answer &page) {
        if (generation != m_generation)
            return;
        if (page)
            start(*page);
        setLoading(false);
        if (page)
            Q_EMIT loaded();
        else
            Q_EMIT loadFailed(page.error());
        readChanges();
        readNext();
    });
    whenAnswered(m_api.count(filter), this, [this, generation](const Result<RegistrationCount> &count) {
        if (generation == m_generation && count)
            counted(*count);
    });
}

void RegistrationTableModel::cancel()
{
    if (!m_loading)
        return;
    m_first.cancel();
    ++m_generation;
    setLoading(false);
}

void RegistrationTableModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void RegistrationTableModel::start(const portal::Page<Registration> &first)
{
    const int rows = int(first.items.size());
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
        m_total = m_counted.value_or(RegistrationCount());
        m_rows = int(qMax<qint64>(m_total.rows, rows + blockSize));
    }
    Block entries;
    for (const Registration &registration : first.items)
        entries.append({registration, RowState::There});
    put(0, entries);
    if (!whole)
        m_cursors.insert(1, first.nextCursor);
    endResetModel();
    Q_EMIT totalChanged();
    Q_EMIT newRowsChanged();
}

void RegistrationTableModel::counted(const RegistrationCount &count)
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

void RegistrationTableModel::setRows(int count)
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

void RegistrationTableModel::showRows(int first, int last)
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

void RegistrationTableModel::wantRow(int row)
{
    const int block = row / blockSize;
    if (!m_wanted.contains(block))
        m_wanted.append(block);
    readNext();
}

void RegistrationTableModel::readNext()
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
void RegistrationTableModel::read(int block)
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
        whenAnswered(m_api.rowsById(m_known.value(block)), this, hear);
        return;
    }
    const auto above = std::prev(m_cursors.upperBound(block));
    whenAnswered(m_api.list(m_filter, pageAt(above.value(), qint64(block - above.key()) * blockSize)), this,
                 hear);
}

void RegistrationTableModel::answered(int block, const portal::Page<Registration> &page)
{
    Block entries;
    for (const Registration &registration : page.items)
        entries.append({registration, RowState::There});
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

void RegistrationTableModel::answered(int block, const QList<Registration> &rows)
{
    QHash<qint64, const Registration *> byId;
    for (const Registration &registration : rows)
        byId.insert(registration.id.value(), &registration);
    Block entries;
    for (const RegistrationId id : m_known.value(block)) {
        const Registration *found = byId.value(id.value());
        entries.append(found ? Entry{*found, stateOf(*found)} : Entry{{}, RowState::Gone});
    }
    put(block, entries);
}

void RegistrationTableModel::put(int block, const Block &entries)
{
    if (entries.isEmpty())
        return;
    const int first = block * blockSize;
    const bool isNew = !m_known.contains(block);
    QList<RegistrationId> ids;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].state != RowState::Gone)
            m_rowOf.insert(entries[i].registration.number, first + i);
        if (isNew)
            ids.append(entries[i].registration.id);
    }
    if (isNew)
        m_known.insert(block, ids);
    m_blocks.insert(block, entries);
    const int last = first + int(entries.size()) - 1;
    if (block > 0) // the first comes with a reset
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    Q_EMIT rowsRead(first, last);
}

// The first block stays: what is newer than it is new.
void RegistrationTableModel::letGo()
{
    while (m_blocks.size() > mostBlocks) {
        int farthest = -1;
        for (auto it = m_blocks.keyBegin(); it != m_blocks.keyEnd(); ++it) {
            if (*it > 0 && (farthest < 0 || qAbs(*it - m_centre) > qAbs(farthest - m_centre)))
                farthest = *it;
        }
        const Block gone = m_blocks.take(farthest);
        for (int i = 0; i < gone.size(); ++i) {
            const auto known = m_rowOf.constFind(gone[i].registration.number);
            if (known != m_rowOf.constEnd() && *known == farthest * blockSize + i)
                m_rowOf.erase(known);
        }
    }
}

void RegistrationTableModel::refresh(const QStringList &numbers)
{
    for (const QString &number : numbers) {
        if (!m_changed.contains(number))
            m_changed.append(number);
    }
    readChanges();
}

void RegistrationTableModel::readChanges()
{
    if (m_readingChanges || m_loading || m_changed.isEmpty())
        return;
    m_readingChanges = true;
    const QStringList asked = m_changed.mid(0, blockSize);
    m_changed = m_changed.mid(blockSize);
    whenAnswered(m_api.rows(asked), this, [this, asked, generation = m_generation](const Rows &rows) {
        m_readingChanges = false;
        if (rows && generation == m_generation) { // otherwise the list was read after it
            QHash<QString, const Registration *> byNumber;
            for (const Registration &registration : *rows)
                byNumber.insert(registration.number, &registration);
            const int before = newRows();
            for (const QString &number : asked)
                apply(number, byNumber.value(number));
            if (newRows() != before)
                Q_EMIT newRowsChanged();
        }
        readChanges();
    });
}

void RegistrationTableModel::apply(const QString &number, const Registration *now)
{
    const int row = rowOf(number);
    if (row >= 0) {
        Entry &entry = m_blocks[row / blockSize][row % blockSize];
        if (now && entry.registration.version > now->version)
            return; // the answer is older than what stands here
        entry.state = now ? stateOf(*now) : RowState::Gone;
        if (now)
            entry.registration = *now;
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    } else if (now && isNewcomer(*now)) {
        m_newcomers.insert(number);
    } else {
        m_newcomers.remove(number);
    }
}

// Matches, and would stand where all rows are known: above the first, or anywhere in a list that is read as a
// whole. Others cannot be told from those that were always there, further down.
bool RegistrationTableModel::isNewcomer(const Registration &r) const
{
    if (!matches(m_filter, r, m_wording.zone()))
        return false;
    if (m_blocks.size() == blockCount())
        return true;
    const Registration &top = m_blocks.value(0).first().registration;
    const bool above = std::pair(r.submittedAt, r.id.value()) > std::pair(top.submittedAt, top.id.value());
    return m_filter.order == RegistrationFilter::Order::NewestFirst ? above : r.version == 1;
}

RegistrationTableModel::RowState RegistrationTableModel::stateOf(const Registration &registration) const
{
    return matches(m_filter, registration, m_wording.zone()) ? RowState::There : RowState::NoLongerMatching;
}

void RegistrationTableModel::setColleagues(const QHash<qint64, QString> &names)
{
    m_colleagues = names;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, int(Column::Assignee)), index(m_rows - 1, int(Column::Assignee)));
}

void RegistrationTableModel::setPresence(const QHash<QString, QStringList> &names)
{
    const QHash<QString, QStringList> before = std::exchange(m_presence, names);
    QSet<QString> touched(before.keyBegin(), before.keyEnd());
    touched.unite(QSet<QString>(names.keyBegin(), names.keyEnd()));
    for (const QString &number : std::as_const(touched)) {
        const int row = rowOf(number);
        if (row >= 0 && before.value(number) != names.value(number))
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

RegistrationTableModel::RowState RegistrationTableModel::state(int row) const
{
    const auto block = m_blocks.constFind(row / blockSize);
    const int at = row % blockSize;
    if (block == m_blocks.constEnd() || at >= block->size())
        return RowState::Loading;
    return block->at(at).state;
}

const Registration *RegistrationTableModel::registration(int row) const
{
    const auto block = m_blocks.constFind(row / blockSize);
    const int at = row % blockSize;
    if (row < 0 || block == m_blocks.constEnd() || at >= block->size() ||
        block->at(at).state == RowState::Gone)
        return nullptr;
    return &block->at(at).registration;
}

int RegistrationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RegistrationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RegistrationTableModel::text(const Registration &r, Column column) const
{
    switch (column) {
    case Column::Number:
        return r.number;
    case Column::Name:
        return r.fullName;
    case Column::Status:
        return m_wording.text(registrationStatusText(r.status));
    case Column::Age:
        return m_wording.age(r.submittedAt);
    case Column::Package:
        return r.packageName;
    case Column::City:
        return r.address.city;
    case Column::Phone:
        return m_wording.phone(r.phone);
    case Column::Assignee:
        break;
    }
    return r.assigneeId.isValid() ? m_colleagues.value(r.assigneeId.value()) : QString();
}

QVariant RegistrationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Registration *r = registration(index.row());
    if (!r)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*r, column);
    case NumberRole:
        return r->number;
    case Qt::ToolTipRole:
        if (column == Column::Age)
            return tr("Submitted %1").arg(m_wording.moment(r->submittedAt));
        if (state(index.row()) == RowState::NoLongerMatching)
            return tr("Changed since; no longer part of this list");
        if (column == Column::Name && m_presence.contains(r->number))
            return tr("Also open at: %1").arg(m_presence.value(r->number).join(QStringLiteral(", ")));
        return {};
    default:
        return {};
    }
}

QVariant RegistrationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Number:
        return tr("Number");
    case Column::Name:
        return tr("Name");
    case Column::Status:
        return tr("Status");
    case Column::Age:
        return tr("Age");
    case Column::Package:
        return tr("Package");
    case Column::City:
        return tr("City");
    case Column::Phone:
        return tr("WhatsApp");
    case Column::Assignee:
        break;
    }
    return tr("Assignee");
}

} // namespace portal::ui
