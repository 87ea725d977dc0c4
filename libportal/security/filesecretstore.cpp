// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/filesecretstore.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QTemporaryFile>

#include <chrono>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace portal {

namespace {

constexpr QByteArrayView firstLine = "aglis-portal secrets 1";
constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr std::chrono::seconds lockPatience{10};

Error refused(Text message, QString detail)
{
    Error error = Error::unavailable(std::move(detail));
    error.message = std::move(message);
    return error;
}

Error unreadable(const QString &path, const QString &why)
{
    return refused({QT_TRANSLATE_NOOP("portal", "The key file %1 could not be read: %2"), {path, why}},
                   QStringLiteral("key file unreadable"));
}

Error unwritable(const QString &path, const QString &why)
{
    return refused({QT_TRANSLATE_NOOP("portal", "The key file %1 could not be written: %2"), {path, why}},
                   QStringLiteral("key file unwritable"));
}

Error damaged(const QString &path)
{
    return refused(
        {QT_TRANSLATE_NOOP("portal", "The key file %1 is damaged. Restore it from a copy."), {path}},
        QStringLiteral("key file damaged"));
}

/// Looks at the open file rather than at its name, so that nobody can swap it in between.
Result<void> checkOnlyOwnerReads([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (fstat(file.handle(), &status) != 0)
        return failure(unreadable(file.fileName(), qt_error_string()));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(refused({QT_TRANSLATE_NOOP("portal", "The key file %1 is open to other users of this "
                                                            "machine. Allow only its owner: chmod 600 %1"),
                                {file.fileName()}},
                               QStringLiteral("key file is open to group or others")));
    if (status.st_uid != geteuid())
        return failure(refused(
            {QT_TRANSLATE_NOOP("portal", "The key file %1 belongs to another user."), {file.fileName()}},
            QStringLiteral("key file has another owner")));
#endif
    return {};
}

/// Makes what was written last: the bytes of a file, or the entries of a folder.
bool syncToDisk([[maybe_unused]] int handle)
{
#ifdef Q_OS_UNIX
    return fsync(handle) == 0;
#else
    return true;
#endif
}

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        fsync(handle);
        ::close(handle);
    }
#endif
}

} // namespace

Result<std::optional<SecretBytes>> FileSecretStore::read(const QString &name) const
{
    PORTAL_TRY(checkSecretName(name));
    PORTAL_ASSIGN(const Secrets secrets, load());
    const auto found = secrets.find(name);
    if (found == secrets.end())
        return std::nullopt;
    return *found;
}

Result<SecretBytes> FileSecretStore::update(const QString &name, const Change &change)
{
    PORTAL_TRY(checkSecretName(name));
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(int(std::chrono::milliseconds(lockPatience).count())))
        return failure(unwritable(m_path, QStringLiteral("locked")));
    PORTAL_ASSIGN(Secrets secrets, load());
    const auto found = secrets.find(name);
    const std::optional<SecretBytes> current =
        found == secrets.end() ? std::nullopt : std::optional<SecretBytes>(*found);
    PORTAL_ASSIGN(SecretBytes next, change(current));
    if (next.size() > largestSecret)
        return failure(Error::internal(QStringLiteral("secret larger than allowed")));
    if (current != next) {
        secrets.insert(name, next);
        PORTAL_TRY(save(secrets));
    }
    return next;
}

Result<void> FileSecretStore::remove(const QString &name)
{
    PORTAL_TRY(checkSecretName(name));
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(int(std::chrono::milliseconds(lockPatience).count())))
        return failure(unwritable(m_path, QStringLiteral("locked")));
    PORTAL_ASSIGN(Secrets secrets, load());
    if (secrets.remove(name) > 0)
        PORTAL_TRY(save(secrets));
    return {};
}

Result<QStringList> FileSecretStore::names() const
{
    PORTAL_ASSIGN(const Secrets secrets, load());
    return secrets.keys();
}

QByteArray FileSecretStore::revision() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return {};
    return QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '-' +
           QByteArray::number(info.size());
}

Result<FileSecretStore::Secrets> FileSecretStore::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return Secrets();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(unreadable(m_path, file.errorString()));
    PORTAL_TRY(checkOnlyOwnerReads(file));
    if (file.size() > largestFile)
        return failure(damaged(m_path));
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(unreadable(m_path, file.errorString()));

    Secrets secrets;
    const QByteArrayView text(content);
    qsizetype end = text.indexOf('\n');
    bool sound = end >= 0 && text.first(end) == firstLine;
    while (sound && end + 1 < text.size()) {
        const qsizetype begin = end + 1;
        end = text.indexOf('\n', begin);
        const qsizetype space = text.indexOf(' ', begin);
        sound = end > space && space > begin;
        if (!sound)
            break;
        const QString name = QString::fromLatin1(text.sliced(begin, space - begin));
        auto value = QByteArray::fromBase64Encoding(
            QByteArray::fromRawData(text.data() + space + 1, end - space - 1),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        sound = value && checkSecretName(name) && !secrets.contains(name);
        secrets.insert(name, SecretBytes(QByteArrayView(value.decoded)));
        wipe(value.decoded);
    }
    wipe(content);
    if (!sound)
        return failure(damaged(m_path));
    return secrets;
}

Result<void> FileSecretStore::save(const Secrets &secrets) const
{
    QByteArray content = firstLine.toByteArray() + '\n';
    qsizetype size = content.size();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        size += secret.key().size() + (secret->size() + 2) / 3 * 4 + 2;
    content.reserve(size); // once, so that no half-built copy is left in memory
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        QByteArray value = secret->view().toByteArray().toBase64();
        content += secret.key().toLatin1() + ' ' + value + '\n';
        wipe(value);
    }

    // Unlike QSaveFile, whose file begins with the modes of the process, a temporary file is 0600 from the
    // start.
    const QString folder = QFileInfo(m_path).absolutePath();
    QTemporaryFile file(folder + QStringLiteral("/.secrets.XXXXXX"));
    const bool written =
        file.open() && file.write(content) == content.size() && file.flush() && syncToDisk(file.handle());
    wipe(content);
    if (!written)
        return failure(unwritable(m_path, file.errorString()));
    std::error_code code;
    std::filesystem::rename(std::filesystem::path(file.fileName().toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), code);
    if (code)
        return failure(unwritable(m_path, QString::fromStdString(code.message())));
    file.setAutoRemove(false);
    syncFolder(folder);
    return {};
}

} // namespace portal
