// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desksettings.h"

#include <QtCore/QSettings>

namespace portal::app {

namespace {

const QString databaseSecret = QStringLiteral("desk/database");
const QString enabledKey = QStringLiteral("server/enabled");
const QString addressKey = QStringLiteral("server/address");
const QString portKey = QStringLiteral("server/port");
const QString workersKey = QStringLiteral("server/workers");

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/desk.ini");
}

} // namespace

DeskSettings::DeskSettings(const QString &folder) : m_folder(folder) {}

QString DeskSettings::personalFile() const
{
    return m_folder + QStringLiteral("/people.ini");
}

ui::ServerSettings DeskSettings::server() const
{
    const QSettings file(fileIn(m_folder), QSettings::IniFormat);
    const ui::ServerSettings usual;
    ui::ServerSettings server;
    server.enabled = file.value(enabledKey, usual.enabled).toBool();
    server.address = file.value(addressKey, usual.address).toString();
    server.port = quint16(file.value(portKey, usual.port).toUInt());
    server.workers = file.value(workersKey, usual.workers).toInt();
    return server;
}

void DeskSettings::setServer(const ui::ServerSettings &server)
{
    QSettings file(fileIn(m_folder), QSettings::IniFormat);
    file.setValue(enabledKey, server.enabled);
    file.setValue(addressKey, server.address);
    file.setValue(portKey, server.port);
    file.setValue(workersKey, server.workers);
}

Result<QString> DeskSettings::databaseUrl(const SecretStore &secrets)
{
    PORTAL_ASSIGN(const auto kept, secrets.read(databaseSecret));
    return kept ? QString::fromUtf8(kept->view()) : QString();
}

Result<void> DeskSettings::setDatabaseUrl(SecretStore &secrets, const QString &url)
{
    if (url.isEmpty())
        return secrets.remove(databaseSecret);
    return secrets.write(databaseSecret, SecretBytes(QByteArrayView(url.toUtf8())));
}

} // namespace portal::app
