// SPDX-License-Identifier: GPL-3.0-or-later
// BulkResultDialog: what became of a bulk step where not all of it went through, row by row, and a way to try
// the refused ones again as they are now.
#pragma once

#include "libportal/staffapi/registrationsapi.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

class QTableView;

namespace portal::ui {

class BulkResultModel;

class BulkResultDialog : public FormDialog
{
    Q_OBJECT

public:
    BulkResultDialog(const DeskContext &context, const QList<Registration> &items, const StepRequest &request,
                     const QList<BulkOutcome> &outcomes, QWidget *parent);

    BulkResultModel *model() const { return m_model; }

Q_SIGNALS:
    /// The refused ones, read anew.
    void retryRequested(const QList<portal::Registration> &again);

private:
    void readAgain(const QStringList &numbers, const QList<Registration> &read);

    const DeskContext m_context;
    BulkResultModel *m_model;
    QTableView *m_table;
};

} // namespace portal::ui
