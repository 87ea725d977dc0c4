// SPDX-License-Identifier: GPL-3.0-or-later
// ExportJob: a list becoming an Excel file: asks where, shows how far it is, can be stopped, and
// opens the folder when it is there. One at a time; lives with the window it stands over.
#pragma once

#include "ui/frame/page.h"

#include "libportal/base/page.h"
#include "libportal/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace portal {
struct ExportWatch;
}

namespace portal::ui {

class ExportDialog;

class ExportJob final : public QObject
{
    Q_OBJECT

public:
    ExportJob(const DeskContext &context, QWidget *window);
    ~ExportJob() override;

    struct Task
    {
        QString fileName;                             ///< to begin with: "customers-2026-11-20"
        std::optional<RowCount> total;                ///< as far as it is known
        std::function<QString(qint64 rows)> progress; ///< "300 customers written"
        /// Answers how many rows are in the file.
        std::function<QFuture<Result<qint64>>(const QString &path, const std::shared_ptr<ExportWatch> &watch)>
            write;
    };
    /// Asks for a file and writes it. Nothing while another is being written.
    void begin(const Task &task);
    bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void finished(const QString &path);

private:
    void write(const Task &task, const QString &path);

    const DeskContext m_context;
    QWidget *const m_window;
    std::shared_ptr<ExportWatch> m_watch;
    QPointer<ExportDialog> m_dialog;
};

} // namespace portal::ui
