// SPDX-License-Identifier: GPL-3.0-or-later
// Runs twice: where there is no keychain, and in a D-Bus session of its own with a real one (gnome-keyring).
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keychainsecretstore.h"
#include "libportal/security/keyring.h"
#include "libportal/security/sodium.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;

namespace {

constexpr const char *sessionVariable = "AGLIS_TEST_KEYCHAIN"; // set in the session with a keychain
constexpr auto patience = 20s;

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

SecretStore::Change to(const char *text)
{
    return [text](const std::optional<SecretBytes> &) -> Result<SecretBytes> {
        return secret(text);
    };
}

struct Folder
{
    QTemporaryDir dir;
    QString keyFile = dir.filePath(QStringLiteral("keys.json"));
    QString list = KeychainSecretStore::listIn(dir.path());
    FileSecretStore file{keyFile};
    KeychainSecretStore store{list, file, patience};
};

bool lockKeychain()
{
    QProcess lock;
    lock.start(QStringLiteral("dbus-send"),
               {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    return lock.waitForFinished() && lock.exitCode() == 0;
}

} // namespace

class tst_KeychainSecretStore : public QObject
{
    Q_OBJECT

    bool m_hasKeychain = qEnvironmentVariableIsSet(sessionVariable);

private Q_SLOTS:
    void initTestCase() { QVERIFY(initSodium()); }

    void without_a_keychain_secrets_go_into_the_key_file()
    {
        if (m_hasKeychain)
            QSKIP("there is one in this session");
        Folder folder;
        QVERIFY(folder.store.write(u"gateway/utama/token"_qs, secret("satu")));
        QVERIFY(!QFile::exists(folder.list));
        QCOMPARE(**folder.file.read(u"gateway/utama/token"_qs), secret("satu"));
        QCOMPARE(**folder.store.read(u"gateway/utama/token"_qs), secret("satu"));
        QCOMPARE(*folder.store.names(), QStringList{u"gateway/utama/token"_qs});
        QVERIFY(folder.store.remove(u"gateway/utama/token"_qs));
        QVERIFY(!folder.store.read(u"gateway/utama/token"_qs)->has_value());
    }

    void s14_keys_that_a_missing_keychain_holds_are_not_made_anew()
    {
        if (m_hasKeychain)
            QSKIP("there is one in this session");
        Folder folder;
        QFile list(folder.list); // as a session with a keychain left it
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("aglis-portal keychain 1\naglis-portal-0001\n1\nkeyring\n");
        list.close();
        QVERIFY(KeychainSecretStore::lists(folder.list, KeyRing::secretName));
        const auto keys = KeyRing::open(folder.store);
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, ErrorCode::Unavailable);
        QCOMPARE(folder.store.write(KeyRing::secretName, secret("x")).error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(folder.keyFile));
        QVERIFY(folder.store.write(u"another"_qs, secret("x"))); // the file takes what is new
    }

    void s14_a_damaged_list_is_not_taken_for_an_empty_one_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("aglis-portal keychain 1\naglis-portal-0001\n1\nkeyri");
        QTest::newRow("another") << QByteArray("something else\naglis-portal-0001\n1\nkeyring\n");
        QTest::newRow("a wrong name") << QByteArray("aglis-portal keychain 1\naglis-portal-0001\n1\n../x\n");
    }
    void s14_a_damaged_list_is_not_taken_for_an_empty_one()
    {
        QFETCH(QByteArray, content);
        Folder folder;
        QFile list(folder.list);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(content);
        list.close();
        QCOMPARE(KeyRing::open(folder.store).error().code, ErrorCode::Unavailable);
        QVERIFY(KeychainSecretStore::lists(folder.list, KeyRing::secretName));
        QVERIFY(!QFile::exists(folder.keyFile));
    }

    void s14_the_keys_live_in_the_keychain()
    {
        if (!m_hasKeychain)
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Folder folder;
        const auto first = KeyRing::open(folder.store);
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QVERIFY(!QFile::exists(folder.keyFile));
        QVERIFY(KeychainSecretStore::lists(folder.list, KeyRing::secretName));
        KeychainSecretStore again(folder.list, folder.file, patience);
        const auto second = KeyRing::open(again);
        QCOMPARE((*second)->ids(), (*first)->ids());
        const auto rotated = (*second)->rotate();
        QVERIFY(rotated);
        QVERIFY((*first)->refresh()); // the revision tells
        QCOMPARE((*first)->newest(), *rotated);
        QFile list(folder.list);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const SecretBytes ring = **folder.store.read(KeyRing::secretName);
        QVERIFY(!list.readAll().contains(ring.view().toByteArray()));
    }

    void two_folders_do_not_share_secrets()
    {
        if (!m_hasKeychain)
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Folder one;
        Folder two;
        QVERIFY(one.store.write(u"gateway/utama/token"_qs, secret("satu")));
        QVERIFY(!two.store.read(u"gateway/utama/token"_qs)->has_value());
        QVERIFY(two.store.write(u"gateway/utama/token"_qs, secret("dua")));
        QCOMPARE(**one.store.read(u"gateway/utama/token"_qs), secret("satu"));
        QVERIFY(one.store.remove(u"gateway/utama/token"_qs));
        QVERIFY(!one.store.read(u"gateway/utama/token"_qs)->has_value());
        QVERIFY(one.store.names()->isEmpty());
        QCOMPARE(**two.store.read(u"gateway/utama/token"_qs), secret("dua"));
    }

    void what_the_key_file_has_stays_there()
    {
        Folder folder;
        QVERIFY(folder.file.write(u"keyring"_qs, secret("lama")));
        QCOMPARE(**folder.store.read(u"keyring"_qs), secret("lama"));
        QVERIFY(folder.store.update(u"keyring"_qs, to("baru")));
        QCOMPARE(**folder.file.read(u"keyring"_qs), secret("baru"));
        QVERIFY(!QFile::exists(folder.list));
    }

    void a_change_that_fails_writes_nothing()
    {
        Folder folder;
        const auto refused =
            folder.store.update(u"a"_qs, [](const std::optional<SecretBytes> &) -> Result<SecretBytes> {
                return failure(Error::conflict(1, {}));
            });
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(folder.store.names()->isEmpty());
        QCOMPARE(folder.store.write(u"../a"_qs, secret("x")).error().code, ErrorCode::Invalid);
    }

    void several_threads_lose_no_update()
    {
        if (!m_hasKeychain)
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Folder folder;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back(QThread::create([&] {
                KeychainSecretStore own(folder.list, folder.file, patience); // as another process
                for (int n = 0; n < 4; ++n)
                    (void)own.update(u"count"_qs, [](const std::optional<SecretBytes> &current) {
                        const int count = current ? current->view().toByteArray().toInt() : 0;
                        return Result<SecretBytes>(
                            SecretBytes(QByteArrayView(QByteArray::number(count + 1))));
                    });
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60000));
        QCOMPARE(**folder.store.read(u"count"_qs), secret("12"));
    }

    // The last one: nobody unlocks it again.
    void s14_a_locked_keychain_is_not_taken_for_an_empty_one()
    {
        if (!m_hasKeychain)
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        Folder folder;
        QVERIFY(KeyRing::open(folder.store));
        const QByteArray before = folder.store.revision();
        QVERIFY(lockKeychain());
        KeychainSecretStore again(folder.list, folder.file, 5s);
        const auto keys = KeyRing::open(again);
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, ErrorCode::Unavailable);
        QCOMPARE(again.write(KeyRing::secretName, secret("x")).error().code, ErrorCode::Unavailable);
        QCOMPARE(again.revision(), before);
        QVERIFY(!QFile::exists(folder.keyFile));
    }
};

int main(int argc, char *argv[])
{
    const bool inSession = qEnvironmentVariableIsSet(sessionVariable);
    if (!inSession)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's own keychain is touched
    QCoreApplication application(argc, argv);
    tst_KeychainSecretStore tests;
    int failed = QTest::qExec(&tests, argc, argv);
    if (inSession)
        return failed;
    const QString session = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (session.isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("dbus-send")).isEmpty())
        return failed;
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), home.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("DISPLAY")); // nobody is to be asked for a password
    environment.insert(QLatin1String(sessionVariable), QStringLiteral("1"));
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(session, {QStringLiteral("--"), QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                          QStringLiteral("printf uji | gnome-keyring-daemon --unlock --components=secrets "
                                         ">/dev/null 2>&1 && exec \"$0\" \"$@\""),
                          application.applicationFilePath()});
    if (!child.waitForFinished(90000) || child.exitStatus() != QProcess::NormalExit)
        return failed + 1;
    return failed + child.exitCode();
}
#include "tst_keychainsecretstore.moc"
