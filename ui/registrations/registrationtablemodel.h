// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationTableModel: a window on a list of any length. All its rows are there at once; what stands in
// them is read block by block as they are looked at, and far blocks are let go again. Order and filter are
// the database's. Rows change where they stand; new ones are only counted until load() is called again.
#pragma once

#include "libportal/base/error.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/registrations/registrationfilter.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace portal {
class RegistrationsApi;
}

namespace portal::ui {

class Wording;

class RegistrationTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Number, Name, Status, Age, Package, City, Phone, Assignee };
    static constexpr int columns = 8;
    static constexpr int blockSize = 100; ///< rows that are read at once
    static constexpr int mostBlocks = 40; ///< that are kept
    static constexpr int NumberRole = Qt::UserRole;

    enum class RowState {
        Loading,
        There,
        NoLongerMatching, ///< changed since the list was read; stays until it is read again
        Gone,
    };

    /// Both outlive it.
    RegistrationTableModel(RegistrationsApi &api, const Wording &wording, QObject *parent = nullptr);
    ~RegistrationTableModel() override;

    /// Reads the list from its top; what is shown stays until the answer is there. An earlier question that
    /// is still open is given up: its answer is never shown.
    void load(const RegistrationFilter &filter);
    const RegistrationFilter &filter() const { return m_filter; }
    bool isLoading() const { return m_loading; }
    /// Gives up what load() asked for.
    void cancel();

    /// The rows that are looked at: what is missing of them is read, and a little more on either side.
    void showRows(int first, int last);
    /// Also this one, though nobody looks at it.
    void wantRow(int row);
    /// Asks again for those of the list, and counts those that came to it.
    void refresh(const QStringList &numbers);
    void setColleagues(const QHash<qint64, QString> &names);
    /// Who else has which application open, by its number.
    void setPresence(const QHash<QString, QStringList> &names);

    /// How many the list holds; none while that is not known.
    std::optional<RegistrationCount> total() const
    {
        return m_isCounted ? std::optional(m_total) : std::nullopt;
    }
    int newRows() const { return int(m_newcomers.size()); }
    RowState state(int row) const;
    /// Null while it is being read, and when it is gone.
    const Registration *registration(int row) const;
    QStringList presence(const QString &number) const { return m_presence.value(number); }
    /// -1 where it is not among the rows that are kept.
    int rowOf(const QString &number) const { return m_rowOf.value(number, -1); }
    int keptBlocks() const { return int(m_blocks.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// The list's first rows are there.
    void loaded();
    /// A load() or a block of rows was refused; `first` tells which.
    void loadFailed(const portal::Error &error);
    void rowsFailed(const portal::Error &error);
    void totalChanged();
    void newRowsChanged();
    void rowsRead(int first, int last);

private:
    struct Entry
    {
        Registration registration;
        RowState state = RowState::There;
    };
    using Block = QList<Entry>;
    using Answer = Result<portal::Page<Registration>>;
    using Rows = Result<QList<Registration>>;

    void setLoading(bool loading);
    void start(const portal::Page<Registration> &first);
    void counted(const RegistrationCount &count);
    void setRows(int count);
    void readNext();
    void read(int block);
    void answered(int block, const portal::Page<Registration> &page);
    void answered(int block, const QList<Registration> &rows);
    void put(int block, const Block &entries);
    void letGo();
    void readChanges();
    void apply(const QString &number, const Registration *now);
    bool isNewcomer(const Registration &registration) const;
    int blockCount() const { return (m_rows + blockSize - 1) / blockSize; }
    RowState stateOf(const Registration &registration) const;
    QString text(const Registration &registration, Column column) const;

    RegistrationsApi &m_api;
    const Wording &m_wording;
    RegistrationFilter m_filter;
    quint64 m_generation = 0;
    bool m_loading = false;
    QFuture<Answer> m_first;
    std::optional<RegistrationCount> m_counted; // before the first rows were there
    RegistrationCount m_total;
    bool m_isCounted = false;
    int m_rows = 0;
    QHash<int, Block> m_blocks;
    QHash<QString, int> m_rowOf;               // of the rows in m_blocks
    QMap<int, QString> m_cursors;              // where a block begins, of those whose predecessor was read
    QHash<int, QList<RegistrationId>> m_known; // what stood in each block that was ever read
    QList<int> m_wanted;                       // blocks, the most wanted first
    QSet<int> m_asked;
    QSet<int> m_refused; // until they are looked at again
    int m_centre = 0;    // the block that is looked at
    QStringList m_changed;
    bool m_readingChanges = false;
    QSet<QString> m_newcomers;
    QHash<qint64, QString> m_colleagues;
    QHash<QString, QStringList> m_presence;
};

} // namespace portal::ui
