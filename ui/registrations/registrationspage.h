// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationsPage: the queue of applications: saved queues, the table and one application beside each
// other, the figures above them, and the commands that move through them.
#pragma once

#include "ui/frame/page.h"
#include "ui/registrations/queuelook.h"

#include <QtCore/QTimer>

class QSplitter;

namespace portal::ui {

class FigureCard;
class QueueList;
class RegistrationActions;
class RegistrationDetailView;
class RegistrationExportJob;
class RegistrationList;
class RegistrationPrintJob;

class RegistrationsPage final : public Page
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const DeskContext &context, QWidget *parent = nullptr);
    ~RegistrationsPage() override;

    QList<QAction *> menuActions() const override;
    void activate() override;
    void deactivate() override;
    void changed(const QList<Change> &changes) override;
    void openRecord(const QString &key) override;
    void openRegistrations(const RegistrationFilter &filter) override;
    void focusSearch() override;
    QString unsavedWork() const override;

    RegistrationList &list() const { return *m_list; }
    QueueList &queues() const { return *m_queues; }
    RegistrationDetailView &detail() const { return *m_detail; }
    RegistrationActions &actions() const { return *m_actions; }
    RegistrationExportJob &exportJob() const { return *m_export; }
    RegistrationPrintJob &printJob() const { return *m_print; }
    /// Total, pending, approved, today, older than 24 hours.
    const QList<FigureCard *> &figures() const { return m_figures; }

private:
    void build();
    void addCommands();
    void connectDetail();
    void announce();
    QAction *addCommand(const char *id, const QString &text, const QString &icon, const QKeySequence &keys,
                        const std::function<void()> &run);
    void openQueue(QueueChoice queue, const RegistrationFilter &wish = {});
    void readFigures();
    void readChoices();
    void storePanes();

    const DeskContext m_context;
    QList<FigureCard *> m_figures;
    QSplitter *m_panes;
    QueueList *m_queues;
    RegistrationList *m_list;
    RegistrationDetailView *m_detail;
    RegistrationActions *m_actions;
    RegistrationExportJob *m_export;
    RegistrationPrintJob *m_print;
    QList<QAction *> m_commands;
    QTimer m_figuresTimer; // several changes are one question
    QTimer m_detailTimer;
    QString m_announced;
    bool m_detailIsOld = false;
    QTimer m_minute; // ages grow
    bool m_readingFigures = false;
    bool m_figuresAgain = false;
    bool m_isActive = false;
    bool m_wasActive = false;
};

} // namespace portal::ui
