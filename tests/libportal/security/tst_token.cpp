// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/keyring.h"
#include "libportal/security/token.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"

#include <QtTest/QtTest>

#include <sodium.h>

using namespace portal;
using namespace std::chrono_literals;

namespace {

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// JSON written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A token put together by hand, signed with HMAC-SHA-256 under any key.
QByteArray forge(const QByteArray &header, const QByteArray &payload, const SecretBytes &key)
{
    const QByteArray message = base64(header) + '.' + base64(payload);
    QByteArray signature(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    const unsigned char nothing = 0;
    crypto_auth_hmacsha256_init(&state, key.isEmpty() ? &nothing : key.data(), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(message.constData()),
                                  size_t(message.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(signature.data()));
    return message + '.' + base64(signature);
}

} // namespace

class TokenTest : public QObject
{
    Q_OBJECT

    testing::FixedClock m_clock;
    std::unique_ptr<testing::MemorySecretStore> m_store;
    std::unique_ptr<KeyRing> m_keys;

    TokenIssuer issuer(TokenAudience audience = TokenAudience::Staff) const
    {
        return TokenIssuer(*m_keys, m_clock, audience);
    }
    QByteArray goodHeader() const
    {
        return "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + m_keys->newest().text().toLatin1() + "\"}";
    }
    static QByteArray goodPayload()
    {
        return json("{'iss':'aglis-portal','aud':'staff','sub':'zainal','sid':'S1','iat':1795140000,'exp':"
                    "1795183200}");
    }
    SecretBytes key(KeyUse use = KeyUse::Tokens) const
    {
        return m_keys->subkey(m_keys->newest(), use).value();
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(fromMillis(1795140000000));
        m_keys.reset();
        m_store = std::make_unique<testing::MemorySecretStore>();
        m_keys = std::move(KeyRing::open(*m_store).value());
    }

    void s13_says_whose_session_it_is_until_it_expires()
    {
        const QByteArray token = issuer().sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        const auto claims = issuer().verify(token);
        QVERIFY(claims.has_value());
        QCOMPARE(*claims, (TokenClaims{u"zainal"_qs, u"S1"_qs, m_clock.now(), m_clock.now() + 12h}));
        m_clock.advance(12h - 1ms);
        QVERIFY(issuer().verify(token).has_value());
        m_clock.advance(1ms);
        QCOMPARE(issuer().verify(token).error().code, ErrorCode::Unauthorized);
    }

    void s13_any_jwt_library_with_the_key_can_read_it()
    {
        const QByteArray token = issuer().sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        const QList<QByteArray> parts = token.split('.');
        QCOMPARE(parts.size(), 3);
        const auto decode = [](const QByteArray &part) {
            return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
                .object();
        };
        QCOMPARE(decode(parts[0]), (QJsonObject{{u"alg"_qs, u"HS256"_qs},
                                                {u"typ"_qs, u"JWT"_qs},
                                                {u"kid"_qs, m_keys->newest().text()}}));
        QCOMPARE(decode(parts[1]), QJsonDocument::fromJson(goodPayload()).object());
        // The same content in another order, signed by hand: what is compared is the meaning.
        const auto claims = issuer().verify(forge(goodHeader(), goodPayload(), key()));
        QVERIFY(claims.has_value());
        QCOMPARE(*claims, issuer().verify(token).value());
    }

    void s13_the_machines_own_clock_does_not_count()
    {
        m_clock.set(fromMillis(1000000000000)); // 2001: expired long ago for everybody else
        const QByteArray token = issuer().sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        QVERIFY(issuer().verify(token).has_value());
        m_clock.set(fromMillis(4000000000000)); // 2096
        QVERIFY(!issuer().verify(token).has_value());
    }

    void s13_a_staff_token_is_no_customer_token_and_the_other_way_round()
    {
        const QByteArray staff = issuer(TokenAudience::Staff).sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        const QByteArray customer =
            issuer(TokenAudience::CustomerPortal).sign(u"AGL-202611-0001"_qs, u"S1"_qs, 12h).value();
        QVERIFY(!issuer(TokenAudience::CustomerPortal).verify(staff).has_value());
        QVERIFY(!issuer(TokenAudience::Staff).verify(customer).has_value());
        QVERIFY(issuer(TokenAudience::CustomerPortal).verify(customer).has_value());
    }

    void s13_headers_of_every_other_kind_are_refused_even_under_the_right_key_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << json("{'alg':'none','typ':'JWT','kid':'KID'}");
        QTest::newRow("None") << json("{'alg':'None','typ':'JWT','kid':'KID'}");
        QTest::newRow("HS384") << json("{'alg':'HS384','typ':'JWT','kid':'KID'}");
        QTest::newRow("HS512") << json("{'alg':'HS512','typ':'JWT','kid':'KID'}");
        QTest::newRow("RS256") << json("{'alg':'RS256','typ':'JWT','kid':'KID'}");
        QTest::newRow("ES256") << json("{'alg':'ES256','typ':'JWT','kid':'KID'}");
        QTest::newRow("lower case") << json("{'alg':'hs256','typ':'JWT','kid':'KID'}");
        QTest::newRow("unknown algorithm") << json("{'alg':'XX','typ':'JWT','kid':'KID'}");
        QTest::newRow("no algorithm") << json("{'typ':'JWT','kid':'KID'}");
        QTest::newRow("algorithm of another type") << json("{'alg':256,'typ':'JWT','kid':'KID'}");
        QTest::newRow("no kid") << json("{'alg':'HS256','typ':'JWT'}");
        QTest::newRow("unknown kid") << json("{'alg':'HS256','typ':'JWT','kid':'00000000'}");
        QTest::newRow("kid of another type") << json("{'alg':'HS256','typ':'JWT','kid':7}");
        QTest::newRow("no type") << json("{'alg':'HS256','kid':'KID'}");
        QTest::newRow("encrypted type") << json("{'alg':'HS256','typ':'JWE','kid':'KID'}");
        QTest::newRow("type of another type") << json("{'alg':'HS256','typ':[],'kid':'KID'}");
        QTest::newRow("empty type") << json("{'alg':'HS256','typ':'','kid':'KID'}");
        QTest::newRow("jku") << json(
            "{'alg':'HS256','typ':'JWT','kid':'KID','jku':'https://attacker.example.id/keys'}");
        QTest::newRow("x5u") << json(
            "{'alg':'HS256','typ':'JWT','kid':'KID','x5u':'https://attacker.example.id/cert'}");
        QTest::newRow("jwk") << json(
            "{'alg':'HS256','typ':'JWT','kid':'KID','jwk':{'kty':'oct','k':'AAAA'}}");
        QTest::newRow("crit") << json("{'alg':'HS256','typ':'JWT','kid':'KID','crit':['exp']}");
        QTest::newRow("array") << json("['HS256']");
        QTest::newRow("text") << json("'HS256'");
        QTest::newRow("no JSON") << QByteArray("HS256");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("deep") << QByteArray(1000, '[');
    }

    void s13_headers_of_every_other_kind_are_refused_even_under_the_right_key()
    {
        QFETCH(QByteArray, header);
        header.replace("KID", m_keys->newest().text().toLatin1());
        const auto claims = issuer().verify(forge(header, goodPayload(), key()));
        QVERIFY(!claims.has_value());
        QCOMPARE(claims.error().code, ErrorCode::Unauthorized);
    }

    void s13_claims_that_are_missing_or_odd_are_refused_even_under_the_right_key_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, const QString &claim, const QJsonValue &value) {
            QJsonObject payload = QJsonDocument::fromJson(goodPayload()).object();
            if (value.isUndefined())
                payload.remove(claim);
            else
                payload[claim] = value;
            QTest::newRow(name) << QJsonDocument(payload).toJson(QJsonDocument::Compact);
        };
        row("another issuer", u"iss"_qs, u"attacker"_qs);
        row("no issuer", u"iss"_qs, QJsonValue::Undefined);
        row("issuer of another type", u"iss"_qs, 7);
        row("another audience", u"aud"_qs, u"customer-portal"_qs);
        row("several audiences", u"aud"_qs, QJsonArray{u"staff"_qs, u"customer-portal"_qs});
        row("no audience", u"aud"_qs, QJsonValue::Undefined);
        row("expired", u"exp"_qs, 1795140000);
        row("no expiry", u"exp"_qs, QJsonValue::Undefined);
        row("expiry in text", u"exp"_qs, u"1795183200"_qs);
        row("negative expiry", u"exp"_qs, -1);
        row("expiry with a fraction", u"exp"_qs, 1795183200.5);
        row("endless", u"exp"_qs, 9e15);
        row("expiry beyond numbers", u"exp"_qs, 1e300);
        row("expiry null", u"exp"_qs, QJsonValue::Null);
        row("not before tomorrow", u"nbf"_qs, 1795226400);
        row("not before, beyond numbers", u"nbf"_qs, 1e300);
        row("issue time beyond numbers", u"iat"_qs, 1e300);
        row("no issue time", u"iat"_qs, QJsonValue::Undefined);
        row("issue time in text", u"iat"_qs, u"now"_qs);
        row("no subject", u"sub"_qs, QJsonValue::Undefined);
        row("empty subject", u"sub"_qs, u""_qs);
        row("subject of another type", u"sub"_qs, QJsonObject());
        row("no session", u"sid"_qs, QJsonValue::Undefined);
        row("empty session", u"sid"_qs, u""_qs);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("1");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("broken UTF-8") << QByteArray("{\"sub\":\"\xff\xfe\"}");
        QTest::newRow("deep") << QByteArray(1200, '[');
    }

    void s13_claims_that_are_missing_or_odd_are_refused_even_under_the_right_key()
    {
        QFETCH(QByteArray, payload);
        const auto claims = issuer().verify(forge(goodHeader(), payload, key()));
        QVERIFY(!claims.has_value());
        QCOMPARE(claims.error().code, ErrorCode::Unauthorized);
    }

    void s13_other_keys_sign_nothing()
    {
        QVERIFY(!issuer().verify(forge(goodHeader(), goodPayload(), SecretBytes(32))).has_value());
        QVERIFY(!issuer()
                     .verify(forge(goodHeader(), goodPayload(), SecretBytes(QByteArrayView("secret"))))
                     .has_value());
        QVERIFY(!issuer().verify(forge(goodHeader(), goodPayload(), SecretBytes())).has_value());
        for (const KeyUse use : {KeyUse::Sealing, KeyUse::Fingerprint, KeyUse::Tracking, KeyUse::Codes})
            QVERIFY(!issuer().verify(forge(goodHeader(), goodPayload(), key(use))).has_value());
    }

    void s13_a_token_changed_in_any_character_is_refused()
    {
        const QByteArray token = issuer().sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        for (qsizetype at = 0; at < token.size(); ++at) {
            for (const char c : {'A', 'f', '_', '.', '=', '\0', '\xff'}) {
                QByteArray changed = token;
                if (changed[at] == c)
                    continue;
                changed[at] = c;
                QVERIFY2(!issuer().verify(changed).has_value(), qPrintable(QString::number(at)));
            }
        }
    }

    void s13_bytes_that_are_no_token_are_refused_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QByteArray token = forge(goodHeader(), goodPayload(), key());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("many dots") << QByteArray(500, '.');
        QTest::newRow("no signature") << token.first(token.lastIndexOf('.') + 1);
        QTest::newRow("two parts") << token.first(token.lastIndexOf('.'));
        QTest::newRow("four parts") << token + ".AAAA";
        QTest::newRow("padding") << token + '=';
        QTest::newRow("space") << token + ' ';
        QTest::newRow("line break") << '\n' + token;
        QTest::newRow("twice") << token + '.' + token;
        QTest::newRow("unsigned") << base64(json("{'alg':'none'}")) + '.' + base64(goodPayload()) + '.';
        QTest::newRow("endless") << QByteArray(1'000'000, 'A');
    }

    void s13_bytes_that_are_no_token_are_refused()
    {
        QFETCH(QByteArray, token);
        const auto claims = issuer().verify(token);
        QVERIFY(!claims.has_value());
        QCOMPARE(claims.error().code, ErrorCode::Unauthorized);
    }

    void s13_longer_tokens_are_refused_even_under_the_right_key()
    {
        const QByteArray token = issuer().sign(QString(2000, u'z'), u"S1"_qs, 12h).value();
        QVERIFY(token.size() > TokenIssuer::largestToken);
        QVERIFY(!issuer().verify(token).has_value());
    }

    void s14_rotation_logs_nobody_out()
    {
        const QByteArray before = issuer().sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        QVERIFY(m_keys->rotate());
        const QByteArray after = issuer().sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        QVERIFY(before.split('.')[0] != after.split('.')[0]);
        QVERIFY(issuer().verify(before).has_value());
        QVERIFY(issuer().verify(after).has_value());
        // A key's signature under another key's name is nobody's.
        const SecretBytes oldKey = m_keys->subkey(m_keys->ids().first(), KeyUse::Tokens).value();
        QVERIFY(!issuer().verify(forge(goodHeader(), goodPayload(), oldKey)).has_value());
    }

    void s14_a_token_signed_by_another_process_after_it_rotated_is_known()
    {
        const auto other = std::move(KeyRing::open(*m_store).value());
        QVERIFY(other->rotate());
        const QByteArray token =
            TokenIssuer(*other, m_clock, TokenAudience::Staff).sign(u"zainal"_qs, u"S1"_qs, 12h).value();
        QVERIFY(issuer().verify(token).has_value());
    }

    void refusals_tell_nothing_of_the_token()
    {
        m_clock.advance(24h);
        const QByteArray token = forge(goodHeader(), goodPayload(), key());
        const Error error = issuer().verify(token).error();
        QCOMPARE(error.message, Error::unauthorized().message);
        QVERIFY(!error.detail.contains(u"zainal"));
        QVERIFY(!error.detail.contains(QString::fromLatin1(token.left(20))));
    }

    void random_tokens_have_the_bits_asked_for_and_are_stored_hashed()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(randomToken(128));
        QCOMPARE(seen.size(), 1000);
        const QString token = randomToken(256);
        QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(tokenHash(token).size(), 32);
        QCOMPARE(tokenHash(token), tokenHash(token));
        QVERIFY(tokenHash(token) != tokenHash(randomToken(256)));
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
