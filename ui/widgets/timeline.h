// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline: what happened, newest first, as a line through time: each with who and when, from what to what,
// and the words beside it.
#pragma once

#include "ui/widgets/badge.h"
#include "ui/widgets/columnarea.h"

#include <optional>

namespace portal::ui {

class Timeline : public ColumnArea
{
    Q_OBJECT

public:
    struct Event
    {
        Tone tone = Tone::Grey;
        QString what; ///< "Verified"
        QString who;  ///< "Sari Uji · 20 Nov 2026 14.30"
        std::optional<BadgeLook> from{};
        std::optional<BadgeLook> to{}; ///< both or none
        QStringList notes{};

        bool operator==(const Event &) const = default;
    };
    explicit Timeline(QWidget *parent = nullptr);

    /// From the top. The same once more leaves place and selection as they are.
    void setEvents(const QList<Event> &events);

private:
    QWidget *rowOf(const Event &event, bool last);

    QList<Event> m_events;
};

} // namespace portal::ui
