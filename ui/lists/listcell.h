// SPDX-License-Identifier: GPL-3.0-or-later
// ListColumn and ListCell: what a list says about its columns and its cells, so that one table, one delegate
// and one header serve every list. No painting.
#pragma once

#include "ui/widgets/badge.h"

#include <QtCore/QStringList>

namespace portal::ui {

struct ListColumn
{
    enum class Content {
        Text,
        TextWithIcon,
        Badge,
        Number, ///< stands at the right, as its heading does
    };
    enum class Room {
        Always,
        IfAny, ///< until somebody chooses columns: only where the window is wide enough
        Rest,  ///< always, and takes what is left over; one column at most
    };
    enum class Presence { Untold, Told };

    QString title;
    QStringList samples; ///< the widest of them is the usual width
    Content content = Content::Text;
    Room room = Room::Always;
    Presence presence = Presence::Untold; ///< whether it shows who else has the record open
};

struct ListCell
{
    enum class Weight { Quiet, Plain, Strong };

    QString text; ///< of a badge, too
    Weight weight = Weight::Quiet;
    Tone tone = Tone::Neutral; ///< of the words, the icon or the badge; Neutral: as the weight says
    QString icon{};            ///< before the words or in the badge; a name of resources/icons
    enum class Toned { All, Icon } toned = Toned::All;
};

} // namespace portal::ui
