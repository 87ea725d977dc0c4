// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationprintjob.h"

#include "libportal/base/calendar.h"
#include "libportal/base/whenanswered.h"
#include "libportal/registrations/registrationexport.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationlistpaper.h"

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
struct RegistrationPrintJob::Run
{
    QString title;
    std::shared_ptr<QPrinter> printer;
    QPainter painter;
    std::optional<RegistrationListPaper> paper;
    qint64 rows = 0;
    int sheet = 0;
};

RegistrationPrintJob::RegistrationPrintJob(const DeskContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

RegistrationPrintJob::~RegistrationPrintJob() = default;

void RegistrationPrintJob::begin(const QString &title, const RegistrationFilter &filter)
{
    if (m_run)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("applications-%1").arg(toIsoDate(m_context.wording.today())));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print list"));
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, title, filter, printer] {
        if (m_run)
            return;
        m_run = std::make_unique<Run>();
        m_run->title = title;
        m_run->printer = printer;
        read(filter);
    });
    dialog->open();
}

void RegistrationPrintJob::read(const RegistrationFilter &filter)
{
    whenAnswered(m_context.api.registrations().printout(filter, m_context.wording.language()), this,
                 [this](const Result<RegistrationPrintout> &printout) {
                     if (printout)
                         return start(*printout);
                     m_context.notices.failed(printout.error());
                     end();
                 });
}

void RegistrationPrintJob::start(const RegistrationPrintout &printout)
{
    QPrinter &printer = *m_run->printer;
    if (!m_run->painter.begin(&printer)) {
        m_context.notices.failed(tr("The printer did not take the list."));
        return end();
    }
    m_run->rows = printout.rows.size();
    m_run->paper.emplace(m_context, m_run->title, printout, printer,
                         QSizeF(printer.width(), printer.height()));
    paintNext();
}

void RegistrationPrintJob::paintNext()
{
    Run &run = *m_run;
    if (run.sheet > 0 && !run.printer->newPage()) {
        m_context.notices.failed(tr("The printer did not take the list."));
        return end();
    }
    run.paper->paintSheet(run.painter, run.sheet);
    if (++run.sheet < run.paper->sheets()) {
        QTimer::singleShot(0, this, &RegistrationPrintJob::paintNext);
        return;
    }
    run.painter.end();
    m_context.notices.done(
        tr("Sent to the printer: %1 applications").arg(m_context.wording.number(run.rows)));
    end();
}

void RegistrationPrintJob::end()
{
    m_run.reset();
    Q_EMIT finished();
}

} // namespace portal::ui
