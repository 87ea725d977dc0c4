// SPDX-License-Identifier: GPL-3.0-or-later
// MessagesModel: the message log as a table, newest first, read page by page as it is scrolled. Reading anew
// keeps the rows that are still there, so that selection and place stay.
#pragma once

#include "libportal/base/page.h"
#include "libportal/messaging/outbox.h"

#include <QtCore/QAbstractTableModel>

namespace portal {
class StaffApi;
}

namespace portal::ui {

class Wording;

class MessagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, State, To, About, Title, Gateway, Reason };
    static constexpr int columns = 7;

    MessagesModel(StaffApi &api, const Wording &wording, QObject *parent = nullptr);

    /// Forgets all rows and reads those that match.
    void setFilter(const Outbox::Filter &filter);
    /// Reads what is shown once more.
    void refresh();

    const MessageRecord &record(int row) const { return m_rows[row]; }
    int rowOf(MessageId id) const; ///< -1: not among those that were read
    qint64 total() const { return m_total; }
    bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged();
    /// Rows or total were read.
    void loaded();
    void failed(const portal::Error &error);

private:
    QVariant words(const MessageRecord &message, Column column) const;
    void read(const QString &cursor, int limit);
    void merge(const portal::Page<MessageRecord> &page);
    void append(const portal::Page<MessageRecord> &page);

    StaffApi &m_api;
    const Wording &m_wording;
    Outbox::Filter m_filter;
    QList<MessageRecord> m_rows; // ids fall
    QString m_nextCursor;
    qint64 m_total = 0;
    quint64 m_generation = 0; // an answer to an older question is not heard
    bool m_loading = false;
    bool m_again = false; // asked to refresh while reading
};

} // namespace portal::ui
