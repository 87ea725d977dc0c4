// SPDX-License-Identifier: GPL-3.0-or-later
// The questions and answers that come with the product (resources/faq), as drafts nobody has stored yet.
#pragma once

#include "libportal/base/result.h"
#include "libportal/faq/faqentry.h"

namespace portal {

/// Published, with their positions, category after category. Internal if a text is missing in one language.
PORTAL_EXPORT Result<QList<FaqEntry>> defaultFaq();

} // namespace portal
