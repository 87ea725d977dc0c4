// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keyring.h"
#include "tests/support/memorysecretstore.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <set>
#include <thread>

using namespace portal;

namespace {

constexpr std::array uses = {KeyUse::Sealing, KeyUse::Fingerprint, KeyUse::Tracking,
                             KeyUse::Codes,   KeyUse::Tokens,      KeyUse::PortalTokens};

std::unique_ptr<KeyRing> openRing(SecretStore &store)
{
    return std::move(KeyRing::open(store).value());
}

} // namespace

class KeyRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s14_makes_256_random_bits_at_first_run_and_finds_them_again()
    {
        testing::MemorySecretStore store;
        const auto first = openRing(store);
        const auto again = openRing(store);
        QCOMPARE(first->ids().size(), 1);
        QCOMPARE(again->ids(), first->ids());
        QCOMPARE(again->lastingSubkey(KeyUse::Sealing), first->lastingSubkey(KeyUse::Sealing));

        testing::MemorySecretStore elsewhere;
        const auto other = openRing(elsewhere);
        QVERIFY(other->lastingSubkey(KeyUse::Sealing) != first->lastingSubkey(KeyUse::Sealing));
    }

    void s14_processes_that_start_together_end_up_with_one_key()
    {
        QTemporaryDir folder;
        constexpr int processes = 6;
        std::vector<std::thread> threads;
        std::array<QByteArray, processes> keys;
        for (QByteArray &key : keys) {
            threads.emplace_back([&key, path = folder.filePath(u"secrets"_qs)] {
                FileSecretStore store(path);
                if (const auto ring = KeyRing::open(store))
                    key = (*ring)->lastingSubkey(KeyUse::Tokens).view().toByteArray();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(keys[0].size(), KeyRing::keySize);
        QCOMPARE(std::count(keys.begin(), keys.end(), keys[0]), processes);
    }

    void every_purpose_and_every_master_key_has_its_own_subkey()
    {
        testing::MemorySecretStore store;
        const auto ring = openRing(store);
        QVERIFY(ring->rotate());
        std::set<QByteArray> subkeys;
        for (const KeyId id : ring->ids()) {
            for (const KeyUse use : uses)
                subkeys.insert(ring->subkey(id, use).value().view().toByteArray());
        }
        QCOMPARE(subkeys.size(), 2 * uses.size());
    }

    void s14_rotation_keeps_the_old_keys_and_uses_the_new_one()
    {
        testing::MemorySecretStore store;
        const auto ring = openRing(store);
        const KeyId old = ring->newest();
        const SecretBytes oldTokens = ring->subkey(old, KeyUse::Tokens).value();
        const SecretBytes fingerprints = ring->lastingSubkey(KeyUse::Fingerprint);

        const KeyId fresh = ring->rotate().value();
        QVERIFY(fresh != old);
        QCOMPARE(ring->newest(), fresh);
        QCOMPARE(ring->ids(), (QList<KeyId>{old, fresh}));
        QCOMPARE(ring->subkey(old, KeyUse::Tokens).value(), oldTokens);
        QCOMPARE(ring->lastingSubkey(KeyUse::Fingerprint), fingerprints);
        QCOMPARE(openRing(store)->ids(), ring->ids());
    }

    void s14_a_key_that_another_process_added_is_found()
    {
        testing::MemorySecretStore store;
        const auto server = openRing(store);
        const auto command = openRing(store);
        const KeyId fresh = command->rotate().value();
        QVERIFY(server->newest() != fresh);
        QCOMPARE(server->subkey(fresh, KeyUse::Tokens), command->subkey(fresh, KeyUse::Tokens));
        QCOMPARE(server->newest(), fresh);
        QCOMPARE(server->subkey(KeyId{fresh.value ^ 1}, KeyUse::Tokens), std::nullopt);
    }

    void s14_two_that_rotate_at_once_keep_both_keys()
    {
        testing::MemorySecretStore store;
        const auto one = openRing(store);
        const auto two = openRing(store);
        const KeyId first = one->rotate().value();
        const KeyId second = two->rotate().value();
        const QList<KeyId> kept = openRing(store)->ids();
        QCOMPARE(kept.size(), 3);
        QVERIFY(kept.contains(first));
        QVERIFY(kept.contains(second));
    }

    void does_not_swap_its_keys_for_somebody_elses()
    {
        testing::MemorySecretStore store;
        const auto ring = openRing(store);
        testing::MemorySecretStore elsewhere;
        const auto other = openRing(elsewhere);
        QVERIFY(store.write(KeyRing::secretName, *elsewhere.read(KeyRing::secretName).value()));
        const QList<KeyId> before = ring->ids();
        QVERIFY(!ring->refresh());
        QCOMPARE(ring->ids(), before);
        QVERIFY(store.remove(KeyRing::secretName));
        QVERIFY(!ring->refresh());
        QVERIFY(!ring->rotate().has_value());
        QCOMPARE(ring->ids(), before);
    }

    void refuses_a_damaged_ring_rather_than_making_new_keys_data()
    {
        QTest::addColumn<QByteArray>("secret");
        const QByteArray key = QByteArray(32, 'k').toBase64();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no keys") << QByteArray("aglis-portal keys 1\n");
        QTest::newRow("another format") << "aglis-portal keys 2\n0000002a " + key + '\n';
        QTest::newRow("short key") << QByteArray("aglis-portal keys 1\n0000002a AAAA\n");
        QTest::newRow("bad base64") << "aglis-portal keys 1\n0000002a !" + key.mid(1) + '\n';
        QTest::newRow("bad kid") << "aglis-portal keys 1\n0000002G " + key + '\n';
        QTest::newRow("no kid") << "aglis-portal keys 1\n" + key + '\n';
    }

    void refuses_a_damaged_ring_rather_than_making_new_keys()
    {
        QFETCH(QByteArray, secret);
        testing::MemorySecretStore store;
        QVERIFY(store.write(KeyRing::secretName, SecretBytes(QByteArrayView(secret))));
        const auto ring = KeyRing::open(store);
        QVERIFY(!ring.has_value());
        QCOMPARE(ring.error().code, ErrorCode::Unavailable);
        QCOMPARE(store.read(KeyRing::secretName).value()->view(), QByteArrayView(secret));
    }

    void reads_a_ring_made_by_hand_with_or_without_a_last_line_break()
    {
        testing::MemorySecretStore store;
        const QByteArray text = "aglis-portal keys 1\n0000002a " + QByteArray(32, 'k').toBase64();
        QVERIFY(store.write(KeyRing::secretName, SecretBytes(QByteArrayView(text))));
        QCOMPARE(openRing(store)->newest(), KeyId{42});
    }

    void key_ids_have_one_text_and_one_form_in_bytes()
    {
        QCOMPARE(KeyId{0x5f02c1d9}.text(), u"5f02c1d9"_qs);
        QCOMPARE(KeyId{0x5f02c1d9}.bytes(), QByteArray::fromHex("5f02c1d9"));
        QCOMPARE(KeyId::fromText(u"0000002a"), KeyId{42});
        QCOMPARE(KeyId::fromBytes(KeyId{42}.bytes()), KeyId{42});
        for (const auto text : {u"", u"2a", u"0000002A", u"+000002a", u"0000002a0", u"0x00002a"})
            QCOMPARE(KeyId::fromText(text), std::nullopt);
        QCOMPARE(KeyId::fromBytes("abc"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_keyring.moc"
