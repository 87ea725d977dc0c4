// SPDX-License-Identifier: GPL-3.0-or-later
// SystemSignals: SIGTERM and SIGINT (on Windows, Ctrl-C and closing the console) as a Qt signal on the main
// thread, where a stop can be done properly.
#pragma once

#include <QtCore/QObject>

#include <memory>

class QSocketNotifier;

namespace portal::app {

class SystemSignals final : public QObject
{
    Q_OBJECT

public:
    /// One per process, made in main before threads.
    explicit SystemSignals(QObject *parent = nullptr);
    ~SystemSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace portal::app
