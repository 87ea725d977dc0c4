// SPDX-License-Identifier: GPL-3.0-or-later
// What never leaves the server, wherever a person's data go in: not by the log, and codes by no answer.
#include "tests/http/apiserver.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

#include <mutex>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

namespace {

std::mutex linesMutex;
QStringList lines;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    const std::scoped_lock guard(linesMutex);
    lines.append(line);
}

/// Every log line that was written while this lived, of every level.
class LogCapture
{
public:
    LogCapture()
    {
        lines.clear();
        QLoggingCategory::setFilterRules(u"portal.*=true"_s);
        m_before = qInstallMessageHandler(keepLine);
    }
    ~LogCapture()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }

    QString text() const
    {
        const std::scoped_lock guard(linesMutex);
        return lines.join(u'\n');
    }

private:
    QtMessageHandler m_before;
};

} // namespace

class PrivacyApiTest : public QObject
{
    Q_OBJECT

private:
    inline static const QString nik = u"3273014502990002"_s;

    // An application with everything in it that a person has, refused and taken, tracked and worked on.
    static QStringList liveThrough(ApiServer &server)
    {
        const QString root = u"/api/registrations/public"_s;
        const QString number = u"+6281200000001"_s;
        ApiClient &client = server.client();
        client.post(root + u"/request-otp"_s, {{u"phone"_s, number}, {u"full_name"_s, u"Zainal Uji"_s}});
        const QString code = server.codeSentTo(number);
        client.post(root + u"/verify-otp"_s, {{u"phone"_s, number}, {u"code"_s, u"000000"_s}});
        const QString proof = client.post(root + u"/verify-otp"_s, {{u"phone"_s, number}, {u"code"_s, code}})
                                  .json()
                                  .value(u"verification_token"_s)
                                  .toString();
        QJsonObject form = server.submission(number, proof);
        form.insert(u"nik"_s, nik);
        form.insert(u"package_code"_s, u"HOME-0"_s);
        client.post(root, form);
        form.insert(u"package_code"_s, u"HOME-20"_s);
        const QJsonObject submitted = client.post(root, form).json();
        const QString token = QUrlQuery(submitted.value(u"tracking_url"_s).toString().section(u'?', 1))
                                  .queryItemValue(u"token"_s);
        const QString email = form.value(u"email"_s).toString();
        client.get(root + u"/status/"_s + email);
        client.get(root + u"/status/"_s + submitted.value(u"number"_s).toString() + u"?token="_s + token);
        client.get(root + u"/status/nobody-"_s + email);
        const QByteArray staff = server.token(Role::Cs);
        client.post(u"/api/auth/login"_s,
                    {{u"username"_s, u"uji-cs"_s}, {u"password"_s, u"salah-sekali-uji"_s}});
        const QString path = u"/api/registrations/"_s + submitted.value(u"number"_s).toString();
        client.put(path + u"/status"_s, {{u"action"_s, u"verify"_s}, {u"version"_s, 1}}, staff);
        client.put(path + u"/status"_s, {{u"action"_s, u"verify"_s}, {u"version"_s, 1}}, staff);
        client.get(path, staff);
        client.get(u"/api/registrations?search=Zainal"_s, staff);
        client.put(path + u"/status"_s,
                   {{u"action"_s, u"approve"_s}, {u"version"_s, 2}, {u"note"_s, u"Sudah dekat"_s}}, staff);
        client.post(path + u"/create-customer"_s, {{u"version"_s, 3}}, staff);
        return QStringList{code, proof, token, QString::fromLatin1(staff)} + useThePortal(server, number);
    }

    // The customer they became, with everything that a customer may do; the codes and the token.
    static QStringList useThePortal(ApiServer &server, const QString &number)
    {
        const QString root = u"/api/customer-portal"_s;
        const QString next = u"+6281200000002"_s;
        ApiClient &client = server.client();
        server.clock().advance(std::chrono::seconds(61));
        client.post(root + u"/request-otp"_s, {{u"phone"_s, number}});
        const QString code = server.codeSentTo(number);
        client.post(root + u"/verify-otp"_s, {{u"phone"_s, number}, {u"code"_s, u"000000"_s}});
        const QByteArray token =
            client.post(root + u"/verify-otp"_s, {{u"phone"_s, number}, {u"code"_s, code}})
                .json()
                .value(u"token"_s)
                .toString()
                .toLatin1();
        client.put(root + u"/profile"_s, {{u"version"_s, 1}, {u"email"_s, u"siti@example.id"_s}}, token);
        client.post(root + u"/profile/phone/request-otp"_s, {{u"phone"_s, next}}, token);
        const QString change = server.codeSentTo(next);
        client.put(root + u"/profile/phone"_s, {{u"phone"_s, next}, {u"code"_s, change}, {u"version"_s, 2}},
                   token);
        client.post(root + u"/tickets"_s, {{u"type"_s, u"repair"_s}, {u"title"_s, u"Pagar hijau Zainal"_s}},
                    token);
        const ApiAnswer held = client.get(root + u"/my-data"_s, token);
        return {code, change, held.status == 200 ? QString::fromLatin1(token) : QString()};
    }

private Q_SLOTS:
    void p4_no_log_line_holds_anything_of_a_person_data() { TestDatabase::addRows(); }

    void p4_no_log_line_holds_anything_of_a_person()
    {
        QFETCH(Dialect, dialect);
        ApiServer server(dialect);
        const LogCapture log;
        QStringList secrets = liveThrough(server);
        const QString text = log.text();
        QVERIFY(text.contains(u"/api/registrations/public/status/{identifier}"));
        QVERIFY(text.contains(u"/api/customer-portal/my-data"));
        secrets += {u"Zainal"_s, u"81200000001"_s, u"81200000002"_s, u"siti@"_s,       u"example.id"_s,
                    nik,         u"Mawar Uji"_s,   u"Pagar hijau"_s, u"salah-sekali"_s};
        for (const QString &secret : secrets) {
            QVERIFY(!secret.isEmpty());
            QVERIFY2(!text.contains(secret), qPrintable(secret));
        }
    }

    void s03_a_code_is_in_no_answer_data() { TestDatabase::addRows(); }

    void s03_a_code_is_in_no_answer()
    {
        QFETCH(Dialect, dialect);
        ApiServer server(dialect);
        const QStringList secrets = liveThrough(server);
        static const QRegularExpression code(u"^[0-9]{6}$"_s);
        QCOMPARE(secrets.filter(code).size(), 3);
        const QString answered = QString::fromUtf8(server.client().everythingAnswered());
        for (const QString &one : secrets.filter(code))
            QVERIFY(!answered.contains(QRegularExpression(u"\\b"_s + one + u"\\b"_s)));
        QCOMPARE(server.client().violations(), QStringList());
    }

    void s28_a_nik_is_answered_masked_only_data() { TestDatabase::addRows(); }

    void s28_a_nik_is_answered_masked_only()
    {
        QFETCH(Dialect, dialect);
        ApiServer server(dialect);
        liveThrough(server);
        const QString answered = QString::fromUtf8(server.client().everythingAnswered());
        QVERIFY(answered.contains(u"3273••••••••0002"));
        QVERIFY(!answered.contains(nik));
    }
};

QTEST_GUILESS_MAIN(PrivacyApiTest)
#include "tst_privacyapi.moc"
