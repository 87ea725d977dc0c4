// SPDX-License-Identifier: GPL-3.0-or-later
// PrivacyApi: what a person may ask for about what is held of them (P2). Each call is about a customer's code
// or an application's number, which leads to the customer it became. Errors are those of HeldData and
// Erasure, besides those that every call may answer (staffapi.h).
#pragma once

#include "libportal/privacy/erasure.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>

#include <functional>

namespace portal {

struct HeldRecords;

/// How the records look in a file.
using PersonFile = std::function<QByteArray(const HeldRecords &)>;

class PORTAL_EXPORT PrivacyApi
{
public:
    virtual ~PrivacyApi();

    /// Everything that is held, and who looked at their identity card, into a file for them. Needs
    /// Permission::ExportData. Unavailable when the file cannot be written.
    virtual QFuture<Result<void>> giveOut(const QString &codeOrNumber, const QString &path) = 0;
    /// What erase() would do now. Needs Permission::ErasePeople, as erase().
    virtual QFuture<Result<ErasurePlan>> planErasure(const QString &codeOrNumber) = 0;
    /// For ever. What it did.
    virtual QFuture<Result<ErasurePlan>> erase(const QString &codeOrNumber) = 0;
};

} // namespace portal
