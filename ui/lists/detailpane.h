// SPDX-License-Identifier: GPL-3.0-or-later
// DetailPane: one record, whole, beside its list: a header and tabs, each with a key. Reads it, one question
// at a time, says so while it does, and explains what stands there instead when there is none. What the
// record is, the class that derives from it knows.
#pragma once

#include "libportal/base/result.h"
#include "libportal/base/whenanswered.h"
#include "ui/frame/page.h"

class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace portal::ui {

class BusyBar;
class EmptyState;

class DetailPane : public QWidget
{
    Q_OBJECT

public:
    /// Reads it; empty: nothing is chosen.
    void showRecord(const QString &key);
    /// Reads the same once more.
    void refresh();
    const QString &key() const { return m_key; }

    void setCurrentTab(int tab);
    int currentTabIndex() const;
    QTabWidget &tabs() const { return *m_tabs; }

Q_SIGNALS:
    /// As Page::recordRequested(), also for another record of the same page.
    void recordRequested(const QString &pageId, const QString &key);

protected:
    struct Words
    {
        QString commands; ///< begins the ids of its commands: "customers"
        QString group;    ///< heading of its commands: "Customers"
        QString icon;     ///< of the record; a name of resources/icons
        QString name;     ///< of the tabs, for screen readers: "Customer"
        QString nothing;  ///< headline while none is chosen
        QString hint;     ///< what to do then
    };
    DetailPane(const DeskContext &context, const Words &words, QWidget *parent);

    void setHeader(QWidget *header);
    /// `command` is what its key does: "Show data".
    void addTab(QWidget *tab, const QString &id, const QString &title, const QString &command);

    /// Asks for what key() names: `return follow(api.detail(key()), [this](const D &detail) { … })`.
    virtual void ask() = 0;
    /// Another record, or none, is to be shown.
    virtual void keyChanged() {}

    template <typename T, typename Show>
    void follow(const QFuture<Result<T>> &answer, Show show)
    {
        whenAnswered(answer, this, [this, asked = m_key, show](const Result<T> &read) {
            if (isStillWanted(asked)) {
                heard(read ? nullptr : &read.error());
                if (read) // after it is known which tab is looked at
                    show(*read);
            }
            goOn(asked);
        });
    }

    const DeskContext m_context;

private:
    void askOnce();
    bool isStillWanted(const QString &asked);
    void heard(const Error *error);
    void goOn(const QString &asked);
    void explain(const QString &icon, const QString &headline, const QString &hint,
                 const QString &action = {});

    const Words m_words;
    QString m_key;
    bool m_asking = false;
    bool m_again = false; ///< something changed while it was being read
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_content;
    QVBoxLayout *m_inside;
    QTabWidget *m_tabs;
    BusyBar *m_busy;
};

} // namespace portal::ui
