// SPDX-License-Identifier: GPL-3.0-or-later
// ChangesApi: tells a desk what changed, whoever changed it: this desk, another one, a technician or an
// applicant on the public pages. Keys only, no content: a page asks again for what it shows.
#pragma once

#include "libportal/base/result.h"
#include "libportal/storage/changelog.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace portal {

class PORTAL_EXPORT ChangesApi : public QObject
{
    Q_OBJECT

public:
    ~ChangesApi() override;

    /// What is committed after this has answered is told, within a second. A page starts to listen and then
    /// reads what it shows. Again does nothing more.
    virtual QFuture<Result<void>> start() = 0;

Q_SIGNALS:
    /// Oldest first, several at once where they come fast. No change is told twice.
    void changed(const QList<portal::Change> &changes);
};

} // namespace portal
