// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagespage.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/packages/packagedialog.h"
#include "ui/packages/packagesmodel.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

PackagesPage::PackagesPage(const DeskContext &context, QWidget *parent)
    : Page({QStringLiteral("packages"), tr("Packages"), QStringLiteral("package")}, parent),
      m_context(context),
      m_mayChange(context.session.may(Permission::ManagePackages)),
      m_model(new PackagesModel(context.api, context.wording, this)),
      m_summary(new InkLabel(Ink::Muted, InkSize::Text, this)),
      m_table(new QTableView(this)),
      m_stack(new QStackedWidget(this)),
      m_add(new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add a package…"), this)),
      m_edit(new QPushButton(themedIcon(QStringLiteral("pencil")), tr("Change…"), this)),
      m_switch(new QPushButton(this))
{
    build();
    if (m_mayChange)
        addCommands();
    connect(m_model, &PackagesModel::failed, this,
            [this](const Error &error) { m_context.notices.failed(error); });
    connect(m_model, &PackagesModel::loaded, this, [this] {
        if (!m_wanted.isEmpty())
            openRecord(std::exchange(m_wanted, {}));
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PackagesPage::showState);
    connect(m_add, &QPushButton::clicked, this, &PackagesPage::addPackage);
    connect(m_edit, &QPushButton::clicked, this, &PackagesPage::editCurrent);
    connect(m_switch, &QPushButton::clicked, this, &PackagesPage::switchCurrent);
    connect(m_table, &QTableView::activated, this, &PackagesPage::editCurrent);
    showState();
}

void PackagesPage::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BadgeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(description().title);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(unit(this, 9));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int widths[] = {30, 44, 28, 24, 32, 32, 60};
    for (int i = 0; i < PackagesModel::columns; ++i)
        header->resizeSection(i, unit(this, widths[i]));

    auto *title = new QLabel(description().title, this);
    title->setFont(headingFont(font(), 2));
    setButtonKind(*m_add, ButtonKind::Primary);
    auto *bar = new QHBoxLayout;
    bar->addWidget(title);
    bar->addStretch(1);
    for (QPushButton *button : {m_switch, m_edit, m_add}) {
        bar->addWidget(button);
        button->setVisible(m_mayChange);
    }
    auto *empty = new EmptyState(this);
    empty->setContent(QStringLiteral("package"), tr("Nothing on offer yet"),
                      tr("Without a broadband package nobody can register."),
                      m_mayChange ? tr("Add a package…") : QString());
    connect(empty, &EmptyState::actionTriggered, this, &PackagesPage::addPackage);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this, 4), unit(this, 4), unit(this, 4), unit(this, 3));
    column->setSpacing(unit(this, 2));
    column->addLayout(bar);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
}

void PackagesPage::addCommands()
{
    const auto add = [this](const QString &id, const QString &text, const QString &icon,
                            const QKeySequence &keys, void (PackagesPage::*run)()) {
        QAction *action = m_context.commands.add({id, description().title, text, icon, keys}, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
    };
    add(QStringLiteral("packages.add"), tr("Add a package…"), QStringLiteral("plus"),
        QKeySequence(Qt::CTRL | Qt::Key_N), &PackagesPage::addPackage);
    add(QStringLiteral("packages.edit"), tr("Change the package…"), QStringLiteral("pencil"),
        QKeySequence(Qt::Key_E), &PackagesPage::editCurrent);
    add(QStringLiteral("packages.switch"), tr("Withdraw or offer the package"), QStringLiteral("power"),
        QKeySequence(Qt::Key_O), &PackagesPage::switchCurrent);
}

QList<QAction *> PackagesPage::menuActions() const
{
    return m_actions;
}

void PackagesPage::activate()
{
    m_model->refresh();
}

void PackagesPage::changed(const QList<Change> &changes)
{
    if (isVisible() &&
        std::ranges::any_of(changes, [](const Change &change) { return change.entity == u"package"; }))
        m_model->refresh();
}

void PackagesPage::openRecord(const QString &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->package(row).code == key) {
            m_table->selectRow(row);
            return;
        }
    }
    if (m_model->rowCount() == 0)
        m_wanted = key;
}

const Package *PackagesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->package(index.row()) : nullptr;
}

void PackagesPage::showState()
{
    const Package *package = current();
    m_edit->setEnabled(package);
    m_switch->setEnabled(package);
    const bool active = !package || package->active;
    m_switch->setText(active ? tr("Withdraw") : tr("Offer again"));
    m_switch->setIcon(themedIcon(active ? QStringLiteral("ban") : QStringLiteral("circle-check")));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_summary->setText(
        tr("%n package(s) can be chosen on the public page.", nullptr, int(m_model->offered())) +
        QLatin1Char(' ') +
        (m_mayChange ? tr("What a customer pays does not change with a package's price.")
                     : tr("An administrator can change them.")));
}

void PackagesPage::addPackage()
{
    Package package;
    package.position = m_model->lastPosition() + 10;
    openDialog(package);
}

void PackagesPage::editCurrent()
{
    if (m_mayChange && current())
        openDialog(*current());
}

void PackagesPage::openDialog(const Package &package)
{
    const bool isNew = package.code.isEmpty();
    auto *dialog = new PackageDialog(package, this);
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, isNew] {
        dialog->setBusy(true);
        PackagesApi &packages = m_context.api.packages();
        const Package wanted = dialog->package();
        whenAnswered(isNew ? packages.add(wanted) : packages.update(wanted), dialog,
                     [this, dialog](const Result<Package> &answer) {
                         if (!answer) {
                             dialog->fail(answer.error(), m_context.wording.error(answer.error()),
                                          [this](const Text &text) { return m_context.wording.text(text); });
                             return;
                         }
                         dialog->finish();
                         m_context.notices.done(tr("%1 is saved.").arg(answer->name));
                         m_wanted = answer->code;
                         m_model->refresh();
                     });
    });
    dialog->open();
}

void PackagesPage::switchCurrent()
{
    if (!m_mayChange || !current())
        return;
    Package package = *current();
    package.active = !package.active;
    m_switch->setEnabled(false);
    whenAnswered(m_context.api.packages().update(package), this, [this](const Result<Package> &answer) {
        if (!answer)
            m_context.notices.failed(answer.error());
        else if (answer->active)
            m_context.notices.done(tr("%1 is on offer again.").arg(answer->name));
        else
            m_context.notices.done(tr("%1 is withdrawn. Its customers keep it.").arg(answer->name));
        m_model->refresh();
    });
}

} // namespace portal::ui
