// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/security/password.h"

#include "libportal/security/secretbytes.h"
#include "libportal/security/sodium.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>

namespace portal {

namespace {

constexpr qsizetype shortest = 12;        // characters
constexpr qsizetype longest = 128;        // characters
constexpr qsizetype fewestDifferent = 5;  // characters
constexpr qsizetype shortestUserName = 3; // shorter ones occur in any good password

// A password is a common word with something put around it: digits and signs at the ends do not count.
constexpr std::array commonCores = {
    u"password",
    u"passw0rd",
    u"kata sandi",
    u"katasandi",
    u"rahasia",
    u"rahasiaku",
    u"sangatrahasia",
    u"administrator",
    u"adminadmin",
    u"superadmin",
    u"superuser",
    u"supervisor",
    u"technician",
    u"teknisi",
    u"customer service",
    u"customerservice",
    u"pelanggan",
    u"internet",
    u"internetcepat",
    u"indihome",
    u"aglis",
    u"aglisportal",
    u"aglis portal",
    u"indonesia",
    u"indonesiaraya",
    u"merdeka",
    u"bismillah",
    u"alhamdulillah",
    u"subhanallah",
    u"assalamualaikum",
    u"sayangku",
    u"cintaku",
    u"iloveyou",
    u"akucintakamu",
    u"akusayangkamu",
    u"jakarta",
    u"bandung",
    u"surabaya",
    u"qwerty",
    u"qwertyuiop",
    u"asdfghjkl",
    u"zxcvbnm",
    u"qwertyuiopasdfghjkl",
    u"letmein",
    u"letmeinplease",
    u"welcome",
    u"selamatdatang",
    u"changeme",
    u"pleasechangeme",
    u"gantisaya",
    u"trustno1",
    u"football",
    u"baseball",
    u"sunshine",
    u"princess",
    u"correcthorsebatterystaple",
    u"thisisapassword",
    u"mypassword",
    u"passwordpassword",
    u"secret",
    u"topsecret",
    u"default",
    u"testtesttest",
    u"1q2w3e4r5t6y",
    u"1qaz2wsx3edc",
    u"qazwsxedcrfv",
};

/// One form for the ways in which keyboards write the same characters (NIST SP 800-63B-4, 3.1.1.2).
QByteArray canonical(QStringView password)
{
    return password.toString().normalized(QString::NormalizationForm_KC).toUtf8();
}

/// A few characters over and over: "aaaaaaaaaaaa", "abc123abc123".
bool isRepetition(const QString &text)
{
    constexpr qsizetype longestPeriod = 6;
    for (qsizetype period = 1; period <= longestPeriod; ++period) {
        if (std::equal(text.begin() + period, text.end(), text.begin()))
            return true;
    }
    return false;
}

/// Each character is the next one, or the one before: "123456789012", "zyxwvutsrqpo".
bool isRun(const QString &text)
{
    const auto steps = [&text](int step) {
        return std::adjacent_find(text.begin(), text.end(), [step](QChar left, QChar right) {
                   const bool wraps =
                       step == 1 ? left == u'9' && right == u'0' : left == u'0' && right == u'9';
                   return right.unicode() - left.unicode() != step && !wraps;
               }) == text.end();
    };
    return steps(1) || steps(-1);
}

bool isCommon(const QString &lowerCase)
{
    const auto isLetter = [](QChar c) {
        return c.isLetter();
    };
    const auto begin = std::find_if(lowerCase.begin(), lowerCase.end(), isLetter);
    const auto end = std::find_if(lowerCase.rbegin(), lowerCase.rend(), isLetter).base();
    const QStringView core = begin < end ? QStringView(begin, end) : QStringView();
    const QStringView whole(lowerCase);
    return std::any_of(commonCores.begin(), commonCores.end(), [&](const char16_t *common) {
        return core == QStringView(common) || whole == QStringView(common);
    });
}

} // namespace

Result<QString> PasswordHasher::hash(QStringView password) const
{
    QByteArray bytes = canonical(password);
    std::array<char, crypto_pwhash_STRBYTES> out;
    const int failed = crypto_pwhash_str_alg(out.data(), bytes.constData(), size_t(bytes.size()),
                                             m_cost.passes, m_cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    wipe(bytes);
    if (failed != 0)
        return failure(Error::unavailable(QStringLiteral("no memory to hash a password")));
    return QString::fromLatin1(out.data());
}

PasswordCheck PasswordHasher::verify(QStringView password, const QString &hash) const
{
    QByteArray bytes = canonical(password);
    const QByteArray kept = hash.toLatin1();
    const bool right =
        kept.size() < qsizetype(crypto_pwhash_STRBYTES) &&
        crypto_pwhash_str_verify(kept.constData(), bytes.constData(), size_t(bytes.size())) == 0;
    wipe(bytes);
    if (!right)
        return PasswordCheck::Wrong;
    return crypto_pwhash_str_needs_rehash(kept.constData(), m_cost.passes, m_cost.memory) == 0
               ? PasswordCheck::Right
               : PasswordCheck::RightButOld;
}

void PasswordHasher::dummyVerify(QStringView password) const
{
    QByteArray bytes = canonical(password);
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    SecretBytes out(32);
    // Its result is of no use to anybody; without memory a real verification fails as fast.
    if (crypto_pwhash(out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), m_cost.passes, m_cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        out = {};
    wipe(bytes);
}

Result<void> checkNewPassword(QStringView password, QStringView userName, const QString &field)
{
    const auto refused = [&field](const char *code, const char *message) {
        return failure(Error::invalid(field, QString::fromLatin1(code), {message, {}}));
    };
    const QString text = password.toString().normalized(QString::NormalizationForm_KC);
    const QString lowerCase = text.toLower();
    const QList<uint> characters = text.toUcs4();
    if (characters.size() < shortest)
        return refused("too_short", QT_TRANSLATE_NOOP("portal", "Use at least 12 characters."));
    if (characters.size() > longest)
        return refused("too_long", QT_TRANSLATE_NOOP("portal", "Use at most 128 characters."));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refused("format", QT_TRANSLATE_NOOP("portal", "Control characters cannot be used."));
    if (userName.size() >= shortestUserName && lowerCase.contains(userName.toString().toLower()))
        return refused("contains_username",
                       QT_TRANSLATE_NOOP("portal", "The password must not contain the user name."));
    const std::set<uint> different(characters.begin(), characters.end());
    if (qsizetype(different.size()) < fewestDifferent || isRepetition(lowerCase) || isRun(lowerCase) ||
        isCommon(lowerCase))
        return refused(
            "too_common",
            QT_TRANSLATE_NOOP("portal", "This password is too easy to guess. Choose another one."));
    return {};
}

} // namespace portal
