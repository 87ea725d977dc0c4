// SPDX-License-Identifier: GPL-3.0-or-later
// ImportErrorFile: what was not imported, as a CSV file beside what was read: line, field and reason, never
// the value. It comes into being with its first entry and at finish(), whole or not at all; one of an
// earlier run goes with the first that finds nothing.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QSaveFile>

namespace portal {

class PORTAL_EXPORT ImportErrorFile
{
public:
    explicit ImportErrorFile(const QString &path) : m_file(path) {}

    void add(qint64 line, const QString &field, const QString &reason);
    bool isEmpty() const { return !m_file.isOpen() && !m_hasFailed; }
    /// Unavailable when it could not be written.
    Result<void> finish();

private:
    void write(const QStringList &cells);

    QSaveFile m_file;
    bool m_hasFailed = false;
};

} // namespace portal
