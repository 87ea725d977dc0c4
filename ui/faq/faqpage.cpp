// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/faqpage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/faq/faqmarkup.h"
#include "libportal/staffapi/faqapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/faq/faqeditor.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

namespace {

constexpr int idRole = Qt::UserRole; // invalid at a category

/// Entries that have yet to be stored are known by numbers of this page's own.
bool isNew(qint64 id)
{
    return id <= 0;
}

} // namespace

FaqPage::FaqPage(const DeskContext &context, QWidget *parent)
    : Page({QStringLiteral("faq"), tr("FAQ"), QStringLiteral("circle-help")}, parent),
      m_context(context),
      m_tree(new QTreeWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_banner(new Banner(this)),
      m_editor(new FaqEditor(context.wording, this))
{
    addCommands();
    build();
    m_editor->setBrand(context.session.brand());
    connect(&context.session, &Session::brandChanged, this,
            [this] { m_editor->setBrand(m_context.session.brand()); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!m_filling && item && item->data(0, idRole).isValid())
            showEntry(item->data(0, idRole).toLongLong());
    });
    connect(m_editor, &FaqEditor::edited, this, &FaqPage::edited);
    connect(m_editor, &FaqEditor::saveRequested, this, &FaqPage::save);
    connect(m_editor, &FaqEditor::discardRequested, this, &FaqPage::discard);
    connect(m_banner, &Banner::actionTriggered, this, &FaqPage::discard);
    showState();
}

void FaqPage::build()
{
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(unit(this, 3));
    m_tree->setAccessibleName(description().title);
    m_tree->setMinimumWidth(unit(this, 60));
    m_tree->setTextElideMode(Qt::ElideRight);

    auto *title = new QLabel(description().title, this);
    title->setFont(headingFont(font(), 2));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit(this));
    bar->addWidget(title);
    bar->addStretch(1);
    for (QAction *action : m_actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        bar->addWidget(button);
    }
    auto *left = new QWidget(this);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(unit(this, 2));
    list->addLayout(bar);
    list->addWidget(m_tree, 1);

    auto *empty = new EmptyState(this);
    empty->setContent(QStringLiteral("circle-help"), tr("No question chosen"),
                      tr("Choose one in the list to change it, or add a new one."), tr("Add a question"));
    connect(empty, &EmptyState::actionTriggered, this, &FaqPage::add);
    auto *right = new QWidget(this);
    auto *editing = new QVBoxLayout(right);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->setSpacing(unit(this, 2));
    editing->addWidget(m_banner);
    editing->addWidget(m_editor, 1);
    m_stack->addWidget(right);
    m_stack->addWidget(empty);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({unit(this, 72), unit(this, 200)});
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this, 4), unit(this, 4), unit(this, 4), unit(this, 3));
    column->addWidget(splitter);
}

void FaqPage::addCommands()
{
    const auto command = [this](const QString &id, const QString &text, const QString &icon,
                                const QKeySequence &keys, const std::function<void()> &run) {
        QAction *action = m_context.commands.add({id, description().title, text, icon, keys}, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        return action;
    };
    command(QStringLiteral("faq.add"), tr("Add a question"), QStringLiteral("plus"),
            QKeySequence(Qt::CTRL | Qt::Key_N), [this] { add(); });
    m_up = command(QStringLiteral("faq.up"), tr("Move the question up"), QStringLiteral("arrow-up"),
                   QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(Direction::Up); });
    m_down = command(QStringLiteral("faq.down"), tr("Move the question down"), QStringLiteral("arrow-down"),
                     QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(Direction::Down); });
    m_remove = command(QStringLiteral("faq.remove"), tr("Delete the question…"), QStringLiteral("trash-2"),
                       QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { remove(); });
}

void FaqPage::activate()
{
    refresh();
}

void FaqPage::changed(const QList<Change> &changes)
{
    if (isVisible() &&
        std::ranges::any_of(changes, [](const Change &change) { return change.entity == u"faq"; }))
        refresh();
}

QString FaqPage::unsavedWork() const
{
    return m_drafts.empty() ? QString() : tr("A question of the FAQ is not saved.");
}

void FaqPage::refresh()
{
    whenAnswered(m_context.api.faq().list(), this, [this](const Result<QList<FaqEntry>> &answer) {
        if (answer)
            read(*answer);
        else
            m_context.notices.failed(answer.error());
    });
}

void FaqPage::read(const QList<FaqEntry> &entries)
{
    m_entries = entries;
    // What somebody else has deleted goes on as a new question where it was being worded.
    QList<FaqEntry> orphans;
    std::erase_if(m_drafts, [&](const auto &draft) {
        const bool isGone = !isNew(draft.first) && !stored(draft.first).id.isValid();
        if (isGone)
            orphans.append(draft.second);
        return isGone;
    });
    for (FaqEntry &orphan : orphans) {
        const bool isShown = m_current == orphan.id.value();
        orphan.id = {};
        orphan.version = 0;
        const qint64 id = freshNumber();
        m_drafts[id] = orphan;
        if (isShown)
            m_current = id;
    }
    if (m_current && !m_drafts.contains(*m_current) && !stored(*m_current).id.isValid())
        m_current.reset();
    if (!m_current && !m_entries.isEmpty())
        m_current = m_entries.constFirst().id.value();
    fillTree();
    if (m_current)
        showEntry(*m_current);
    else
        showState();
}

void FaqPage::fillTree()
{
    m_filling = true;
    m_tree->clear();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const FaqCategory category : allFaqCategories()) {
        auto *group = new QTreeWidgetItem(m_tree, {m_context.wording.text(faqCategoryText(category))});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(0, bold);
        for (const FaqEntry &entry : m_entries) {
            if (entry.category == category)
                (new QTreeWidgetItem(group))->setData(0, idRole, entry.id.value());
        }
        for (const auto &[id, draft] : m_drafts) {
            if (isNew(id) && draft.category == category)
                (new QTreeWidgetItem(group))->setData(0, idRole, id);
        }
    }
    m_tree->expandAll();
    markTree();
    if (m_current)
        m_tree->setCurrentItem(itemOf(*m_current));
    m_filling = false;
}

void FaqPage::markTree()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = m_tree->topLevelItem(i)->child(j);
            const qint64 id = item->data(0, idRole).toLongLong();
            const auto draft = m_drafts.find(id);
            const FaqEntry entry = draft != m_drafts.end() ? draft->second : stored(id);
            QString question = faqPlainText(entry.words(m_context.wording.language()).question,
                                            faqPlaceholders(m_context.session.brand()));
            if (question.isEmpty())
                question = tr("New question");
            const bool isHidden = entry.state == FaqState::Draft;
            if (draft != m_drafts.end())
                item->setText(0, tr("%1 (not saved)").arg(question));
            else
                item->setText(0, isHidden ? tr("%1 (not shown)").arg(question) : question);
            item->setIcon(0, draft != m_drafts.end() ? themedIcon(QStringLiteral("pencil"))
                             : isHidden              ? themedIcon(QStringLiteral("eye-off"))
                                                     : QIcon());
            item->setToolTip(0, question);
        }
    }
}

QTreeWidgetItem *FaqPage::itemOf(qint64 id) const
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            if (m_tree->topLevelItem(i)->child(j)->data(0, idRole).toLongLong() == id)
                return m_tree->topLevelItem(i)->child(j);
        }
    }
    return nullptr;
}

FaqEntry FaqPage::stored(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [id](const FaqEntry &e) { return e.id.value() == id; });
    return found == m_entries.cend() ? FaqEntry() : *found;
}

QList<FaqId> FaqPage::orderOf(FaqCategory category) const
{
    QList<FaqId> order;
    for (const FaqEntry &entry : m_entries) {
        if (entry.category == category)
            order.append(entry.id);
    }
    return order;
}

void FaqPage::showEntry(qint64 id)
{
    if (m_current != id)
        m_banner->clear();
    m_current = id;
    const auto draft = m_drafts.find(id);
    m_editor->setEntry(draft != m_drafts.end() ? draft->second : stored(id));
    showState();
}

void FaqPage::showState()
{
    m_stack->setCurrentIndex(m_current ? 0 : 1);
    const bool isDraft = m_current && m_drafts.contains(*m_current);
    m_editor->setUnsaved(isDraft ? FaqEditor::Unsaved::Yes : FaqEditor::Unsaved::No);
    const bool isStored = m_current && !isNew(*m_current);
    m_remove->setEnabled(isStored);
    const FaqEntry entry = isStored ? stored(*m_current) : FaqEntry();
    const QList<FaqId> order = orderOf(entry.category);
    m_up->setEnabled(isStored && order.value(0) != entry.id);
    m_down->setEnabled(isStored && !order.isEmpty() && order.constLast() != entry.id);
}

void FaqPage::edited()
{
    if (!m_current)
        return;
    const FaqEntry now = m_editor->entry();
    if (now == stored(*m_current))
        m_drafts.erase(*m_current);
    else
        m_drafts[*m_current] = now;
    markTree();
    showState();
}

qint64 FaqPage::freshNumber() const
{
    return m_drafts.empty() ? 0 : qMin<qint64>(m_drafts.begin()->first, 1) - 1;
}

void FaqPage::add()
{
    FaqEntry fresh;
    if (m_current)
        fresh.category = m_editor->entry().category;
    fresh.state = FaqState::Published;
    const qint64 id = freshNumber();
    m_drafts[id] = fresh;
    m_current = id;
    fillTree();
    showEntry(id);
    m_editor->focusQuestion();
}

void FaqPage::save()
{
    if (!m_current || !m_drafts.contains(*m_current))
        return;
    const qint64 id = *m_current;
    m_editor->setUnsaved(FaqEditor::Unsaved::No);
    whenAnswered(m_context.api.faq().save(m_drafts.at(id)), this,
                 [this, id](const Result<FaqEntry> &answer) { saved(id, answer); });
}

void FaqPage::saved(qint64 id, const Result<FaqEntry> &answer)
{
    if (answer) {
        m_drafts.erase(id);
        m_banner->clear();
        if (m_current == id)
            m_current = answer->id.value();
        m_context.notices.done(answer->state == FaqState::Published
                                   ? tr("The question is saved and shown to the public.")
                                   : tr("The question is saved. The public does not see it."));
        refresh();
        return;
    }
    if (m_current == id)
        m_editor->setUnsaved(FaqEditor::Unsaved::Yes);
    if (answer.error().code == ErrorCode::Conflict) {
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("Somebody else has changed this question meanwhile. Save again to replace theirs, or "
               "look at theirs and lose yours."));
        m_banner->setAction(tr("Show theirs"));
        whenAnswered(m_context.api.faq().list(), this, [this, id](const Result<QList<FaqEntry>> &entries) {
            if (!entries)
                return;
            read(*entries);
            const auto draft = m_drafts.find(id);
            if (draft != m_drafts.end())
                draft->second.version = stored(id).version; // saved again, it replaces theirs knowingly
            if (m_current == id)
                showEntry(id);
        });
        return;
    }
    const QString words = m_current == id && !answer.error().fields.isEmpty()
                              ? m_editor->showFaults(answer.error())
                              : m_context.wording.error(answer.error());
    if (!words.isEmpty())
        m_context.notices.failed(answer.error());
}

void FaqPage::discard()
{
    if (!m_current)
        return;
    m_drafts.erase(*m_current);
    m_banner->clear();
    read(m_entries);
}

void FaqPage::remove()
{
    if (!m_current || isNew(*m_current))
        return;
    const FaqEntry entry = stored(*m_current);
    auto *dialog = new FormDialog(tr("Delete this question?"), tr("Delete"), this);
    dialog->setConfirmKind(FormDialog::Confirm::Dangerous);
    dialog->setExplanation(tr("“%1” is gone for good, in both languages. To keep it for later, take it back "
                              "from the public instead.")
                               .arg(entry.words(m_context.wording.language()).question));
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, entry] {
        dialog->setBusy(true);
        whenAnswered(m_context.api.faq().remove(entry.id, entry.version), dialog,
                     [this, dialog, id = entry.id](const Result<void> &answer) {
                         if (!answer) {
                             dialog->fail(answer.error(), m_context.wording.error(answer.error()),
                                          [this](const Text &text) { return m_context.wording.text(text); });
                             return;
                         }
                         dialog->finish();
                         m_drafts.erase(id.value());
                         m_context.notices.done(tr("The question is deleted."));
                         refresh();
                     });
    });
    dialog->open();
}

void FaqPage::move(Direction direction)
{
    if (!m_current || isNew(*m_current))
        return;
    const FaqEntry entry = stored(*m_current);
    QList<FaqId> order = orderOf(entry.category);
    const qsizetype from = order.indexOf(entry.id);
    const qsizetype to = from + qsizetype(direction);
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.swapItemsAt(from, to);
    whenAnswered(m_context.api.faq().reorder(entry.category, order), this,
                 [this](const Result<void> &answer) {
                     if (!answer)
                         m_context.notices.failed(answer.error());
                     refresh();
                 });
}

} // namespace portal::ui
