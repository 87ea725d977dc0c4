// SPDX-License-Identifier: GPL-3.0-or-later
// TicketDataTab: all that is known of a ticket: whom it is for and where, what is to be done, the deadline
// with its pauses, and the visit. Values can be copied.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/columnarea.h"

class QLabel;
class QToolButton;

namespace portal::ui {

class CopyLabel;
class DetailGroup;
class PlaceButtons;

class TicketDataTab : public ColumnArea
{
    Q_OBJECT

public:
    explicit TicketDataTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const TicketDetail &detail);

Q_SIGNALS:
    /// As Page::recordRequested().
    void recordRequested(const QString &pageId, const QString &key);

private:
    void build();
    void readPackages();
    QString packageName(const QString &code) const;
    void showTimes();

    const DeskContext m_context;
    TicketDetail m_detail;
    QHash<QString, QString> m_packages; ///< names by code
    bool m_packagesAsked = false;

    DetailGroup *m_work;
    CopyLabel *m_type, *m_description, *m_package;
    DetailGroup *m_person;
    CopyLabel *m_name, *m_phone, *m_street, *m_landmark;
    PlaceButtons *m_buttons;
    QToolButton *m_customer, *m_application;
    DetailGroup *m_times;
    CopyLabel *m_visit, *m_deadline, *m_pauses, *m_opened, *m_started, *m_completed, *m_cancelled;
};

/// How often and how long the clock of its deadline stood still, in words; empty when it never did.
QString pausesText(const TicketDetail &detail, const Wording &wording);

} // namespace portal::ui
