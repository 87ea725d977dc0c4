// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listprintjob.h"

#include "ui/frame/notices.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <optional>

namespace portal::ui {

namespace {

constexpr double margin = 12; // millimetres

} // namespace

// The painter goes before the printer it paints on.
struct ListPrintJob::Run
{
    Task task;
    std::shared_ptr<QPrinter> printer;
    QPainter painter;
    std::optional<ListPaper> paper;
    qint64 rows = 0;
    int sheet = 0;
};

ListPrintJob::ListPrintJob(const DeskContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

ListPrintJob::~ListPrintJob() = default;

void ListPrintJob::begin(const Task &task)
{
    if (m_run)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(task.name);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print list"));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, task, printer] {
        if (m_run)
            return;
        m_run = std::make_unique<Run>();
        m_run->task = task;
        m_run->printer = printer;
        task.read([self = QPointer<ListPrintJob>(this)](const Result<PaperList> &list) {
            if (!self)
                return;
            if (list)
                return self->start(*list);
            self->m_context.notices.failed(list.error());
            self->end();
        });
    });
    dialog->open();
}

void ListPrintJob::start(const PaperList &list)
{
    QPrinter &printer = *m_run->printer;
    if (!m_run->painter.begin(&printer)) {
        m_context.notices.failed(tr("The printer did not take the list."));
        return end();
    }
    m_run->rows = list.rows.size();
    m_run->paper.emplace(m_context, list, printer, QSizeF(printer.width(), printer.height()));
    paintNext();
}

void ListPrintJob::paintNext()
{
    Run &run = *m_run;
    if (run.sheet > 0 && !run.printer->newPage()) {
        m_context.notices.failed(tr("The printer did not take the list."));
        return end();
    }
    run.paper->paintSheet(run.painter, run.sheet);
    if (++run.sheet < run.paper->sheets()) {
        QTimer::singleShot(0, this, &ListPrintJob::paintNext);
        return;
    }
    run.painter.end();
    m_context.notices.done(run.task.done(run.rows));
    end();
}

void ListPrintJob::end()
{
    m_run.reset();
    Q_EMIT finished();
}

} // namespace portal::ui
