// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationPrintJob: a list going to a printer: asks for one, reads what is to be printed, and paints it
// sheet by sheet, so that the window goes on. One at a time; lives with the window it stands over.
#pragma once

#include "libportal/registrations/registrationfilter.h"
#include "ui/frame/page.h"

#include <memory>

namespace portal {
struct RegistrationPrintout;
}

namespace portal::ui {

class RegistrationPrintJob final : public QObject
{
    Q_OBJECT

public:
    RegistrationPrintJob(const DeskContext &context, QWidget *window);
    ~RegistrationPrintJob() override;

    /// Asks for a printer and prints the list. Nothing while another is being printed.
    void begin(const QString &title, const RegistrationFilter &filter);
    bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void finished();

private:
    struct Run;

    void read(const RegistrationFilter &filter);
    void start(const RegistrationPrintout &printout);
    void paintNext();
    void end();

    const DeskContext m_context;
    QWidget *const m_window;
    std::unique_ptr<Run> m_run;
};

} // namespace portal::ui
