// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationDetailView: one application, whole: its header and the tabs Data, KTP, Duplicates, Messages and
// History. Reads it, shows it and tells what it read; what is done with it is RegistrationActions'.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"
#include "ui/registrations/colleagues.h"

class QStackedWidget;
class QTabWidget;

namespace portal::ui {

class BusyBar;
class DataTab;
class DetailHeader;
class DuplicatesTab;
class EmptyState;
class HistoryTab;
class MessagesTab;
class PhotoTab;
class RegistrationActions;

class RegistrationDetailView : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Data, Photo, Duplicates, Messages, History };

    explicit RegistrationDetailView(const DeskContext &context, QWidget *parent = nullptr);

    void setActions(RegistrationActions *actions);
    /// Reads it; empty: nothing is chosen.
    void showRegistration(const QString &number);
    /// Reads the same once more.
    void refresh();
    const QString &number() const { return m_number; }

    void showTab(Tab tab);
    Tab currentTab() const;

Q_SIGNALS:
    void registrationRead(const portal::Registration &registration);
    /// As Page::recordRequested(), also for another application.
    void recordRequested(const QString &pageId, const QString &key);

private:
    void buildTabs();
    void addTabKeys();
    void ask();
    void heard(const QString &number, const Result<RegistrationDetail> &detail);
    void show(const RegistrationDetail &detail);
    void nameTabs(const RegistrationDetail &detail);
    void explain(const QString &icon, const QString &headline, const QString &hint,
                 const QString &action = {});

    const DeskContext m_context;
    Colleagues m_colleagues;
    QString m_number;
    bool m_asking = false;
    bool m_again = false; ///< something changed while it was being read
    RegistrationActions *m_actions = nullptr;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_content;
    DetailHeader *m_header;
    QTabWidget *m_tabs;
    DataTab *m_data;
    PhotoTab *m_photo;
    DuplicatesTab *m_duplicates;
    MessagesTab *m_messages;
    HistoryTab *m_history;
    BusyBar *m_busy;
};

} // namespace portal::ui
