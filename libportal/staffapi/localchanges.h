// SPDX-License-Identifier: GPL-3.0-or-later
// LocalChanges: the change feed as the desk's FeedThread reads it.
#pragma once

#include "libportal/staffapi/changesapi.h"

namespace portal {

class FeedThread;

class LocalChanges final : public ChangesApi
{
public:
    explicit LocalChanges(FeedThread &feed);

    QFuture<Result<void>> start() override;

private:
    FeedThread &m_feed;
};

} // namespace portal
