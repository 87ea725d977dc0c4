// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/recordstab.h"

#include "ui/customers/recordsdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

RecordsTab::RecordsTab(const Words &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_model(new RecordsModel(this)),
      m_pages(new QStackedWidget(this)),
      m_view(new QListView(this)),
      m_empty(new EmptyState(this)),
      m_summary(new QLabel(this)),
      m_action(new QToolButton(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RecordsDelegate(*m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(words.name);
    m_action->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_action->setAutoRaise(true);
    m_action->setFocusPolicy(Qt::StrongFocus);
    m_action->setVisible(false);
    m_summary->setFont(headingFont(font(), -1));
    m_summary->setWordWrap(true);

    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this, 2), 0, 0);
    column->setSpacing(unit(this));
    column->addLayout(line);
    column->addWidget(m_pages, 1);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->line(index.row()).key); });
}

void RecordsTab::setAction(QAction *action)
{
    m_action->setDefaultAction(action);
    m_action->setVisible(action->isVisible());
    connect(action, &QAction::changed, m_action,
            [this, action] { m_action->setVisible(action->isVisible()); });
}

void RecordsTab::showLines(const QList<RecordLine> &lines, const QString &summary)
{
    m_model->setLines(lines);
    m_summary->setText(summary);
    if (lines.isEmpty())
        m_empty->setContent(m_words.icon, m_words.none, m_words.hint);
    m_pages->setCurrentIndex(lines.isEmpty() ? 1 : 0);
}

void RecordsTab::explain(const QString &why)
{
    m_model->setLines({});
    m_summary->clear();
    m_empty->setContent(QStringLiteral("circle-alert"), tr("It could not be read"), why);
    m_pages->setCurrentIndex(1);
}

} // namespace portal::ui
