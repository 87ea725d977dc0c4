// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/phone.h"

namespace portal {

namespace {

constexpr qsizetype shortestSubscriber = 9; // 8x and 7 digits
constexpr qsizetype longestSubscriber = 12; // 8x and 10 digits

Error refused(const QString &field)
{
    return Error::invalid(
        field, QStringLiteral("format"),
        {QT_TRANSLATE_NOOP("portal", "Enter an Indonesian mobile number, for example 0812-3456-7890."), {}});
}

QString grouped(const QString &national)
{
    return national.left(4) + u'-' + national.mid(4, 4) + u'-' + national.mid(8);
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text, const QString &field)
{
    const QStringView trimmed = text.trimmed();
    QString digits;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed[i];
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c == u'+' && i == 0)
            continue;
        else if (c != u' ' && c != u'-' && c != u'.' && c != u'(' && c != u')')
            return failure(refused(field));
        if (digits.size() > longestSubscriber + 3)
            return failure(refused(field));
    }
    const bool international = trimmed.startsWith(u'+');
    if (digits.startsWith(u"62"))
        digits.remove(0, 2);
    else if (international)
        return failure(refused(field));
    if (digits.startsWith(u'0'))
        digits.remove(0, 1);

    const bool mobile = digits.size() >= shortestSubscriber && digits.size() <= longestSubscriber &&
                        digits[0] == u'8' && digits[1] != u'0' && digits[1] != u'4';
    if (!mobile)
        return failure(refused(field));
    return PhoneNumber(digits);
}

QString PhoneNumber::display() const
{
    return grouped(u'0' + m_subscriber);
}

QString PhoneNumber::masked() const
{
    QString national = u'0' + m_subscriber;
    for (qsizetype i = 4; i < national.size() - 3; ++i)
        national[i] = u'•';
    return grouped(national);
}

} // namespace portal
