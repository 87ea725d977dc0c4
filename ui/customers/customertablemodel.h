// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerTableModel: the list of customers: what it asks, who belongs to it, what its cells say.
#pragma once

#include "libportal/customers/customerfilter.h"
#include "ui/lists/typedlistmodel.h"

namespace portal {
class CustomersApi;
}

namespace portal::ui {

class Wording;

class CustomerTableModel final : public TypedListModel<Customer, CustomerFilter>
{
    Q_OBJECT

public:
    enum class Column { Code, Name, Status, Package, City, Phone, Since };

    /// Both outlive it.
    CustomerTableModel(CustomersApi &api, const Wording &wording, QObject *parent = nullptr);

private:
    QFuture<Result<portal::Page<Customer>>> list(const CustomerFilter &filter,
                                                 const PageRequest &page) override;
    QFuture<Result<RowCount>> count(const CustomerFilter &filter) override;
    QFuture<Result<QList<Customer>>> rows(const QStringList &codes) override;
    QString keyOf(const Customer &customer) const override { return customer.code; }
    qint64 versionOf(const Customer &customer) const override { return customer.version; }
    bool matchesList(const Customer &customer) const override;
    bool isNew(const Customer &customer, const Customer &top) const override;
    ListCell cell(const Customer &customer, int column) const override;
    QString toolTip(const Customer &customer, int column) const override;

    CustomersApi &m_api;
    const Wording &m_wording;
};

} // namespace portal::ui
