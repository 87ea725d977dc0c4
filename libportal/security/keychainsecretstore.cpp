// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QtCore/QFile>
#include <QtCore/QLockFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSaveFile>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QUuid>

#include <memory>

Q_LOGGING_CATEGORY(portalKeychain, "portal.security.keychain")

namespace portal {

namespace {

constexpr QByteArrayView firstLine = "aglis-portal keychain 1";
constexpr qint64 largestList = 256 * 1024;
constexpr std::chrono::seconds lockPatience{75}; // longer than another process waits for the keychain

Error refused(Text message, QString detail)
{
    Error error = Error::unavailable(std::move(detail));
    error.message = std::move(message);
    return error;
}

Error keychainSays(QKeychain::Error code)
{
    return refused({QT_TRANSLATE_NOOP("portal", "The system's keychain did not give or take a key. Unlock it "
                                                "and try again."),
                    {}},
                   QStringLiteral("keychain error %1").arg(int(code)));
}

Error damaged(const QString &path)
{
    return refused({QT_TRANSLATE_NOOP("portal", "The file %1 is damaged. Restore it from a copy."), {path}},
                   QStringLiteral("keychain list damaged"));
}

// QtKeychain queues all jobs of a process behind one object of the thread that came first, so that thread has
// to stay as long as the process; it sleeps when nothing is asked.
QObject &keychainThread()
{
    static QObject *const object = [] {
        auto *thread = new QThread;
        thread->setObjectName(QStringLiteral("keychain"));
        auto *inside = new QObject;
        inside->moveToThread(thread);
        thread->start();
        return inside;
    }();
    return *object;
}

struct Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QSemaphore arrived;
};

// The job is asynchronous and wants an event loop; the caller waits for it, on whatever thread.
template <typename Job, typename Prepare>
Result<std::shared_ptr<Answer>> ask(const QString &service, const QString &name,
                                    std::chrono::milliseconds patience, Prepare prepare)
{
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(&keychainThread(), [service, name, prepare, answer] {
        auto *job = new Job(service);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(name);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, &keychainThread(), [answer](QKeychain::Job *done) {
            answer->error = done->error();
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer->text = read->textData();
            answer->arrived.release();
        });
        job->start();
    });
    if (!answer->arrived.tryAcquire(1, int(patience.count())))
        return failure(refused(
            {QT_TRANSLATE_NOOP("portal", "The system's keychain does not answer. Unlock it and try again."),
             {}},
            QStringLiteral("keychain timeout")));
    return answer;
}

auto readJob(const QString &service, const QString &name, std::chrono::milliseconds patience)
{
    return ask<QKeychain::ReadPasswordJob>(service, name, patience, [](QKeychain::ReadPasswordJob &) {});
}

auto writeJob(const QString &service, const QString &name, const SecretBytes &secret,
              std::chrono::milliseconds patience)
{
    const QString text = QString::fromLatin1(secret.view().toByteArray().toBase64());
    return ask<QKeychain::WritePasswordJob>(
        service, name, patience, [text](QKeychain::WritePasswordJob &job) { job.setTextData(text); });
}

Result<SecretBytes> decoded(const QString &text)
{
    auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64Encoding |
                                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return failure(Error::unavailable(QStringLiteral("the keychain holds something else")));
    SecretBytes secret{QByteArrayView(bytes.decoded)};
    wipe(bytes.decoded);
    return secret;
}

Result<std::unique_ptr<QLockFile>> locked(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only when its process is gone: somebody may be typing a password
    if (!lock->tryLock(int(std::chrono::milliseconds(lockPatience).count())))
        return failure(Error::unavailable(QStringLiteral("the keychain list is locked")));
    return lock;
}

} // namespace

QString KeychainSecretStore::listIn(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/keychain.list");
}

bool KeychainSecretStore::lists(const QString &path, const QString &name)
{
    const auto list = load(path);
    return !list || list->names.contains(name); // what cannot be read may well hold it
}

KeychainSecretStore::KeychainSecretStore(QString path, SecretStore &underneath,
                                         std::chrono::milliseconds patience)
    : m_path(std::move(path)), m_underneath(underneath), m_patience(patience)
{
}

Result<std::optional<SecretBytes>> KeychainSecretStore::read(const QString &name) const
{
    PORTAL_TRY(checkSecretName(name));
    PORTAL_ASSIGN(const List list, load(m_path));
    if (!list.names.contains(name))
        return m_underneath.read(name);
    PORTAL_ASSIGN(SecretBytes secret, fromKeychain(list, name));
    return secret;
}

// Not even "there is no such entry" is believed: the list knows better, and a keychain may say so when
// nobody unlocks it.
Result<SecretBytes> KeychainSecretStore::fromKeychain(const List &list, const QString &name) const
{
    PORTAL_ASSIGN(const auto answer, readJob(list.service, name, m_patience));
    if (answer->error != QKeychain::NoError)
        return failure(keychainSays(answer->error));
    return decoded(answer->text);
}

Result<SecretBytes> KeychainSecretStore::update(const QString &name, const Change &change)
{
    PORTAL_TRY(checkSecretName(name));
    PORTAL_ASSIGN(const auto lock, locked(m_path));
    PORTAL_ASSIGN(List list, load(m_path));
    const bool isListed = list.names.contains(name);
    std::optional<SecretBytes> current;
    if (isListed) {
        PORTAL_ASSIGN(current, fromKeychain(list, name));
    } else {
        PORTAL_ASSIGN(current, m_underneath.read(name));
        if (current)
            return m_underneath.update(name, change);
        PORTAL_ASSIGN(const auto probe, readJob(list.service, name, m_patience));
        const bool isThere = probe->error == QKeychain::NoError || probe->error == QKeychain::EntryNotFound;
        if (!isThere) {
            qCInfo(portalKeychain) << "this machine has no keychain; secrets are kept in the key file";
            return m_underneath.update(name, change);
        }
    }
    PORTAL_ASSIGN(SecretBytes next, change(current));
    if (next.size() > largestSecret)
        return failure(Error::internal(QStringLiteral("secret larger than allowed")));
    if (current == next)
        return next;
    PORTAL_ASSIGN(const auto written, writeJob(list.service, name, next, m_patience));
    if (written->error != QKeychain::NoError)
        return failure(keychainSays(written->error));
    List changed = list;
    if (!isListed)
        changed.names.append(name);
    // What cannot be read back was not kept, whatever the keychain said.
    PORTAL_ASSIGN(const SecretBytes kept, fromKeychain(changed, name));
    if (!(kept == next))
        return failure(Error::unavailable(QStringLiteral("the keychain gave back something else")));
    PORTAL_TRY(save(changed));
    return next;
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    PORTAL_TRY(checkSecretName(name));
    PORTAL_ASSIGN(const auto lock, locked(m_path));
    PORTAL_ASSIGN(List list, load(m_path));
    if (!list.names.contains(name))
        return m_underneath.remove(name);
    PORTAL_ASSIGN(const auto answer,
                  ask<QKeychain::DeletePasswordJob>(list.service, name, m_patience,
                                                    [](QKeychain::DeletePasswordJob &) {}));
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        return failure(keychainSays(answer->error));
    list.names.removeOne(name);
    return save(list);
}

Result<QStringList> KeychainSecretStore::names() const
{
    PORTAL_ASSIGN(const List list, load(m_path));
    PORTAL_ASSIGN(QStringList names, m_underneath.names());
    names += list.names;
    names.removeDuplicates();
    names.sort();
    return names;
}

QByteArray KeychainSecretStore::revision() const
{
    const auto list = load(m_path);
    return (list ? QByteArray::number(list->revision) : QByteArray("?")) + '/' + m_underneath.revision();
}

Result<KeychainSecretStore::List> KeychainSecretStore::load(const QString &path)
{
    List list;
    list.service = QStringLiteral("aglis-portal-") + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(path);
    if (!file.exists())
        return list;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestList)
        return failure(damaged(path));
    const QList<QByteArray> lines = file.readAll().split('\n');
    if (lines.size() < 4 || lines[0] != firstLine || !lines.last().isEmpty())
        return failure(damaged(path));
    bool isNumber = false;
    list.service = QString::fromLatin1(lines[1]);
    list.revision = lines[2].toLongLong(&isNumber);
    if (!isNumber || list.service.isEmpty())
        return failure(damaged(path));
    for (qsizetype i = 3; i + 1 < lines.size(); ++i) {
        const QString name = QString::fromLatin1(lines[i]);
        if (!checkSecretName(name))
            return failure(damaged(path));
        list.names.append(name);
    }
    return list;
}

Result<void> KeychainSecretStore::save(List list) const
{
    list.names.sort();
    QByteArray content = firstLine.toByteArray() + '\n' + list.service.toLatin1() + '\n' +
                         QByteArray::number(list.revision + 1);
    for (const QString &name : list.names)
        content += '\n' + name.toLatin1();
    content += '\n';
    QSaveFile file(m_path); // on the disk, whole, when commit() returns
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(refused({QT_TRANSLATE_NOOP("portal", "The file %1 could not be written: %2"),
                                {m_path, file.errorString()}},
                               QStringLiteral("keychain list unwritable")));
    return {};
}

} // namespace portal
