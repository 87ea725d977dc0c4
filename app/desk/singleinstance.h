// SPDX-License-Identifier: GPL-3.0-or-later
// SingleInstance: one desk per data folder and person: a second one brings the first one's window forward and
// ends.
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>

namespace portal::app {

class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True for the first; false after the first was asked to come forward.
    bool claim();

Q_SIGNALS:
    void calledForward();

private:
    bool callFirst();

    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace portal::app
