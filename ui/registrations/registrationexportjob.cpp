// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationexportjob.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/registrations/exportdialog.h"
#include "ui/registrations/registrationlook.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 100ms;

} // namespace

RegistrationExportJob::RegistrationExportJob(const DeskContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

RegistrationExportJob::~RegistrationExportJob()
{
    if (m_watch)
        m_watch->stopped = true;
}

void RegistrationExportJob::begin(const RegistrationFilter &filter,
                                  const std::optional<RegistrationCount> &total)
{
    if (m_watch) {
        if (m_dialog)
            m_dialog->raise();
        return;
    }
    auto *files = new QFileDialog(m_window, tr("Export to Excel"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("Excel files (*.xlsx)"));
    files->setDefaultSuffix(QStringLiteral("xlsx"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("registrations-%1").arg(toIsoDate(m_context.wording.today())) +
                      QStringLiteral(".xlsx"));
    connect(files, &QFileDialog::fileSelected, this,
            [this, filter, total](const QString &path) { write(filter, total, path); });
    files->open();
}

void RegistrationExportJob::write(const RegistrationFilter &filter,
                                  const std::optional<RegistrationCount> &total, const QString &path)
{
    if (m_watch)
        return;
    m_watch = std::make_shared<ExportWatch>();
    m_dialog = new ExportDialog(path, m_window);
    const int of = total && !total->isLeast ? int(total->rows) : 0;
    auto *looks = new QTimer(m_dialog);
    const auto show = [this, of, watch = m_watch] {
        const qint64 done = watch->done;
        m_dialog->setProgress(int(done), of,
                              tr("%1 applications written").arg(m_context.wording.number(done)));
    };
    connect(looks, &QTimer::timeout, this, show);
    connect(m_dialog, &ExportDialog::stopWanted, this, [watch = m_watch] { watch->stopped = true; });
    show();
    looks->start(betweenLooks);
    m_dialog->open();

    whenAnswered(m_context.api.registrations().exportTo(filter, m_context.wording.language(), path, m_watch),
                 this, [this, path](const Result<qint64> &rows) {
                     const bool stopped = std::exchange(m_watch, nullptr)->stopped;
                     if (m_dialog)
                         m_dialog->findChild<QTimer *>()->stop();
                     if (rows && m_dialog)
                         m_dialog->setDone(
                             tr("%1 applications written").arg(m_context.wording.number(*rows)));
                     else if (!rows && !stopped && m_dialog)
                         m_dialog->setFailed(m_context.wording.error(rows.error()));
                     if (rows)
                         Q_EMIT finished(path);
                 });
}

} // namespace portal::ui
