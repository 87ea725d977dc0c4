// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one entry of the navigation rail, and DeskContext: all that a page is given. The frame tells a page
// when it is looked at and what changed; a page tells the frame its title, its count and its commands.
#pragma once

#include "libportal/registrations/registrationfilter.h"
#include "libportal/storage/changelog.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QAction;

namespace portal {
class StaffApi;
}

namespace portal::ui {

class Commands;
class Notices;
class PersonalSettings;
class Session;
class Wording;

/// Everything outlives the pages.
struct DeskContext
{
    StaffApi &api;
    Session &session;
    const Wording &wording;
    PersonalSettings &personal;
    Commands &commands;
    Notices &notices;
};

class Page : public QWidget
{
    Q_OBJECT

public:
    struct Description
    {
        QString id;    ///< stable: "registrations"
        QString title; ///< translated: "Registrations"
        QString icon;  ///< a name of resources/icons
    };
    explicit Page(const Description &description, QWidget *parent = nullptr);

    const Description &description() const { return m_description; }
    /// What the rail shows beside the title; 0 shows nothing.
    qint64 count() const { return m_count; }

    /// The commands of its menu, in order; a null stands for a separator.
    virtual QList<QAction *> menuActions() const;
    /// It is looked at now (again): read what it shows.
    virtual void activate();
    /// It is looked at no longer.
    virtual void deactivate();
    /// Somebody changed something, perhaps this desk.
    virtual void changed(const QList<Change> &changes);
    /// Shows one of its records, by its human number.
    virtual void openRecord(const QString &key);
    /// Shows these applications; for the page that lists them.
    virtual void openRegistrations(const RegistrationFilter &filter);
    /// Where typing to search begins.
    virtual void focusSearch();
    /// What would be lost if the desk closed now, in a sentence; empty: nothing.
    virtual QString unsavedWork() const;

Q_SIGNALS:
    void countChanged();
    /// Another page's record: "registrations", "REG-20261120-0001".
    void recordRequested(const QString &pageId, const QString &key);

    /// The list of these applications, on the page that has it.
    void registrationsRequested(const portal::RegistrationFilter &filter);
    /// A new ticket for this customer, on the page that makes them.
    void newTicketRequested(const QString &customerCode);

protected:
    void setCount(qint64 count);

private:
    const Description m_description;
    qint64 m_count = 0;
};

} // namespace portal::ui
