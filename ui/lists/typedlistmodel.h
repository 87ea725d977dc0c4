// SPDX-License-Identifier: GPL-3.0-or-later
// TypedListModel: a ListModel of one kind of row: what it asks, where a row belongs and what its cells say
// are the few functions that a list of its own has to write.
#pragma once

#include "libportal/base/result.h"
#include "libportal/base/whenanswered.h"
#include "ui/lists/listmodel.h"

namespace portal::ui {

/// `Value` is copied once, when it comes. `Filter` is a value with `==`.
template <typename Value, typename Filter>
class TypedListModel : public ListModel
{
public:
    using ListModel::ListModel;

    /// Reads the list from its top; what is shown stays until the answer is there.
    void load(const Filter &filter)
    {
        m_filter = filter;
        start();
    }
    const Filter &filter() const { return m_filter; }
    /// Null while it is being read, and when it is gone.
    const Value *value(int row) const { return static_cast<const Value *>(kept(row)); }

protected:
    virtual QFuture<Result<portal::Page<Value>>> list(const Filter &filter, const PageRequest &page) = 0;
    virtual QFuture<Result<RowCount>> count(const Filter &filter) = 0;
    /// As they are now, in no order; at most blockSize.
    virtual QFuture<Result<QList<Value>>> rows(const QStringList &keys) = 0;
    virtual QString keyOf(const Value &value) const = 0;
    virtual qint64 versionOf(const Value &value) const = 0;
    /// Whether the list that is shown holds it, as the database would say.
    virtual bool matchesList(const Value &value) const = 0;
    /// Whether one that was not in the list stands above its first row, or is new for certain. Others cannot
    /// be told from those that were always there, further down.
    virtual bool isNew(const Value &value, const Value &top) const = 0;
    virtual ListCell cell(const Value &value, int column) const = 0;
    virtual QString toolTip(const Value &, int) const { return {}; }

private:
    Row wrapped(const Value &value) const
    {
        return {std::make_shared<const Value>(value), keyOf(value), versionOf(value)};
    }
    QList<Row> wrapped(const QList<Value> &values) const
    {
        QList<Row> made;
        made.reserve(values.size());
        for (const Value &value : values)
            made.append(wrapped(value));
        return made;
    }
    static const Value &valueOf(const void *value) { return *static_cast<const Value *>(value); }

    QFuture<void> askPage(const PageRequest &page,
                          const std::function<void(const Result<Rows> &)> &answered) override
    {
        const auto asked = list(m_filter, page);
        whenAnswered(asked, this, [this, answered](const Result<portal::Page<Value>> &read) {
            if (read)
                answered(Rows{wrapped(read->items), read->nextCursor});
            else
                answered(failure(read.error()));
        });
        return QFuture<void>(asked);
    }
    void askCount(const std::function<void(const Result<RowCount> &)> &answered) override
    {
        whenAnswered(count(m_filter), this, answered);
    }
    void askRows(const QStringList &keys,
                 const std::function<void(const Result<QList<Row>> &)> &answered) override
    {
        whenAnswered(rows(keys), this, [this, answered](const Result<QList<Value>> &read) {
            if (read)
                answered(wrapped(*read));
            else
                answered(failure(read.error()));
        });
    }
    bool holds(const void *value) const override { return matchesList(valueOf(value)); }
    bool isAboveTop(const void *value, const void *top) const override
    {
        return isNew(valueOf(value), valueOf(top));
    }
    ListCell cellOf(const void *value, int column) const override { return cell(valueOf(value), column); }
    QString toolTipOf(const void *value, int column) const override
    {
        return toolTip(valueOf(value), column);
    }

    Filter m_filter;
};

} // namespace portal::ui
