// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/faqmarkup.h"

#include "libportal/base/phone.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace portal {

namespace {

/// Where the words of a line go: as HTML, as plain text, or nowhere while faults are looked for.
enum class Rendering { Html, Plain };

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    return pattern;
}

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\[([^\\[\\]\\n]+)\\]\\(([^()\\s]+)\\)"));
    return pattern;
}

const QRegularExpression &numberedPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{1,2}\\. "));
    return pattern;
}

bool isAddress(const QString &address)
{
    for (const QChar c : address) {
        if (c < u'!' || c > u'~' || QStringView(u"\"'<>\\`").contains(c))
            return false;
    }
    if (address.startsWith(u'/'))
        return !address.startsWith(u"//");
    return address.startsWith(u"https://") || address.startsWith(u"mailto:") || address.startsWith(u"tel:");
}

QString filled(const QString &markup, const QMap<QString, QString> &placeholders)
{
    QString text;
    qsizetype end = 0;
    auto matches = placeholderPattern().globalMatch(markup);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += QStringView(markup).sliced(end, match.capturedStart() - end);
        text += placeholders.value(match.captured(1), match.captured());
        end = match.capturedEnd();
    }
    text += QStringView(markup).sliced(end);
    return text;
}

/// Text with its bold words.
QString emphasised(QStringView text, Rendering rendering)
{
    const QString mark = QStringLiteral("**");
    const QList<QStringView> parts = text.split(mark);
    QString out;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString words =
            rendering == Rendering::Html ? parts[i].toString().toHtmlEscaped() : parts[i].toString();
        const bool bold = i % 2 == 1 && i + 1 < parts.size();
        if (bold && rendering == Rendering::Html)
            out += QStringLiteral("<strong>") + words + QStringLiteral("</strong>");
        else if (i % 2 == 1 && !bold) // a mark without its counterpart
            out += mark + words;
        else
            out += words;
    }
    return out;
}

QString inlined(const QString &line, Rendering rendering)
{
    QString out;
    qsizetype end = 0;
    auto links = linkPattern().globalMatch(line);
    while (links.hasNext()) {
        const auto link = links.next();
        if (!isAddress(link.captured(2)))
            continue;
        out += emphasised(QStringView(line).sliced(end, link.capturedStart() - end), rendering);
        const QString words = emphasised(link.capturedView(1), rendering);
        if (rendering == Rendering::Html)
            out += QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>")
                       .arg(link.captured(2).toHtmlEscaped(), words);
        else
            out += words;
        end = link.capturedEnd();
    }
    return out + emphasised(QStringView(line).sliced(end), rendering);
}

enum class Block { None, Paragraph, Bullets, Numbers };

Block blockOf(const QString &line)
{
    if (line.isEmpty())
        return Block::None;
    if (line.startsWith(u"- "))
        return Block::Bullets;
    return numberedPattern().match(line).hasMatch() ? Block::Numbers : Block::Paragraph;
}

QString opening(Block block)
{
    return block == Block::Paragraph ? QStringLiteral("<p>")
           : block == Block::Bullets ? QStringLiteral("<ul>")
           : block == Block::Numbers ? QStringLiteral("<ol>")
                                     : QString();
}

QString closing(Block block)
{
    return opening(block).replace(u'<', QStringLiteral("</"));
}

} // namespace

QMap<QString, QString> faqPlaceholders(const BrandSettings &brand)
{
    const auto whatsapp = PhoneNumber::parse(brand.csWhatsapp);
    return {{QStringLiteral("brand"), brand.name},
            {QStringLiteral("cs_whatsapp"), brand.csWhatsapp},
            {QStringLiteral("cs_phone"), brand.csPhone},
            {QStringLiteral("support_email"), brand.supportEmail},
            {QStringLiteral("portal_url"), brand.portalUrl},
            {QStringLiteral("whatsapp_link"),
             whatsapp ? QStringLiteral("https://wa.me/") + whatsapp->digits() : brand.portalUrl}};
}

QString faqHtml(const QString &markup, const QMap<QString, QString> &placeholders)
{
    QString html;
    Block open = Block::None;
    const QStringList lines = filled(markup, placeholders).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        const Block block = blockOf(line);
        if (block != open)
            html += closing(open) + opening(block);
        else if (block == Block::Paragraph)
            html += QStringLiteral("<br>");
        if (block == Block::Paragraph)
            html += inlined(line, Rendering::Html);
        else if (block != Block::None)
            html += QStringLiteral("<li>") + inlined(line.sliced(line.indexOf(u' ') + 1), Rendering::Html) +
                    QStringLiteral("</li>");
        open = block;
    }
    return html + closing(open);
}

QString faqPlainText(const QString &markup, const QMap<QString, QString> &placeholders)
{
    QStringList lines = filled(markup, placeholders).split(u'\n');
    for (QString &line : lines)
        line = inlined(line, Rendering::Plain);
    return lines.join(u'\n');
}

Result<void> checkFaqMarkup(const QString &markup, const QMap<QString, QString> &placeholders,
                            const QString &field)
{
    auto names = placeholderPattern().globalMatch(markup);
    while (names.hasNext()) {
        const auto name = names.next();
        if (!placeholders.contains(name.captured(1))) {
            return failure(Error::invalid(
                field, QStringLiteral("placeholder"),
                {QT_TRANSLATE_NOOP("portal", "There is no placeholder %1."), {name.captured()}}));
        }
    }
    const QString text = filled(markup, placeholders);
    auto links = linkPattern().globalMatch(text);
    while (links.hasNext()) {
        const auto link = links.next();
        if (!isAddress(link.captured(2))) {
            return failure(Error::invalid(
                field, QStringLiteral("link"),
                {QT_TRANSLATE_NOOP("portal", "A link goes to https://…, mailto:…, tel:… or /…: %1"),
                 {link.captured(2)}}));
        }
    }
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.count(QStringLiteral("**")) % 2 != 0) {
            return failure(Error::invalid(
                field, QStringLiteral("bold"),
                {QT_TRANSLATE_NOOP("portal", "Bold words need ** before and after them."), {}}));
        }
    }
    return {};
}

} // namespace portal
