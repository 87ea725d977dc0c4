// SPDX-License-Identifier: GPL-3.0-or-later
// TechnicianPicker: who is to do it, with how much each technician has to do on that day. Reads the loads
// itself, also when the day becomes another one.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"

#include <QtWidgets/QListWidget>

namespace portal::ui {

class TechnicianPicker : public QListWidget
{
    Q_OBJECT

public:
    explicit TechnicianPicker(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads what each has to do on that local day.
    void setDay(Day day);
    void choose(StaffId technician);
    StaffId chosen() const;
    QString chosenName() const;
    /// As shown beside a technician: "3 visits"; empty while it is not known.
    QString loadOf(StaffId technician) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    /// The loads of the day are there.
    void read();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void showLoads(const QList<TechnicianLoad> &loads);

    const DeskContext m_context;
    quint64 m_asked = 0; ///< an answer to an earlier question is not shown
    StaffId m_wanted;
};

} // namespace portal::ui
