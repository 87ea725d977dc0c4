// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlook.h"

#include "ui/frame/wording.h"

namespace portal::ui {

Tone statusTone(CustomerStatus status)
{
    switch (status) {
    case CustomerStatus::PendingInstallation:
        return Tone::Yellow;
    case CustomerStatus::Active:
        return Tone::Green;
    case CustomerStatus::Suspended:
        return Tone::Red;
    case CustomerStatus::Terminated:
        break;
    }
    return Tone::Grey;
}

QString statusIcon(CustomerStatus status)
{
    switch (status) {
    case CustomerStatus::PendingInstallation:
        return QStringLiteral("hourglass");
    case CustomerStatus::Active:
        return QStringLiteral("circle-check");
    case CustomerStatus::Suspended:
        return QStringLiteral("wifi-off");
    case CustomerStatus::Terminated:
        break;
    }
    return QStringLiteral("ban");
}

BadgeLook statusLook(CustomerStatus status, const Wording &wording)
{
    return {wording.text(customerStatusText(status)), statusTone(status), statusIcon(status)};
}

BadgeLook CustomerLook::portal(const Customer &customer)
{
    return mayUsePortal(customer) ? BadgeLook{tr("Portal on"), Tone::Blue, QStringLiteral("lock-open")}
                                  : BadgeLook{tr("Portal off"), Tone::Grey, QStringLiteral("lock")};
}

QString CustomerLook::package(const PackageTerms &terms, const Wording &wording)
{
    const QString speed = tr("%1 Mbps").arg(wording.number(terms.speedMbps));
    return terms.name.contains(speed) ? terms.name : tr("%1 (%2)").arg(terms.name, speed);
}

QString CustomerLook::language(Language language)
{
    return language == Language::English ? tr("English") : tr("Indonesian");
}

QString CustomerLook::position(const Address &address)
{
    if (!address.latitude || !address.longitude)
        return {};
    return QStringLiteral("%1, %2").arg(*address.latitude, 0, 'f', 6).arg(*address.longitude, 0, 'f', 6);
}

QList<CustomerLook::Value> CustomerLook::values(const Customer &c, const Wording &wording)
{
    return {
        {tr("State"), wording.text(customerStatusText(c.status))},
        {tr("Reason"), c.statusReason},
        {tr("Portal access"), c.portalAccess ? tr("On") : tr("Off")},
        {tr("Name"), c.fullName},
        {tr("WhatsApp"), wording.phone(c.phone)},
        {tr("E-mail"), c.email},
        {tr("Language"), language(c.language)},
        {tr("Address"), c.address.toText()},
        {tr("Landmark"), c.address.landmark},
        {tr("Position"), position(c.address)},
        {tr("Package"), package(packageOf(c), wording)},
        {tr("Price"), wording.price(c.packagePrice)},
    };
}

} // namespace portal::ui
