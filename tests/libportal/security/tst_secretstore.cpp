// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/credentialsecretstore.h"
#include "libportal/security/filesecretstore.h"
#include "tests/support/memorysecretstore.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <thread>

using namespace portal;

namespace {

SecretBytes secret(const char *text)
{
    return SecretBytes(QByteArrayView(text));
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"secrets"_qs);
    }

    void s14_keeps_secrets_for_the_next_start()
    {
        const SecretBytes binary(QByteArrayView("\0\n \xff", 4));
        {
            FileSecretStore store(m_path);
            QVERIFY(store.write(u"gateway/fonnte/token"_qs, secret("F-1")));
            QVERIFY(store.write(u"keyring"_qs, binary));
            QVERIFY(store.write(u"empty"_qs, SecretBytes()));
        }
        FileSecretStore store(m_path);
        QCOMPARE(store.read(u"gateway/fonnte/token"_qs).value(), secret("F-1"));
        QCOMPARE(store.read(u"keyring"_qs).value(), binary);
        QCOMPARE(store.read(u"empty"_qs).value(), SecretBytes());
        QCOMPARE(store.read(u"gateway/wablas/token"_qs).value(), std::nullopt);
        QCOMPARE(store.names().value(),
                 (QStringList{u"empty"_qs, u"gateway/fonnte/token"_qs, u"keyring"_qs}));
        QVERIFY(store.remove(u"keyring"_qs));
        QVERIFY(store.remove(u"never-there"_qs));
        QCOMPARE(store.read(u"keyring"_qs).value(), std::nullopt);
    }

    void s14_the_key_file_is_the_owners_alone_and_no_other_file_is_left()
    {
        FileSecretStore store(m_path);
        QVERIFY(store.write(u"keyring"_qs, secret("k")));
        QVERIFY(store.write(u"keyring"_qs, secret("l")));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"secrets"_qs});
    }

    void s14_refuses_a_key_file_that_others_can_read_data()
    {
        QTest::addColumn<int>("extra");
        QTest::newRow("group reads") << int(QFile::ReadGroup);
        QTest::newRow("group writes") << int(QFile::WriteGroup);
        QTest::newRow("others read") << int(QFile::ReadOther);
        QTest::newRow("others execute") << int(QFile::ExeOther);
    }

    void s14_refuses_a_key_file_that_others_can_read()
    {
        QFETCH(int, extra);
        FileSecretStore store(m_path);
        QVERIFY(store.write(u"keyring"_qs, secret("k")));
        QVERIFY(
            QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::Permissions(extra)));
        const auto read = store.read(u"keyring"_qs);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Unavailable);
        QVERIFY(read.error().message.arguments.contains(m_path));
        const QByteArray before = readFile(m_path);
        QVERIFY(!store.write(u"keyring"_qs, secret("l")).has_value());
        QCOMPARE(readFile(m_path), before);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(store.read(u"keyring"_qs).value(), secret("k"));
    }

    void refuses_a_damaged_file_and_leaves_it_alone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another format") << QByteArray("aglis-portal secrets 2\nkeyring AAAA\n");
        QTest::newRow("cut in a line") << QByteArray("aglis-portal secrets 1\nkeyring AA");
        QTest::newRow("no space") << QByteArray("aglis-portal secrets 1\nkeyring\na b\n");
        QTest::newRow("no name") << QByteArray("aglis-portal secrets 1\n AAAA\n");
        QTest::newRow("bad base64") << QByteArray("aglis-portal secrets 1\nkeyring A*AA\n");
        QTest::newRow("bad name") << QByteArray("aglis-portal secrets 1\n../keyring AAAA\n");
        QTest::newRow("name twice") << QByteArray("aglis-portal secrets 1\nkeyring AAAA\nkeyring BBBB\n");
    }

    void refuses_a_damaged_file_and_leaves_it_alone()
    {
        QFETCH(QByteArray, content);
        writeFile(m_path, content);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        FileSecretStore store(m_path);
        QVERIFY(!store.read(u"keyring"_qs).has_value());
        QVERIFY(!store.names().has_value());
        QVERIFY(!store.write(u"keyring"_qs, secret("k")).has_value());
        QCOMPARE(readFile(m_path), content);
    }

    void s30_no_value_lies_in_the_file_as_it_was_given_and_no_name_leaves_it()
    {
        FileSecretStore store(m_path);
        QVERIFY(store.write(u"gateway/wablas/token"_qs, secret("plain-words")));
        QVERIFY(!readFile(m_path).contains("plain-words"));
        QVERIFY(!store.names().value().join(u' ').contains(u"plain-words"));
    }

    void a_folder_that_is_not_there_is_a_clear_error()
    {
        FileSecretStore store(m_folder->filePath(u"missing/secrets"_qs));
        const auto written = store.write(u"keyring"_qs, secret("k"));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Unavailable);
    }

    void refuses_names_that_are_not_plain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("line break") << u"key\nring"_qs;
        QTest::newRow("space") << u"key ring"_qs;
        QTest::newRow("parent folder") << u"../keyring"_qs;
        QTest::newRow("hidden") << u"gateway/.token"_qs;
        QTest::newRow("leading slash") << u"/keyring"_qs;
        QTest::newRow("double slash") << u"gateway//token"_qs;
        QTest::newRow("upper case") << u"KeyRing"_qs;
        QTest::newRow("too long") << QString(121, u'a');
    }

    void refuses_names_that_are_not_plain()
    {
        QFETCH(QString, name);
        FileSecretStore store(m_path);
        QCOMPARE(store.write(name, secret("k")).error().code, ErrorCode::Invalid);
        QCOMPARE(store.read(name).error().code, ErrorCode::Invalid);
    }

    void writers_at_the_same_time_lose_nothing()
    {
        constexpr int writers = 4;
        constexpr int rounds = 10;
        std::vector<std::thread> threads;
        std::atomic<int> failed = 0;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&] {
                FileSecretStore store(m_path);
                for (int round = 0; round < rounds; ++round) {
                    const auto grown =
                        store.update(u"tally"_qs, [](const std::optional<SecretBytes> &current) {
                            return Result<SecretBytes>(SecretBytes(current ? current->size() + 1 : 1));
                        });
                    failed += grown ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(FileSecretStore(m_path).read(u"tally"_qs).value()->size(), writers * rounds);
    }

    void tells_that_something_was_written()
    {
        FileSecretStore store(m_path);
        FileSecretStore other(m_path);
        const QByteArray before = store.revision();
        QVERIFY(other.write(u"keyring"_qs, secret("k")));
        const QByteArray after = store.revision();
        QVERIFY(after != before);
        QVERIFY(other.write(u"keyring"_qs, secret("k")));
        QCOMPARE(store.revision(), after);
        QVERIFY(other.write(u"keyring"_qs, secret("longer")));
        QVERIFY(store.revision() != after);
    }

    void s14_a_systemd_credential_goes_before_the_store_and_cannot_be_changed()
    {
        testing::MemorySecretStore underneath;
        QVERIFY(underneath.write(u"gateway/fonnte/token"_qs, secret("stored")));
        QVERIFY(underneath.write(u"keyring"_qs, secret("stored")));
        writeFile(m_folder->filePath(u"gateway.fonnte.token"_qs), "given\n");
        CredentialSecretStore store(m_folder->path(), underneath);

        QCOMPARE(store.read(u"gateway/fonnte/token"_qs).value(), secret("given"));
        QCOMPARE(store.read(u"keyring"_qs).value(), secret("stored"));
        QCOMPARE(store.write(u"gateway/fonnte/token"_qs, secret("x")).error().code, ErrorCode::Unavailable);
        QVERIFY(store.write(u"gateway/fonnte/token"_qs, secret("given")).has_value());
        QCOMPARE(store.remove(u"gateway/fonnte/token"_qs).error().code, ErrorCode::Unavailable);
        QVERIFY(store.write(u"keyring"_qs, secret("new")).has_value());
        QCOMPARE(underneath.read(u"keyring"_qs).value(), secret("new"));
        QCOMPARE(underneath.read(u"gateway/fonnte/token"_qs).value(), secret("stored"));
        QVERIFY(store.names().value().contains(u"gateway.fonnte.token"_qs));
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
