// SPDX-License-Identifier: GPL-3.0-or-later
// PackagesPage: what is on offer, for everybody to look at and for administrators to change. A package is
// withdrawn, never deleted.
#pragma once

#include "ui/frame/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace portal {
struct Package;
}

namespace portal::ui {

class InkLabel;
class PackagesModel;

class PackagesPage : public Page
{
    Q_OBJECT

public:
    explicit PackagesPage(const DeskContext &context, QWidget *parent = nullptr);

    QList<QAction *> menuActions() const override;
    void activate() override;
    void changed(const QList<Change> &changes) override;
    /// By its code.
    void openRecord(const QString &key) override;

private:
    void build();
    void addCommands();
    void openDialog(const Package &package);
    void addPackage();
    void editCurrent();
    void switchCurrent();
    void showState();
    const Package *current() const;

    const DeskContext m_context;
    const bool m_mayChange;
    PackagesModel *m_model;
    InkLabel *m_summary;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_switch;
    QString m_wanted; // a code asked for before its row was read
    QList<QAction *> m_actions;
};

} // namespace portal::ui
