// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/bulkresultdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/registrations/bulkresultmodel.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace portal::ui {

BulkResultDialog::BulkResultDialog(const DeskContext &context, const QList<Registration> &items,
                                   const StepRequest &request, const QList<BulkOutcome> &outcomes,
                                   QWidget *parent)
    : FormDialog(tr("Result: %1").arg(context.wording.text(registrationActionText(request.action))),
                 tr("Try the refused again…"), parent),
      m_context(context),
      m_model(new BulkResultModel(context.wording, items, outcomes, this)),
      m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("BulkResultDialog"));
    const int done = m_model->doneCount();
    setExplanation(
        tr("%1 done, %2 refused. Nothing of the refused ones has changed.")
            .arg(context.wording.number(done), context.wording.number(m_model->rowCount() - done)));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(BulkResultModel::Outcome, new BadgeDelegate(m_table));
    m_table->setAccessibleName(tr("What became of each application"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BulkResultModel::Why, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(unit(this, 50));
    setMinimumWidth(unit(this, 180));
    addWide(m_table, 1);
    connect(this, &FormDialog::confirmed, this, [this] {
        setBusy(true);
        readAgain(m_model->refused(), {});
    });
}

// One after the other: they are few, and each may meanwhile be gone.
void BulkResultDialog::readAgain(const QStringList &numbers, const QList<Registration> &read)
{
    if (numbers.isEmpty()) {
        finish();
        Q_EMIT retryRequested(read);
        return;
    }
    whenAnswered(m_context.api.registrations().detail(numbers.first()), this,
                 [this, numbers, read](const Result<RegistrationDetail> &now) {
                     if (!now) {
                         fail(now.error(), m_context.wording.error(now.error()),
                              [this](const Text &text) { return m_context.wording.text(text); });
                         return;
                     }
                     readAgain(numbers.mid(1), read + QList<Registration>{now->registration});
                 });
}

} // namespace portal::ui
