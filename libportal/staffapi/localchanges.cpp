// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localchanges.h"

#include "libportal/staffapi/feedthread.h"

namespace portal {

LocalChanges::LocalChanges(FeedThread &feed) : m_feed(feed)
{
    connect(&m_feed, &FeedThread::changed, this, &ChangesApi::changed);
}

QFuture<Result<void>> LocalChanges::start()
{
    return m_feed.start();
}

} // namespace portal
