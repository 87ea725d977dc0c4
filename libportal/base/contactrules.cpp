// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/contactrules.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace portal {

namespace {

constexpr int shortestName = 2;
constexpr int longestName = 100;
constexpr qsizetype longestEmail = 254; // RFC 5321, 4.5.3.1.3 less the angle brackets
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomainLabel = 63;
constexpr char32_t zeroWidthJoiner = 0x200D; // holds emoji of several parts together

// Letters and symbols by category that nevertheless show nothing.
constexpr char32_t blankCharacters[] = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B,
                                        0x180C, 0x180D, 0x2800, 0x3164, 0xFFA0};

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isHidden(char32_t c, Lines lines)
{
    if (lines == Lines::Many && (c == U'\n' || c == U'\t' || c == zeroWidthJoiner || isVariationSelector(c)))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero-width characters, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isVariationSelector(c) || std::ranges::find(blankCharacters, c) != std::end(blankCharacters);
    }
}

bool hasHidden(const QString &text, Lines lines)
{
    const QList<uint> characters = text.toUcs4(); // a lone surrogate comes out as U+FFFD
    return text.contains(QChar::ReplacementCharacter) || std::ranges::any_of(characters, [lines](uint c) {
               return c == QChar::ReplacementCharacter || isHidden(char32_t(c), lines);
           });
}

Error required(const QString &field)
{
    return Error::invalid(field, QStringLiteral("required"),
                          {QT_TRANSLATE_NOOP("portal", "This is needed."), {}});
}

Error tooShort(const QString &field, int shortest)
{
    return Error::invalid(
        field, QStringLiteral("too_short"),
        {QT_TRANSLATE_NOOP("portal", "At least %1 characters, please."), {QString::number(shortest)}});
}

Error tooLong(const QString &field, qsizetype longest)
{
    return Error::invalid(
        field, QStringLiteral("too_long"),
        {QT_TRANSLATE_NOOP("portal", "At most %1 characters, please."), {QString::number(longest)}});
}

Error notAnEmail(const QString &field)
{
    return Error::invalid(
        field, QStringLiteral("format"),
        {QT_TRANSLATE_NOOP("portal", "Enter an e-mail address, for example name@example.id."), {}});
}

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// RFC 5322 dot-atom. Quoted local parts exist on paper only and are refused.
bool isLocalPart(QStringView text)
{
    if (text.isEmpty() || text.size() > longestLocalPart || text.startsWith(u'.') || text.endsWith(u'.') ||
        text.contains(u".."))
        return false;
    return std::ranges::all_of(text, [](QChar c) {
        return isAsciiLetterOrDigit(c) || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
    });
}

bool isDomainLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestDomainLabel && !label.startsWith(u'-') &&
           !label.endsWith(u'-') &&
           std::ranges::all_of(label, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-'; });
}

bool isDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    const QString &last = labels.last();
    const bool numeric = std::ranges::all_of(last, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return labels.size() >= 2 && last.size() >= 2 && !numeric &&
           std::ranges::all_of(labels, [](const QString &label) { return isDomainLabel(label); });
}

} // namespace

Result<QString> checkedText(const QString &text, const QString &field, int shortest, int longest, Lines lines)
{
    QString checked = text.trimmed();
    if (lines == Lines::Many)
        checked.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (checked.isEmpty()) {
        if (shortest > 0)
            return failure(required(field));
        return QString();
    }
    // Composing can make a text shorter, never by this much; no work is done on what is far too long.
    if (checked.size() > qsizetype(longest) * 4)
        return failure(tooLong(field, longest));
    if (hasHidden(checked, lines)) {
        return failure(Error::invalid(
            field, QStringLiteral("characters"),
            {QT_TRANSLATE_NOOP("portal", "This contains hidden characters. Please type it again."), {}}));
    }
    checked = checked.normalized(QString::NormalizationForm_C);
    if (lines == Lines::One)
        checked = checked.simplified();
    if (checked.size() < shortest)
        return failure(tooShort(field, shortest));
    if (checked.size() > longest)
        return failure(tooLong(field, longest));
    return checked;
}

Result<QString> checkedName(const QString &name, const QString &field)
{
    PORTAL_ASSIGN(QString checked, checkedText(name, field, shortestName, longestName, Lines::One));
    const QList<uint> characters = checked.toUcs4();
    if (std::ranges::none_of(characters, [](uint c) { return QChar::isLetter(char32_t(c)); })) {
        return failure(Error::invalid(field, QStringLiteral("format"),
                                      {QT_TRANSLATE_NOOP("portal", "Enter a name that has letters."), {}}));
    }
    return checked;
}

Result<QString> checkedEmail(const QString &email, const QString &field)
{
    const QString trimmed = email.trimmed();
    if (trimmed.isEmpty())
        return failure(required(field));
    if (trimmed.size() > longestEmail)
        return failure(tooLong(field, longestEmail));
    const qsizetype at = trimmed.indexOf(u'@');
    if (at < 0 || trimmed.indexOf(u'@', at + 1) >= 0 || hasHidden(trimmed, Lines::One))
        return failure(notAnEmail(field));
    // Domains in other scripts are kept as they go over the wire, so that one domain has one spelling.
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1))).toLower();
    if (!isLocalPart(QStringView(trimmed).left(at)) || !isDomain(domain))
        return failure(notAnEmail(field));
    const QString checked = trimmed.left(at).toLower() + u'@' + domain;
    if (checked.size() > longestEmail)
        return failure(tooLong(field, longestEmail));
    return checked;
}

} // namespace portal
