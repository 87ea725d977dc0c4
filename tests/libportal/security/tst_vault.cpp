// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/keyring.h"
#include "libportal/security/vault.h"
#include "tests/support/memorysecretstore.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace portal;

namespace {

constexpr qsizetype chunk = 64 * 1024;

QByteArray patterned(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31) ^ (i >> 8));
    return bytes;
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<testing::MemorySecretStore> m_store;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<Vault> m_vault;

    QByteArray sealStream(QByteArrayView purpose, QByteArray content) const
    {
        QBuffer in(&content);
        QBuffer out;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        return m_vault->sealStream(purpose, in, out) ? out.data() : QByteArray();
    }

    Result<QByteArray> openStream(QByteArrayView purpose, QByteArray sealed) const
    {
        QBuffer in(&sealed);
        QBuffer out;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        PORTAL_TRY(m_vault->openStream(purpose, in, out));
        return out.data();
    }

private Q_SLOTS:
    void init()
    {
        m_keys.reset();
        m_store = std::make_unique<testing::MemorySecretStore>();
        m_keys = std::move(KeyRing::open(*m_store).value());
        m_vault = std::make_unique<Vault>(*m_keys);
    }

    void s28_what_is_sealed_opens_again_and_cannot_be_read_before_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nik") << QByteArray("3273014502990002");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("binary") << QByteArray("\0\xff\0", 3);
        QTest::newRow("long") << patterned(100'000);
    }

    void s28_what_is_sealed_opens_again_and_cannot_be_read_before()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray sealed = m_vault->seal("test.nik", bytes);
        QCOMPARE(sealed.size(), bytes.size() + 45);
        QVERIFY(bytes.size() < 8 || !sealed.contains(bytes.first(8)));
        QVERIFY(m_vault->seal("test.nik", bytes) != sealed);
        QCOMPARE(m_vault->open("test.nik", sealed), bytes);
    }

    void s28_sealed_bytes_changed_anywhere_are_refused()
    {
        const QByteArray sealed = m_vault->seal("test.nik", "3273014502990002");
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            for (const int bit : {0, 3, 7}) {
                QByteArray changed = sealed;
                changed[at] = char(changed[at] ^ (1 << bit));
                QVERIFY2(!m_vault->open("test.nik", changed).has_value(), qPrintable(QString::number(at)));
            }
            QVERIFY2(!m_vault->open("test.nik", sealed.first(at)).has_value(),
                     qPrintable(QString::number(at)));
        }
        QVERIFY(!m_vault->open("test.nik", sealed + 'x').has_value());
    }

    void s28_what_was_sealed_for_one_purpose_opens_for_no_other()
    {
        const QByteArray sealed = m_vault->seal("test.nik", "3273014502990002");
        QVERIFY(!m_vault->open("test.totp", sealed).has_value());
        QVERIFY(!m_vault->open("test.ni", sealed).has_value());
        QVERIFY(!m_vault->open("", sealed).has_value());
        QVERIFY(!openStream("test.nik", sealed).has_value());
        QVERIFY(!m_vault->open("test.nik", sealStream("test.nik", "3273014502990002")).has_value());
    }

    void s28_another_machines_keys_open_nothing()
    {
        testing::MemorySecretStore elsewhere;
        const auto others = std::move(KeyRing::open(elsewhere).value());
        const auto opened = Vault(*others).open("test.nik", m_vault->seal("test.nik", "3273014502990002"));
        QVERIFY(!opened.has_value());
        QVERIFY(!opened.error().detail.contains(u"3273"));
    }

    void s14_rotation_opens_what_was_sealed_before()
    {
        const QByteArray sealed = m_vault->seal("test.nik", "3273014502990002");
        const QByteArray stream = sealStream("test.photo", "photo");
        QVERIFY(m_keys->rotate());
        const QByteArray after = m_vault->seal("test.nik", "3273014502990002");
        QVERIFY(after.sliced(1, 4) != sealed.sliced(1, 4));
        QCOMPARE(m_vault->open("test.nik", sealed), QByteArray("3273014502990002"));
        QCOMPARE(m_vault->open("test.nik", after), QByteArray("3273014502990002"));
        QCOMPARE(openStream("test.photo", stream), QByteArray("photo"));
    }

    void s28_streams_of_every_length_open_again_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 3 * chunk,
                                     3 * chunk + 7, qsizetype(8 * 1024 * 1024)})
            QTest::addRow("%lld bytes", qlonglong(size)) << size;
    }

    void s28_streams_of_every_length_open_again()
    {
        QFETCH(qsizetype, size);
        const QByteArray content = patterned(size);
        const QByteArray sealed = sealStream("test.photo", content);
        QVERIFY(sealed.size() > size);
        const auto opened = openStream("test.photo", sealed);
        QVERIFY(opened.has_value());
        QVERIFY(*opened == content);
    }

    void s28_a_stream_cut_short_lengthened_or_reordered_is_refused()
    {
        const qsizetype head = 29;
        const qsizetype sealedChunk = chunk + 17;
        const QByteArray sealed = sealStream("test.photo", patterned(3 * chunk));
        QCOMPARE(sealed.size(), head + 3 * sealedChunk);
        for (const qsizetype size : {qsizetype(0), qsizetype(4), qsizetype(5), head - 1, head, head + 16,
                                     head + sealedChunk, head + 2 * sealedChunk, sealed.size() - 1})
            QVERIFY2(!openStream("test.photo", sealed.first(size)).has_value(),
                     qPrintable(QString::number(size)));
        QVERIFY(!openStream("test.photo", sealed + 'x').has_value());
        const QByteArray swapped = sealed.first(head) + sealed.sliced(head + sealedChunk, sealedChunk) +
                                   sealed.sliced(head, sealedChunk) + sealed.sliced(head + 2 * sealedChunk);
        QVERIFY(!openStream("test.photo", swapped).has_value());
        QVERIFY(!openStream("test.nik", sealed).has_value());
    }

    void s28_a_stream_changed_anywhere_is_refused()
    {
        const QByteArray sealed = sealStream("test.photo", "a small photo");
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray changed = sealed;
            changed[at] = char(changed[at] ^ 0x10);
            QVERIFY2(!openStream("test.photo", changed).has_value(), qPrintable(QString::number(at)));
        }
    }

    void a_stream_that_cannot_be_read_or_written_is_an_error()
    {
        QBuffer closed;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(!m_vault->sealStream("test.photo", closed, out).has_value());
        QByteArray content("photo");
        QBuffer in(&content);
        in.open(QIODevice::ReadOnly);
        QBuffer readOnly;
        readOnly.open(QIODevice::ReadOnly);
        QVERIFY(!m_vault->sealStream("test.photo", in, readOnly).has_value());
    }

    void s28_a_fingerprint_finds_the_same_text_again_after_rotation()
    {
        const QByteArray print = m_vault->fingerprint("test.nik", u"3273014502990002");
        QCOMPARE(print.size(), 32);
        QVERIFY(m_keys->rotate());
        QCOMPARE(m_vault->fingerprint("test.nik", u"3273014502990002"), print);
        const auto reopened = std::move(KeyRing::open(*m_store).value());
        QCOMPARE(Vault(*reopened).fingerprint("test.nik", u"3273014502990002"), print);
    }

    void s28_fingerprints_differ_by_text_purpose_and_key()
    {
        const QByteArray print = m_vault->fingerprint("test.nik", u"3273014502990002");
        QVERIFY(m_vault->fingerprint("test.nik", u"3273014502990003") != print);
        QVERIFY(m_vault->fingerprint("test.address", u"3273014502990002") != print);
        QVERIFY(m_vault->fingerprint("test.nik3", u"273014502990002") != print);
        testing::MemorySecretStore elsewhere;
        const auto others = std::move(KeyRing::open(elsewhere).value());
        QVERIFY(Vault(*others).fingerprint("test.nik", u"3273014502990002") != print);
    }

    void s20_a_tracking_token_has_128_bits_and_belongs_to_one_number()
    {
        const QString number = u"REG-20261120-0001"_qs;
        const QString token = m_vault->trackingToken(number);
        QCOMPARE(token.size(), 22);
        QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 16);
        QVERIFY(m_vault->matchesTrackingToken(number, token));
        QVERIFY(!m_vault->matchesTrackingToken(u"REG-20261120-0002", token));
        QVERIFY(!m_vault->matchesTrackingToken(number, m_vault->trackingToken(u"REG-20261120-0002")));
        QVERIFY(!m_vault->matchesTrackingToken(number, QString()));
        QVERIFY(!m_vault->matchesTrackingToken(number, token.left(21)));
        QVERIFY(!m_vault->matchesTrackingToken(number, token + u'A'));
        QVERIFY(!m_vault->matchesTrackingToken(number, token.toLower()));
    }

    void s20_links_sent_before_a_rotation_still_open()
    {
        const QString token = m_vault->trackingToken(u"REG-20261120-0001");
        QVERIFY(m_keys->rotate());
        QVERIFY(m_vault->matchesTrackingToken(u"REG-20261120-0001", token));
        QCOMPARE(m_vault->trackingToken(u"REG-20261120-0001"), token);
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
