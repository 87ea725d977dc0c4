// SPDX-License-Identifier: GPL-3.0-or-later
// ListPrintJob: a list going to a printer: asks for one, reads what is to be printed, and paints it
// sheet by sheet, so that the window goes on. One at a time; lives with the window it stands over.
#pragma once

#include "libportal/base/result.h"
#include "ui/lists/listpaper.h"

#include <functional>
#include <memory>

namespace portal::ui {

class ListPrintJob final : public QObject
{
    Q_OBJECT

public:
    ListPrintJob(const DeskContext &context, QWidget *window);
    ~ListPrintJob() override;

    struct Task
    {
        QString name; ///< of the document: "customers-2026-11-20"
        /// Reads what is to be printed; answers later, on this thread.
        std::function<void(const std::function<void(const Result<PaperList> &)> &answered)> read;
        std::function<QString(qint64 rows)> done; ///< "Sent to the printer: 400 customers"
    };
    /// Asks for a printer and prints the list. Nothing while another is being printed.
    void begin(const Task &task);
    bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void finished();

private:
    struct Run;

    void start(const PaperList &list);
    void paintNext();
    void end();

    const DeskContext m_context;
    QWidget *const m_window;
    std::unique_ptr<Run> m_run;
};

} // namespace portal::ui
