// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationDetailView: one application, whole: its header and the tabs Data, KTP, Duplicates, Messages and
// History. Reads it, shows it and tells what it read; what is done with it is RegistrationActions'.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/lists/detailpane.h"
#include "ui/registrations/colleagues.h"

namespace portal::ui {

class DataTab;
class DetailHeader;
class DuplicatesTab;
class HistoryTab;
class MessagesTab;
class PhotoTab;
class RegistrationActions;

class RegistrationDetailView : public DetailPane
{
    Q_OBJECT

public:
    enum class Tab { Data, Photo, Duplicates, Messages, History };

    explicit RegistrationDetailView(const DeskContext &context, QWidget *parent = nullptr);

    void setActions(RegistrationActions *actions);
    void showRegistration(const QString &number) { showRecord(number); }
    const QString &number() const { return key(); }

    void showTab(Tab tab) { setCurrentTab(int(tab)); }
    Tab currentTab() const { return Tab(currentTabIndex()); }

Q_SIGNALS:
    void registrationRead(const portal::Registration &registration);

private:
    void ask() override;
    void keyChanged() override;
    void show(const RegistrationDetail &detail);
    void nameTabs(const RegistrationDetail &detail);

    Colleagues m_colleagues;
    RegistrationActions *m_actions = nullptr;
    DetailHeader *m_header;
    DataTab *m_data;
    PhotoTab *m_photo;
    DuplicatesTab *m_duplicates;
    MessagesTab *m_messages;
    HistoryTab *m_history;
};

} // namespace portal::ui
