// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues: who works here, read once, for lists of whom work can be given to and for names in place of
// keys.
#pragma once

#include "libportal/staff/staffmember.h"
#include "ui/registrations/historytab.h"

#include <QtCore/QObject>

namespace portal {
class StaffApi;
}

namespace portal::ui {

class Colleagues : public QObject
{
    Q_OBJECT

public:
    explicit Colleagues(StaffApi &api, QObject *parent = nullptr);

    /// Reads them unless it has.
    void read();
    const QList<Colleague> &all() const { return m_all; }
    StaffNames names() const;
    /// Empty when nobody is known by it.
    QString nameOf(StaffId id) const;

Q_SIGNALS:
    void changed();

private:
    StaffApi &m_api;
    QList<Colleague> m_all;
    bool m_asked = false;
};

} // namespace portal::ui
