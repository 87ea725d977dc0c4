// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationsPage: the queue of applications: saved queues, the table and one application beside each
// other, with the figures above them.
#pragma once

#include "ui/lists/listpage.h"
#include "ui/registrations/queuelook.h"

namespace portal {
struct RegistrationPrintout;
}

namespace portal::ui {

class ExportJob;
class FigureCard;
class ListPrintJob;
class QueueList;
struct PaperList;
class RegistrationActions;
class RegistrationDetailView;
class RegistrationList;

class RegistrationsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const DeskContext &context, QWidget *parent = nullptr);
    ~RegistrationsPage() override;

    void openRegistrations(const RegistrationFilter &filter) override;
    QString unsavedWork() const override;

    RegistrationList &list() const { return *m_list; }
    QueueList &queues() const { return *m_queues; }
    RegistrationDetailView &detail() const { return *m_detail; }
    RegistrationActions &actions() const { return *m_actions; }
    ExportJob &exportJob() const { return *m_export; }
    ListPrintJob &printJob() const { return *m_print; }
    /// Total, pending, approved, today, older than 24 hours.
    const QList<FigureCard *> &figures() const { return m_figures; }

private:
    void addFigures();
    void addCommands();
    void connectDetail();
    void exportList();
    void printList();
    PaperList paperOf(const RegistrationPrintout &printout, const QString &title) const;
    QList<QAction *> recordActions() const override;
    void begin() override;
    void readCounts() override;
    void queueChosen(const QString &id) override;
    void openQueue(QueueChoice queue, const RegistrationFilter &wish = {});

    QList<FigureCard *> m_figures;
    QueueList *m_queues;
    RegistrationList *m_list;
    RegistrationDetailView *m_detail;
    RegistrationActions *m_actions;
    ExportJob *m_export;
    ListPrintJob *m_print;
};

} // namespace portal::ui
