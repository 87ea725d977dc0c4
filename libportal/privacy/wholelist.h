// SPDX-License-Identifier: GPL-3.0-or-later
// A list that is given page by page, as a whole: one person's, so that it is never long.
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/result.h"

namespace portal {

/// `ask(const PageRequest &)` gives a Result of a Page.
template <typename Item, typename Ask>
Result<QList<Item>> wholeList(Ask ask)
{
    QList<Item> items;
    PageRequest page{PageRequest::maximumLimit, {}, 0, PageRequest::Total::Unknown};
    do {
        PORTAL_ASSIGN(const Page<Item> found, ask(page));
        items += found.items;
        page.cursor = found.nextCursor;
    } while (!page.cursor.isEmpty());
    return items;
}

} // namespace portal
