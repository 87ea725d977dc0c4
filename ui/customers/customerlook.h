// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer looks wherever it is shown: the state as a badge, the portal access as a word with an icon,
// the package and what a person reads of each field.
#pragma once

#include "libportal/customers/customer.h"
#include "ui/widgets/badge.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording;

Tone statusTone(CustomerStatus status);
/// A name of resources/icons.
QString statusIcon(CustomerStatus status);
BadgeLook statusLook(CustomerStatus status, const Wording &wording);

class CustomerLook
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::CustomerLook)

public:
    static BadgeLook portal(const Customer &customer);
    /// "Home 50 Mbps", with the speed where the name does not say it.
    static QString package(const PackageTerms &terms, const Wording &wording);
    static QString language(Language language);
    /// "-6.914744, 107.609810"; empty where it is not known.
    static QString position(const Address &address);

    struct Value
    {
        QString name;
        QString text;

        bool operator==(const Value &) const = default;
    };
    /// What can change of a customer, as people read it, always in the same order.
    static QList<Value> values(const Customer &customer, const Wording &wording);
};

} // namespace portal::ui
