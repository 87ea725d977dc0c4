// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: saved queues, a list and one record beside each other: the panes and how they are remembered, the
// commands that move through them, what is read again when something changes, and who else has the record
// open. What is in the list is the business of the page that derives from it.
#pragma once

#include "ui/frame/page.h"

#include <QtCore/QTimer>

#include <functional>

class QBoxLayout;
class QKeySequence;
class QSplitter;

namespace portal::ui {

class DetailPane;
class ListPane;
class QueueRail;

class ListPage : public Page
{
    Q_OBJECT

public:
    QList<QAction *> menuActions() const override;
    void activate() override;
    void deactivate() override;
    void changed(const QList<Change> &changes) override;
    void openRecord(const QString &key) override;
    void focusSearch() override;

protected:
    struct Setup
    {
        Description description;
        QString entity;      ///< of changes and of presence: "customer"
        QStringList touches; ///< other entities that change what the counts or the detail say: "outbox"
    };
    struct Words
    {
        QString next;     ///< "Next customer"
        QString previous; ///< "Previous customer"
    };
    ListPage(const DeskContext &context, const Setup &setup, QWidget *parent);

    static constexpr int usualDetailWidth = 105;
    /// Once, in the constructor: all belong to the page. `detailWidth` in units, until somebody chooses
    /// another.
    void setPanes(QueueRail *queues, ListPane *list, DetailPane *detail, int detailWidth = usualDetailWidth);
    /// Above the panes.
    void addAbove(QWidget *widget);
    /// The commands that every list has, and one for each queue with Alt and its number.
    void addListCommands(const Words &words);
    QAction *addCommand(const QString &id, const QString &text, const QString &icon, const QKeySequence &keys,
                        const std::function<void()> &run);
    void addSeparator() { m_commands.append(nullptr); }
    // At the right of the search: a button for a command, and the menu of columns, which stands last.
    void addButton(QAction *action);
    void addColumnsButton();
    /// Reads the counts soon, once for many reasons.
    void countSoon();
    bool wasActive() const { return m_wasActive; }

    /// Before the page's own in its menu.
    virtual QList<QAction *> recordActions() const { return {}; }
    /// It is looked at for the first time.
    virtual void begin() {}
    /// What the queues hold; call counted() when all of it has come.
    virtual void readCounts() = 0;
    void counted();
    /// The queue that somebody chose in the rail.
    virtual void queueChosen(const QString &id) = 0;

    const DeskContext m_context;

private:
    void announce();
    void connectPanes();
    void storePanes();
    void countNow();

    const Setup m_setup;
    QBoxLayout *m_column;
    QSplitter *m_panes;
    QueueRail *m_queues = nullptr;
    ListPane *m_list = nullptr;
    DetailPane *m_detail = nullptr;
    QList<QAction *> m_commands;
    QTimer m_countTimer; // several changes are one question
    QTimer m_detailTimer;
    QTimer m_minute; // ages grow
    QString m_announced;
    bool m_detailIsOld = false;
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_isActive = false;
    bool m_wasActive = false;
};

} // namespace portal::ui
