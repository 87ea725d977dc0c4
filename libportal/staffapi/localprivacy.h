// SPDX-License-Identifier: GPL-3.0-or-later
// LocalPrivacy: what is held about a person on the worker of long reads; erasing on that of everyday work.
#pragma once

#include "libportal/staffapi/privacyapi.h"

namespace portal {

class StaffCalls;

class LocalPrivacy final : public PrivacyApi
{
public:
    LocalPrivacy(StaffCalls &calls, const PersonFile &file) : m_calls(calls), m_file(file) {}

    QFuture<Result<void>> giveOut(const QString &codeOrNumber, const QString &path) override;
    QFuture<Result<ErasurePlan>> planErasure(const QString &codeOrNumber) override;
    QFuture<Result<ErasurePlan>> erase(const QString &codeOrNumber) override;

private:
    StaffCalls &m_calls;
    const PersonFile m_file;
};

} // namespace portal
