// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/code.h"
#include "libportal/security/keyring.h"
#include "tests/support/memorysecretstore.h"

#include <QtCore/QtEndian>
#include <QtTest/QtTest>

#include <cmath>

using namespace portal;

namespace {

constexpr QByteArrayView login = "portal_login";
const PhoneNumber phone = PhoneNumber::parse(u"0812-0000-0001").value();

/// A ring that is the same in every run, for statistics that are too.
void writeKnownKey(SecretStore &store)
{
    const QByteArray text = "aglis-portal keys 1\n0000002a " + QByteArray(32, 'k').toBase64() + '\n';
    QVERIFY(store.write(KeyRing::secretName, SecretBytes(QByteArrayView(text))));
}

QByteArray numberedNonce(quint64 number)
{
    QByteArray nonce = KeyId{42}.bytes() + QByteArray(OneTimeCodes::nonceSize - KeyId::size, '\0');
    qToBigEndian(number, nonce.data() + nonce.size() - qsizetype(sizeof number));
    return nonce;
}

double chiSquare(const std::vector<int> &bins, double draws)
{
    const double expected = draws / double(bins.size());
    double sum = 0;
    for (const int count : bins)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

/// Six standard deviations above the mean of a chi-square with that many bins.
double bound(size_t bins)
{
    const double freedom = double(bins) - 1;
    return freedom + 6 * std::sqrt(2 * freedom);
}

} // namespace

class CodeTest : public QObject
{
    Q_OBJECT

    testing::MemorySecretStore m_store;
    std::unique_ptr<KeyRing> m_keys;

private Q_SLOTS:
    void initTestCase()
    {
        writeKnownKey(m_store);
        m_keys = std::move(KeyRing::open(m_store).value());
    }

    void s01_codes_are_six_digits_and_uniform()
    {
        constexpr int draws = 1'000'000;
        const OneTimeCodes codes(*m_keys);
        std::vector<int> thousands(1000);
        std::vector<int> rests(1000);
        std::array<std::vector<int>, OneTimeCodes::digits> digits;
        digits.fill(std::vector<int>(10));
        for (int i = 0; i < draws; ++i) {
            const QString code = codes.code(numberedNonce(quint64(i)), login, phone).value();
            QCOMPARE(code.size(), OneTimeCodes::digits);
            for (int at = 0; at < OneTimeCodes::digits; ++at) {
                QVERIFY(code[at] >= u'0' && code[at] <= u'9');
                ++digits[size_t(at)][size_t(code[at].unicode() - u'0')];
            }
            ++thousands[size_t(code.toInt() / 1000)];
            ++rests[size_t(code.toInt() % 1000)];
        }
        QVERIFY(chiSquare(thousands, draws) < bound(thousands.size()));
        QVERIFY(chiSquare(rests, draws) < bound(rests.size()));
        for (const std::vector<int> &digit : digits)
            QVERIFY(chiSquare(digit, draws) < bound(digit.size()));
    }

    void s01_words_that_would_favour_small_codes_are_drawn_again()
    {
        // 4294 whole rounds of a million fit into 32 bits; what is left over must not be used.
        QCOMPARE(OneTimeCodes::fromWord(0), 0u);
        QCOMPARE(OneTimeCodes::fromWord(999'999), 999'999u);
        QCOMPARE(OneTimeCodes::fromWord(1'000'000), 0u);
        QCOMPARE(OneTimeCodes::fromWord(4'293'999'999u), 999'999u);
        QCOMPARE(OneTimeCodes::fromWord(4'294'000'000u), std::nullopt);
        QCOMPARE(OneTimeCodes::fromWord(0xffffffffu), std::nullopt);
    }

    void s08_a_resend_gives_the_same_code_on_every_server()
    {
        const OneTimeCodes codes(*m_keys);
        const QByteArray nonce = codes.newNonce();
        const QString code = codes.code(nonce, login, phone).value();
        QCOMPARE(codes.code(nonce, login, phone).value(), code);
        const auto elsewhere = std::move(KeyRing::open(m_store).value());
        QVERIFY(OneTimeCodes(*elsewhere).matches(nonce, login, phone, code));
    }

    void s03_the_nonce_alone_tells_nothing_of_the_code()
    {
        const OneTimeCodes codes(*m_keys);
        testing::MemorySecretStore elsewhere;
        const QByteArray text = "aglis-portal keys 1\n0000002a " + QByteArray(32, 'x').toBase64() + '\n';
        QVERIFY(elsewhere.write(KeyRing::secretName, SecretBytes(QByteArrayView(text))));
        const auto otherKeys = std::move(KeyRing::open(elsewhere).value());
        int same = 0;
        for (quint64 i = 0; i < 1000; ++i) {
            const QByteArray nonce = numberedNonce(i);
            const QString code = codes.code(nonce, login, phone).value();
            same += OneTimeCodes(*otherKeys).matches(nonce, login, phone, code) ? 1 : 0;
            QVERIFY(!nonce.contains(code.toLatin1()));
        }
        QVERIFY(same <= 1);
    }

    void s04_a_code_passes_for_its_purpose_and_number_alone()
    {
        const OneTimeCodes codes(*m_keys);
        const PhoneNumber other = PhoneNumber::parse(u"0812-0000-0002").value();
        int crossed = 0;
        for (quint64 i = 0; i < 1000; ++i) {
            const QByteArray nonce = numberedNonce(i);
            const QString code = codes.code(nonce, login, phone).value();
            QVERIFY(codes.matches(nonce, login, phone, code));
            crossed += codes.matches(nonce, "registration", phone, code) ? 1 : 0;
            crossed += codes.matches(nonce, login, other, code) ? 1 : 0;
            crossed += codes.matches(numberedNonce(i + 1), login, phone, code) ? 1 : 0;
        }
        QVERIFY(crossed <= 2); // one in a million is chance
    }

    void only_the_exact_digits_match_data()
    {
        QTest::addColumn<QString>("typed");
        const QString code = OneTimeCodes(*m_keys).code(numberedNonce(7), login, phone).value();
        QTest::newRow("empty") << QString();
        QTest::newRow("five digits") << code.left(5);
        QTest::newRow("seven digits") << code + u'0';
        QTest::newRow("space after") << code + u' ';
        QTest::newRow("another last digit") << code.left(5) + (code[5] == u'9' ? u'8' : u'9');
        QTest::newRow("full-width digits")
            << QString(code).replace(code[0], QChar(code[0].unicode() + 0xfee0));
    }

    void only_the_exact_digits_match()
    {
        QFETCH(QString, typed);
        QVERIFY(!OneTimeCodes(*m_keys).matches(numberedNonce(7), login, phone, typed));
    }

    void a_nonce_that_is_none_of_ours_gives_no_code()
    {
        const OneTimeCodes codes(*m_keys);
        for (const QByteArray &nonce :
             {QByteArray(), QByteArray(4, 'x'), QByteArray(36, 'x'), QByteArray(37, '\0')}) {
            QVERIFY(!codes.code(nonce, login, phone).has_value());
            QVERIFY(!codes.matches(nonce, login, phone, u"000000"));
        }
    }

    void nonces_are_never_the_same()
    {
        const OneTimeCodes codes(*m_keys);
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(codes.newNonce());
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(codes.newNonce().size(), OneTimeCodes::nonceSize);
    }

    void s14_a_code_under_way_survives_a_rotation()
    {
        testing::MemorySecretStore store;
        const auto keys = std::move(KeyRing::open(store).value());
        const OneTimeCodes codes(*keys);
        const QByteArray nonce = codes.newNonce();
        const QString code = codes.code(nonce, login, phone).value();
        QVERIFY(keys->rotate());
        QVERIFY(codes.matches(nonce, login, phone, code));
        QVERIFY(codes.newNonce().first(KeyId::size) != nonce.first(KeyId::size));
    }
};

QTEST_GUILESS_MAIN(CodeTest)
#include "tst_code.moc"
