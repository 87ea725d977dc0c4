// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/exportjob.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/exportwatch.h"
#include "ui/frame/wording.h"
#include "ui/widgets/exportdialog.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtWidgets/QFileDialog>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 100ms;

} // namespace

ExportJob::ExportJob(const DeskContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

ExportJob::~ExportJob()
{
    if (m_watch)
        m_watch->stopped = true;
}

void ExportJob::begin(const Task &task)
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
    files->selectFile(task.fileName + QStringLiteral(".xlsx"));
    connect(files, &QFileDialog::fileSelected, this,
            [this, task](const QString &path) { write(task, path); });
    files->open();
}

void ExportJob::write(const Task &task, const QString &path)
{
    if (m_watch)
        return;
    m_watch = std::make_shared<ExportWatch>();
    m_dialog = new ExportDialog(path, m_window);
    const int of = task.total && !task.total->isLeast ? int(task.total->rows) : 0;
    auto *looks = new QTimer(m_dialog);
    const auto show = [this, of, task, watch = m_watch] {
        const qint64 done = watch->done;
        m_dialog->setProgress(int(done), of, task.progress(done));
    };
    connect(looks, &QTimer::timeout, this, show);
    connect(m_dialog, &ExportDialog::stopWanted, this, [watch = m_watch] { watch->stopped = true; });
    show();
    looks->start(betweenLooks);
    m_dialog->open();

    whenAnswered(task.write(path, m_watch), this, [this, task, path](const Result<qint64> &rows) {
        const bool stopped = std::exchange(m_watch, nullptr)->stopped;
        if (m_dialog)
            m_dialog->findChild<QTimer *>()->stop();
        if (rows && m_dialog)
            m_dialog->setDone(task.progress(*rows));
        else if (!rows && !stopped && m_dialog)
            m_dialog->setFailed(m_context.wording.error(rows.error()));
        if (rows)
            Q_EMIT finished(path);
    });
}

} // namespace portal::ui
