// SPDX-License-Identifier: GPL-3.0-or-later
// FaqPage: the questions that people ask, category by category in the order in which the public reads them,
// and the one that is being worded. What is typed and not saved is kept while one looks elsewhere.
#pragma once

#include "libportal/base/result.h"
#include "libportal/faq/faqentry.h"
#include "ui/frame/page.h"

#include <map>

class QKeySequence;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace portal::ui {

class Banner;
class FaqEditor;

class FaqPage : public Page
{
    Q_OBJECT

public:
    explicit FaqPage(const DeskContext &context, QWidget *parent = nullptr);

    QList<QAction *> menuActions() const override { return m_actions; }
    void activate() override;
    void changed(const QList<Change> &changes) override;
    QString unsavedWork() const override;

private:
    enum class Direction { Up = -1, Down = 1 };

    void build();
    void addCommands();
    void refresh();
    void read(const QList<FaqEntry> &entries);
    void fillTree();
    void markTree();
    void showEntry(qint64 id);
    void showState();
    void edited();
    void add();
    void save();
    void saved(qint64 id, const Result<FaqEntry> &answer);
    void discard();
    void remove();
    void move(Direction direction);
    qint64 freshNumber() const;
    FaqEntry stored(qint64 id) const;
    QList<FaqId> orderOf(FaqCategory category) const;
    QTreeWidgetItem *itemOf(qint64 id) const;

    const DeskContext m_context;
    QList<FaqEntry> m_entries;
    std::map<qint64, FaqEntry> m_drafts; // what differs from what is stored, by id
    std::optional<qint64> m_current;
    bool m_filling = false;
    QTreeWidget *m_tree;
    QStackedWidget *m_stack;
    Banner *m_banner;
    FaqEditor *m_editor;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QList<QAction *> m_actions;
};

} // namespace portal::ui
