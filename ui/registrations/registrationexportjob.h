// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationExportJob: a list becoming an Excel file: asks where, shows how far it is, can be stopped, and
// opens the folder when it is there. One at a time; lives with the window it stands over.
#pragma once

#include "ui/frame/page.h"

#include "libportal/registrations/registrationfilter.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <memory>

class QFileDialog;

namespace portal {
struct ExportWatch;
}

namespace portal::ui {

class ExportDialog;

class RegistrationExportJob final : public QObject
{
    Q_OBJECT

public:
    RegistrationExportJob(const DeskContext &context, QWidget *window);
    ~RegistrationExportJob() override;

    /// Asks for a file and writes it. `total` as far as it is known. Nothing while another is being written.
    void begin(const RegistrationFilter &filter, const std::optional<RegistrationCount> &total);
    bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void finished(const QString &path);

private:
    void write(const RegistrationFilter &filter, const std::optional<RegistrationCount> &total,
               const QString &path);

    const DeskContext m_context;
    QWidget *const m_window;
    std::shared_ptr<ExportWatch> m_watch;
    QPointer<ExportDialog> m_dialog;
};

} // namespace portal::ui
