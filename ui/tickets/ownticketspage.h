// SPDX-License-Identifier: GPL-3.0-or-later
// OwnTicketsPage: a technician's day and the next ones: own tickets under the day of their visit, as large
// calm cards, and beside them all of the one that is chosen. Nobody else's are ever in it.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"

#include <QtCore/QTimer>

class QBoxLayout;
class QLabel;
class QSplitter;

namespace portal::ui {

class Banner;
class BusyBar;
class ColumnArea;
class EmptyState;
class InkLabel;
class OwnTicketCard;
class TicketActions;
class TicketDetailView;

class OwnTicketsPage final : public Page
{
    Q_OBJECT

public:
    /// A day holds far fewer; what is further off is told as a number.
    static constexpr int mostCards = 60;

    explicit OwnTicketsPage(const DeskContext &context, QWidget *parent = nullptr);
    ~OwnTicketsPage() override;

    QList<QAction *> menuActions() const override;
    void activate() override;
    void deactivate() override;
    void changed(const QList<Change> &changes) override;
    void openRecord(const QString &key) override;

    TicketActions &actions() const { return *m_actions; }
    TicketDetailView &detail() const { return *m_detail; }
    /// From the top.
    const QList<OwnTicketCard *> &cards() const { return m_cards; }
    /// Above the cards, from the top: "Today".
    const QStringList &headings() const { return m_headings; }
    QString current() const { return m_current; }

Q_SIGNALS:
    /// What is shown is up to date, addresses and all.
    void settled();

private:
    enum class Step { Next, Previous };

    void build();
    void addCommands();
    void connectActions();
    void reload();
    void showRows(const QList<TicketRow> &rows);
    void draw();
    void addHeading(const QString &text);
    void addCard(const TicketRow &row);
    QString headingOf(const TicketRow &row) const;
    void readNextDetail();
    void choose(const QString &number);
    void walk(Step step);
    void showSummary();
    OwnTicketCard *card(const QString &number) const;

    const DeskContext m_context;
    QTimer m_reloadTimer; // several changes are one question
    bool m_reading = false;
    bool m_again = false;
    bool m_isActive = false;
    QList<TicketRow> m_rows;
    QHash<QString, TicketDetail> m_details;
    QStringList m_wanted; ///< numbers whose details have yet to be read
    bool m_readingDetail = false;
    QString m_current;
    QStringList m_headings;
    QList<OwnTicketCard *> m_cards;

    QLabel *m_day;
    InkLabel *m_summary;
    Banner *m_banner;
    BusyBar *m_busy;
    QSplitter *m_panes;
    ColumnArea *m_list;
    EmptyState *m_empty;
    TicketDetailView *m_detail;
    TicketActions *m_actions;
    QList<QAction *> m_commands;
};

} // namespace portal::ui
