// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette: one line to reach everything: pages, commands, and what the pages list: applications,
// customers, tickets and invoices by number, name, phone or e-mail (6-experience, "Ctrl+K").
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace portal::ui {

struct DeskContext;
class Page;

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const DeskContext &context, const QList<Page *> &pages, QWidget *parent);

Q_SIGNALS:
    void pageChosen(portal::ui::Page *page);
    /// "registrations", "REG-20261120-0001"
    void recordChosen(const QString &pageId, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Hit
    {
        QString icon;
        QString title;
        QString hint;
        std::function<void()> choose{};
    };
    void search();
    void askForRecords(const QString &text);
    bool has(const QString &pageId) const;
    Hit recordHit(Hit hit, const QString &pageId, const QString &key);
    template <typename Row>
    void hear(const QFuture<Result<portal::Page<Row>>> &asked, const std::function<Hit(const Row &)> &hitOf);
    void showHits(const QList<Hit> &hits);
    void append(const Hit &hit);
    void sayIfNothing();
    void choose();

    const DeskContext &m_context;
    const QList<Page *> m_pages;
    QLineEdit *m_input;
    QListWidget *m_list;
    QLabel *m_nothing;
    QList<Hit> m_hits;
    QTimer m_typing;
    quint64 m_generation = 0;
    int m_waiting = 0; // for answers about records
};

} // namespace portal::ui
