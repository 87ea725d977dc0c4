// SPDX-License-Identifier: GPL-3.0-or-later
// DuplicatesTab: other applications and customers that share something with this one, and what it is.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/columnarea.h"

namespace portal::ui {

class DuplicatesTab : public ColumnArea
{
    Q_OBJECT

public:
    explicit DuplicatesTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const RegistrationDetail &detail);

Q_SIGNALS:
    /// Another page's or this page's record, as Page::recordRequested().
    void recordRequested(const QString &pageId, const QString &key);

private:
    QWidget *cardOf(const LookAlike &other);

    const DeskContext m_context;
    QStringList m_shown; ///< what was drawn last, so that an unchanged list keeps focus and place
};

} // namespace portal::ui
