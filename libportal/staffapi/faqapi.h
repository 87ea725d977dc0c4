// SPDX-License-Identifier: GPL-3.0-or-later
// FaqApi: the questions that people ask, and their upkeep. Errors are those of FaqService, besides those that
// every call may answer (staffapi.h).
#pragma once

#include "libportal/faq/faqservice.h"

#include <QtCore/QFuture>

namespace portal {

class PORTAL_EXPORT FaqApi
{
public:
    virtual ~FaqApi();

    /// Everything, drafts too, in the order in which it stands.
    virtual QFuture<Result<QList<FaqEntry>>> list() = 0;
    /// Without an id it is new; with one, `entry.version` is the version seen.
    virtual QFuture<Result<FaqEntry>> save(const FaqEntry &entry) = 0;
    virtual QFuture<Result<FaqEntry>> setState(FaqId id, FaqState state, qint64 version) = 0;
    virtual QFuture<Result<void>> remove(FaqId id, qint64 version) = 0;
    virtual QFuture<Result<void>> reorder(FaqCategory category, const QList<FaqId> &order) = 0;
    /// The HTML that the public would get.
    virtual QFuture<Result<FaqPreview>> preview(const FaqEntry &entry) = 0;
};

} // namespace portal
