// SPDX-License-Identifier: GPL-3.0-or-later
// HistoryTab: who did what when with an application, newest first, as a line through time.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/timeline.h"

#include <QtCore/QHash>

namespace portal::ui {

/// Names of staff by their key in histories ("staff:7").
using StaffNames = QHash<QString, QString>;

/// Who did it, as people read it; never a key.
QString actorText(const RegistrationEvent &event, const StaffNames &names);
/// What stands under an event: its note, in which keys have become names.
QString noteText(const RegistrationEvent &event, const StaffNames &names);

class HistoryTab : public Timeline
{
    Q_OBJECT

public:
    explicit HistoryTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const RegistrationDetail &detail);
    void setNames(const StaffNames &names);

private:
    void draw();

    const DeskContext m_context;
    QList<RegistrationEvent> m_events;
    StaffNames m_names;
};

} // namespace portal::ui
