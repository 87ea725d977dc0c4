// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationTableModel: the list of applications: what it asks, which belong to it, what its cells say.
#pragma once

#include "libportal/registrations/registrationfilter.h"
#include "ui/lists/typedlistmodel.h"

namespace portal {
class RegistrationsApi;
}

namespace portal::ui {

class Wording;

class RegistrationTableModel final : public TypedListModel<Registration, RegistrationFilter>
{
    Q_OBJECT

public:
    enum class Column { Number, Name, Status, Age, Package, City, Phone, Assignee };

    /// Both outlive it.
    RegistrationTableModel(RegistrationsApi &api, const Wording &wording, QObject *parent = nullptr);

    void setColleagues(const QHash<qint64, QString> &names);

private:
    QFuture<Result<portal::Page<Registration>>> list(const RegistrationFilter &filter,
                                                     const PageRequest &page) override;
    QFuture<Result<RowCount>> count(const RegistrationFilter &filter) override;
    QFuture<Result<QList<Registration>>> rows(const QStringList &numbers) override;
    QString keyOf(const Registration &registration) const override { return registration.number; }
    qint64 versionOf(const Registration &registration) const override { return registration.version; }
    bool matchesList(const Registration &registration) const override;
    bool isNew(const Registration &registration, const Registration &top) const override;
    ListCell cell(const Registration &registration, int column) const override;
    QString toolTip(const Registration &registration, int column) const override;

    RegistrationsApi &m_api;
    const Wording &m_wording;
    QHash<qint64, QString> m_colleagues;
};

} // namespace portal::ui
