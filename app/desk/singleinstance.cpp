// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/singleinstance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtNetwork/QLocalSocket>

namespace portal::app {

namespace {

constexpr int patience = 2000; // ms, for a first one that is just starting

QString nameFor(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    return QStringLiteral("aglis-desk-") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_name(nameFor(folder)), m_lock(folder + QStringLiteral("/desk.lock"))
{
    m_lock.setStaleLockTime(0); // held as long as the desk runs; one that died is recognised by its process
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        Q_EMIT calledForward();
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return !callFirst(); // one that does not answer is no reason to keep a person from working
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::callFirst()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.disconnectFromServer();
    return true;
}

} // namespace portal::app
