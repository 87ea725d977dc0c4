// SPDX-License-Identifier: GPL-3.0-or-later
// LocalFaq: the questions on the worker of everyday work.
#pragma once

#include "libportal/staffapi/faqapi.h"

namespace portal {

class StaffCalls;

class LocalFaq final : public FaqApi
{
public:
    explicit LocalFaq(StaffCalls &calls) : m_calls(calls) {}

    QFuture<Result<QList<FaqEntry>>> list() override;
    QFuture<Result<FaqEntry>> save(const FaqEntry &entry) override;
    QFuture<Result<FaqEntry>> setState(FaqId id, FaqState state, qint64 version) override;
    QFuture<Result<void>> remove(FaqId id, qint64 version) override;
    QFuture<Result<void>> reorder(FaqCategory category, const QList<FaqId> &order) override;
    QFuture<Result<FaqPreview>> preview(const FaqEntry &entry) override;

private:
    StaffCalls &m_calls;
};

} // namespace portal
