// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceListModel: the list of invoices: what it asks, which belong to it, what its cells say.
#pragma once

#include "libportal/invoices/invoicefilter.h"
#include "ui/lists/typedlistmodel.h"

namespace portal {
class InvoicesApi;
}

namespace portal::ui {

class Wording;

class InvoiceListModel final : public TypedListModel<Invoice, InvoiceFilter>
{
    Q_OBJECT

public:
    enum class Column { Number, Customer, Status, Total, Due, Month, Code, Payment };

    /// Both outlive it.
    InvoiceListModel(InvoicesApi &api, const Wording &wording, QObject *parent = nullptr);

private:
    QFuture<Result<portal::Page<Invoice>>> list(const InvoiceFilter &filter,
                                                const PageRequest &page) override;
    QFuture<Result<RowCount>> count(const InvoiceFilter &filter) override;
    QFuture<Result<QList<Invoice>>> rows(const QStringList &numbers) override;
    QString keyOf(const Invoice &invoice) const override { return invoice.number; }
    qint64 versionOf(const Invoice &invoice) const override { return invoice.version; }
    bool matchesList(const Invoice &invoice) const override;
    bool isNew(const Invoice &invoice, const Invoice &top) const override;
    ListCell cell(const Invoice &invoice, int column) const override;
    QString toolTip(const Invoice &invoice, int column) const override;

    InvoicesApi &m_api;
    const Wording &m_wording;
};

} // namespace portal::ui
