// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/placebuttons.h"

#include "ui/frame/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QToolButton>

namespace portal::ui {

PlaceButtons::PlaceButtons(const Wording &wording, Size size, QWidget *parent)
    : QWidget(parent), m_wording(wording), m_size(size), m_call(nullptr), m_copy(nullptr), m_map(nullptr)
{
    auto *row = new FlowLayout(unit(this, 2), this);
    m_call = add(QStringLiteral("phone"), tr("Call"), size);
    m_copy = add(QStringLiteral("copy"), tr("Copy the number"), size);
    m_map = add(QStringLiteral("map-pin"), tr("Show on a map"), size);
    m_call->setObjectName(QStringLiteral("call"));
    m_copy->setObjectName(QStringLiteral("copyPhone"));
    m_map->setObjectName(QStringLiteral("map"));
    for (QToolButton *button : {m_call, m_copy, m_map})
        row->addWidget(button);
    connect(m_call, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(callUrl(m_place.personPhone)); });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_place.personPhone); });
    connect(m_map, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(mapUrl(m_place.address)); });
}

QToolButton *PlaceButtons::add(const QString &icon, const QString &name, Size size)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    if (size == Size::Large)
        button->setMinimumHeight(unit(this, 9));
    else
        button->setAutoRaise(true);
    return button;
}

void PlaceButtons::showPlace(const TicketPlace &place)
{
    m_place = place;
    const QString phone = m_wording.phone(place.personPhone);
    m_call->setText(tr("Call %1").arg(phone));
    m_call->setAccessibleName(m_call->text());
    m_call->setVisible(!place.personPhone.isEmpty());
    m_copy->setVisible(m_size == Size::Large && !place.personPhone.isEmpty()); // a value copies itself
    m_map->setVisible(!mapUrl(place.address).isEmpty());
    updateGeometry();
}

QString PlaceButtons::position(const Address &address)
{
    if (!address.latitude || !address.longitude)
        return {};
    return QStringLiteral("%1, %2").arg(*address.latitude, 0, 'f', 6).arg(*address.longitude, 0, 'f', 6);
}

QUrl PlaceButtons::mapUrl(const Address &address)
{
    const QString exact = position(address);
    const QString place = exact.isEmpty() ? address.toText() : exact;
    if (place.isEmpty())
        return {};
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("api"), QStringLiteral("1"));
    query.addQueryItem(QStringLiteral("query"), place);
    QUrl url(QStringLiteral("https://www.google.com/maps/search/"));
    url.setQuery(query);
    return url;
}

QUrl PlaceButtons::callUrl(const QString &phone)
{
    QUrl url;
    url.setScheme(QStringLiteral("tel"));
    url.setPath(phone);
    return url;
}

} // namespace portal::ui
