// SPDX-License-Identifier: GPL-3.0-or-later
// PlaceButtons: to whom and where: calls the number, copies it, and shows the address on a map in the
// person's own browser. Nothing is asked of a map before somebody wants to see one.
#pragma once

#include "libportal/tickets/ticketqueue.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace portal::ui {

class Wording;

class PlaceButtons : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Large };

    /// `wording` outlives it.
    PlaceButtons(const Wording &wording, Size size, QWidget *parent = nullptr);

    void showPlace(const TicketPlace &place);

    /// Of the map's page; empty where there is no address.
    static QUrl mapUrl(const Address &address);
    static QUrl callUrl(const QString &phone);
    /// "-6.914744, 107.609810"; empty where it is not known.
    static QString position(const Address &address);

private:
    QToolButton *add(const QString &icon, const QString &name, Size size);

    const Wording &m_wording;
    const Size m_size;
    TicketPlace m_place;
    QToolButton *m_call;
    QToolButton *m_copy;
    QToolButton *m_map;
};

} // namespace portal::ui
