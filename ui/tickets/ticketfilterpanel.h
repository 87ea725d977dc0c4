// SPDX-License-Identifier: GPL-3.0-or-later
// TicketFilterPanel: the inputs by which a list of tickets is narrowed, opened below their button. Each
// change counts at once.
#pragma once

#include "libportal/base/zone.h"
#include "libportal/tickets/ticketfilter.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace portal::ui {

class Wording;

class TicketFilterPanel final : public QFrame
{
    Q_OBJECT

public:
    using Technicians = QList<std::pair<StaffId, QString>>;

    /// `wording` outlives it.
    explicit TicketFilterPanel(const Wording &wording, QWidget *parent = nullptr);

    /// Whom work can be given to, by name.
    void setTechnicians(const Technicians &technicians);
    /// Shows it, without saying that it changed.
    void setWish(const TicketFilter &wish);
    /// What the inputs say, on top of what they do not show of `wish`.
    TicketFilter wish(TicketFilter wish) const;

Q_SIGNALS:
    void wishChanged();
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct DateChoice
    {
        QCheckBox *wanted = nullptr;
        QDateEdit *day = nullptr;
    };
    DateChoice makeDate(const QString &label);
    void setDay(const DateChoice &choice, const std::optional<Day> &day);
    static std::optional<Day> dayOf(const DateChoice &choice);

    const Wording &m_wording;
    QList<QCheckBox *> m_statuses; // in the order of allTicketStatuses()
    QList<QCheckBox *> m_types;    // in the order of allTicketTypes()
    QComboBox *m_priority;
    QComboBox *m_technician;
    DateChoice m_from;
    DateChoice m_to;
};

} // namespace portal::ui
