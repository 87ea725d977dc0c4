// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/detailpane.h"

#include "ui/frame/commands.h"
#include "ui/frame/wording.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

DetailPane::DetailPane(const DeskContext &context, const Words &words, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_words(words),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_content(new QWidget(this)),
      m_inside(new QVBoxLayout(m_content)),
      m_tabs(new QTabWidget(m_content)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(words.name);
    // What is in the tabs scrolls; where there is little room, the header is not to be the one that is cut.
    m_tabs->setMinimumHeight(unit(this, 24));
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(unit(this, 2));
    m_inside->addWidget(m_tabs, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);
    connect(m_empty, &EmptyState::actionTriggered, this, &DetailPane::refresh);
    explain(words.icon, words.nothing, words.hint);
}

void DetailPane::setHeader(QWidget *header)
{
    m_inside->insertWidget(0, header);
}

void DetailPane::addTab(QWidget *tab, const QString &id, const QString &title, const QString &command)
{
    const int at = m_tabs->addTab(tab, title);
    QAction *action = m_context.commands.add({m_words.commands + QStringLiteral(".tab.") + id,
                                              m_words.group,
                                              command,
                                              {},
                                              QKeySequence(Qt::Key_1 + at)},
                                             this);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, at] { setCurrentTab(at); });
}

void DetailPane::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int DetailPane::currentTabIndex() const
{
    return m_tabs->currentIndex();
}

void DetailPane::showRecord(const QString &key)
{
    if (key == m_key && !key.isEmpty())
        return refresh();
    m_key = key;
    keyChanged();
    if (key.isEmpty())
        explain(m_words.icon, m_words.nothing, m_words.hint);
    else
        askOnce();
}

void DetailPane::refresh()
{
    if (!m_key.isEmpty())
        askOnce();
}

// One question at a time: whoever walks through the list quickly gets the one they stop at.
void DetailPane::askOnce()
{
    m_again = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_busy->begin();
    ask();
}

bool DetailPane::isStillWanted(const QString &asked)
{
    m_asking = false;
    m_busy->end();
    return asked == m_key;
}

void DetailPane::heard(const Error *error)
{
    if (!error)
        m_pages->setCurrentWidget(m_content);
    else if (error->code == ErrorCode::NotFound)
        explain(m_words.icon, tr("Not there any more"), tr("%1 has been removed.").arg(m_key));
    else
        explain(QStringLiteral("circle-alert"), tr("It could not be read"), m_context.wording.error(*error),
                tr("Try again"));
}

void DetailPane::goOn(const QString &asked)
{
    if ((asked != m_key || m_again) && !m_key.isEmpty())
        askOnce();
}

void DetailPane::explain(const QString &icon, const QString &headline, const QString &hint,
                         const QString &action)
{
    m_empty->setContent(icon, headline, hint, action);
    m_pages->setCurrentWidget(m_empty);
}

} // namespace portal::ui
