// SPDX-License-Identifier: GPL-3.0-or-later
// ServerControl: the HTTP server inside this desk, as its windows see it: whether it runs, under which
// address, and with which settings. Who starts it and keeps the settings is the program's business.
#pragma once

#include "libportal/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QUrl>

namespace portal::ui {

struct ServerSettings
{
    bool enabled = true;                           ///< started with the desk
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address; loopback unless told otherwise (S23)
    quint16 port = 8080;                           ///< 0: any that is free
    int workers = 4;                               ///< threads that carry requests out, 1 to 64

    bool operator==(const ServerSettings &) const = default;
};

enum class ServerState { Off, Starting, On, Failed };

class ServerControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ServerControl() override;

    virtual ServerState state() const = 0;
    /// Why it is Failed.
    virtual Error error() const = 0;
    /// Where it can be reached with a browser; empty unless it is On.
    virtual QUrl url() const = 0;
    virtual ServerSettings settings() const = 0;

    /// Remembers the settings and makes the server so: starts, stops or restarts it. Answers when that is
    /// done. Invalid on `address`, `port` or `workers`; Unavailable when nobody can listen there, and then
    /// the state is Failed.
    virtual QFuture<Result<void>> apply(const ServerSettings &settings) = 0;

Q_SIGNALS:
    /// State, address or settings.
    void changed();
};

/// Whether other computers can reach a server that listens there (S23): anything but loopback.
bool isReachableFromOutside(const QString &address);

} // namespace portal::ui
