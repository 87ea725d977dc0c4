// SPDX-License-Identifier: GPL-3.0-or-later
// RecordsTab: what belongs to a customer and has a page of its own: a few lines, the newest first; a double
// click or Enter asks for the page. Knows no kind of record.
#pragma once

#include "ui/customers/recordsmodel.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace portal::ui {

class EmptyState;

class RecordsTab : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name; ///< for screen readers: "Tickets of this customer"
        QString icon; ///< of the empty tab; a name of resources/icons
        QString none; ///< "No tickets"
        QString hint; ///< what stands there when there are none
    };
    explicit RecordsTab(const Words &words, QWidget *parent = nullptr);

    /// `summary` stands above them: "20 of 34, the newest first".
    void showLines(const QList<RecordLine> &lines, const QString &summary);
    /// They could not be read.
    void explain(const QString &why);
    /// At the right above the lines.
    void setAction(QAction *action);

    RecordsModel &model() const { return *m_model; }
    QListView &view() const { return *m_view; }

Q_SIGNALS:
    void opened(const QString &key);

private:
    const Words m_words;
    RecordsModel *m_model;
    QStackedWidget *m_pages;
    QListView *m_view;
    EmptyState *m_empty;
    QLabel *m_summary;
    QToolButton *m_action;
};

} // namespace portal::ui
