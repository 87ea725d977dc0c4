// SPDX-License-Identifier: GPL-3.0-or-later
// The markup of FAQ answers, and the little HTML that is made of it. Pure.
//
//   A blank line ends a paragraph; a line break stays one.
//   Lines that begin with "- " are a list, those that begin with "1. " a numbered one.
//   **words** are bold, [words](address) a link: https://…, mailto:…, tel:… or a path of ours (/register).
//   {brand}, {cs_whatsapp}, {cs_phone}, {support_email}, {portal_url} and {whatsapp_link} are the provider's.
//
// Everything else is text: it is escaped, whatever it looks like (S26).
#pragma once

#include "libportal/base/result.h"
#include "libportal/settings/settings.h"

#include <QtCore/QMap>

namespace portal {

/// What the names in braces stand for.
PORTAL_EXPORT QMap<QString, QString> faqPlaceholders(const BrandSettings &brand);

/// Of `p`, `br`, `ul`, `ol`, `li`, `strong` and `a` alone. Never fails: what is not well-formed stays text.
PORTAL_EXPORT QString faqHtml(const QString &markup, const QMap<QString, QString> &placeholders);

/// The same without any tags, for a search.
PORTAL_EXPORT QString faqPlainText(const QString &markup, const QMap<QString, QString> &placeholders);

/// Invalid on `field` with code `placeholder` for a name in braces that is not one of ours, `link` for an
/// address of another kind, `bold` for stars without their counterpart.
PORTAL_EXPORT Result<void> checkFaqMarkup(const QString &markup, const QMap<QString, QString> &placeholders,
                                          const QString &field);

} // namespace portal
