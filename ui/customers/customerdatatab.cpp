// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdatatab.h"

#include "libportal/base/whenanswered.h"
#include "libportal/retention/retentionservice.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customerlook.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/detailgroup.h"
#include "ui/widgets/linkbutton.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace portal::ui {

CustomerDataTab::CustomerDataTab(const DeskContext &context, QWidget *parent)
    : ColumnArea(parent), m_context(context)
{
    buildSharing();
    buildContact();
    buildService();
    buildOrigin();
}

void CustomerDataTab::buildSharing()
{
    m_sharing = new DetailGroup(tr("Also with this number"), this);
    m_sharing->setObjectName(QStringLiteral("sharedNumber"));
    m_others = new QWidget(m_sharing);
    m_sharing->addWide(m_others);
    m_sharing->setVisible(false);
    add(m_sharing);
}

void CustomerDataTab::buildContact()
{
    m_contact = new DetailGroup(tr("Contact"), this);
    m_phone = m_contact->addValue(tr("WhatsApp"));
    m_email = m_contact->addValue(tr("E-mail"));
    m_language = m_contact->addValue(tr("Language"));
    add(m_contact);

    m_address = new DetailGroup(tr("Address"), this);
    m_street = m_address->addValue(tr("Address"));
    m_landmark = m_address->addValue(tr("Landmark"));
    m_position = m_address->addValue(tr("Position"));
    m_map = linkButton(QStringLiteral("map-pin"), tr("Show on a map"), this);
    m_address->addWide(m_map);
    connect(m_map, &QToolButton::clicked, this, &CustomerDataTab::showMap);
    add(m_address);
}

void CustomerDataTab::buildService()
{
    m_package = new DetailGroup(tr("Package"), this);
    m_packageName = m_package->addValue(tr("Package"));
    m_price = m_package->addValue(tr("Price"));
    m_next = m_package->addValue(tr("To come"));
    add(m_package);

    m_service = new DetailGroup(tr("Service"), this);
    m_since = m_service->addValue(tr("Customer since"));
    m_active = m_service->addValue(tr("Connected since"));
    m_suspended = m_service->addValue(tr("Suspended since"));
    m_ended = m_service->addValue(tr("Ended"));
    m_reason = m_service->addValue(tr("Reason"));
    m_portal = m_service->addValue(tr("Portal"));
    add(m_service);
}

void CustomerDataTab::buildOrigin()
{
    m_origin = new DetailGroup(tr("Origin"), this);
    m_number = m_origin->addValue(tr("Application"));
    m_photo = m_origin->addValue(tr("KTP photo"));
    m_open = linkButton(QStringLiteral("clipboard-list"), tr("Open application"), this);
    m_open->setObjectName(QStringLiteral("openApplication"));
    m_origin->addWide(m_open);
    connect(m_open, &QToolButton::clicked, this, [this] {
        Q_EMIT recordRequested(QStringLiteral("registrations"), m_detail.customer.registrationNumber);
    });
    add(m_origin);
}

void CustomerDataTab::showDetail(const CustomerDetail &detail)
{
    const bool another = detail.customer.code != m_detail.customer.code;
    m_detail = detail;
    if (another || detail.customer.erasedAt)
        m_application.reset();
    const Customer &c = detail.customer;
    const Wording &wording = m_context.wording;
    showSharing();
    m_contact->setValue(m_phone, wording.phone(c.phone), c.phone);
    m_contact->setValue(m_email, c.email);
    m_contact->setValue(m_language, CustomerLook::language(c.language));
    const QString place = c.address.toText();
    m_address->setValue(m_street, place);
    m_address->setValue(m_landmark, c.address.landmark);
    m_address->setValue(m_position, CustomerLook::position(c.address));
    m_address->setRowVisible(m_map, !place.isEmpty());
    showService();
    showOrigin();
    askApplication();
}

void CustomerDataTab::showSharing()
{
    if (m_detail.sharedNumber == m_shownSharing)
        return;
    m_shownSharing = m_detail.sharedNumber;
    m_sharing->setVisible(!m_shownSharing.isEmpty());
    delete m_others->layout();
    qDeleteAll(m_others->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_others);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    for (const SharedNumber &other : std::as_const(m_shownSharing)) {
        auto *badge = new Badge(m_others);
        badge->setLook(statusLook(other.status, m_context.wording));
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        QToolButton *open =
            linkButton(QStringLiteral("user-round"), tr("%1 · %2").arg(other.fullName, other.code), m_others);
        connect(open, &QToolButton::clicked, this,
                [this, code = other.code] { Q_EMIT recordRequested(QStringLiteral("customers"), code); });
        auto *row = new QHBoxLayout;
        row->addWidget(open);
        row->addStretch(1);
        row->addWidget(badge);
        column->addLayout(row);
    }
}

void CustomerDataTab::showService()
{
    const Customer &c = m_detail.customer;
    const Wording &wording = m_context.wording;
    QStringList next;
    for (const PackageChange &change : std::as_const(m_detail.packageChanges)) {
        if (!change.appliedAt)
            next.append(tr("%1 for %2 a month from %3 (%4)")
                            .arg(CustomerLook::package(change.after, wording),
                                 wording.price(change.after.price), wording.date(change.firstDay),
                                 change.ticketNumber));
    }
    m_package->setValue(m_packageName, CustomerLook::package(packageOf(c), wording));
    m_package->setValue(m_price, tr("%1 a month, before PPN").arg(wording.price(c.packagePrice)));
    m_package->setValue(m_next, next.join(QLatin1Char('\n')));
    m_service->setValue(m_since, day(c.createdAt));
    m_service->setValue(m_active, day(c.activatedAt));
    m_service->setValue(m_suspended, day(c.suspendedAt));
    m_service->setValue(m_ended, day(c.terminatedAt));
    m_service->setValue(m_reason, c.statusReason);
    m_service->setValue(m_portal, mayUsePortal(c)  ? tr("May log in with the WhatsApp number")
                                  : c.portalAccess ? tr("Off: the service has ended")
                                                   : tr("Switched off"));
}

void CustomerDataTab::showOrigin()
{
    const QString &number = m_detail.customer.registrationNumber;
    m_origin->setValue(m_number, number.isEmpty() ? tr("None: from another system") : number);
    m_origin->setValue(m_photo, photoText());
    m_origin->setRowVisible(m_open, hasApplication());
}

// Which can be read: whoever is erased has none any more.
bool CustomerDataTab::hasApplication() const
{
    return !m_detail.customer.registrationNumber.isEmpty() && !m_detail.customer.erasedAt &&
           m_context.session.may(Permission::SeeRegistrations);
}

void CustomerDataTab::askApplication()
{
    if (m_application || !hasApplication())
        return;
    const QString number = m_detail.customer.registrationNumber;
    whenAnswered(m_context.api.registrations().rows({number}), this,
                 [this, number](const Result<QList<Registration>> &read) {
                     if (!read || read->isEmpty() || number != m_detail.customer.registrationNumber)
                         return;
                     m_application = read->first();
                     showOrigin();
                 });
}

// P3: what is kept of the identity card, and until when.
QString CustomerDataTab::photoText() const
{
    if (!m_application)
        return {};
    if (m_application->photoId.isEmpty())
        return tr("None is kept");
    constexpr auto kept = RetentionPeriods().photosAfterActivation;
    if (!m_detail.customer.activatedAt)
        return tr("Kept until %1 days after the installation").arg(kept.count());
    const Day until = m_context.wording.zone().dayOf(*m_detail.customer.activatedAt + kept);
    return tr("Kept until %1").arg(m_context.wording.date(until));
}

QString CustomerDataTab::day(const std::optional<Instant> &at) const
{
    return at ? m_context.wording.date(m_context.wording.zone().dayOf(*at)) : QString();
}

// Opens the person's own browser: nothing is asked of a map before somebody wants to see one.
void CustomerDataTab::showMap() const
{
    const Address &address = m_detail.customer.address;
    const QString exact = CustomerLook::position(address);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("api"), QStringLiteral("1"));
    query.addQueryItem(QStringLiteral("query"), exact.isEmpty() ? address.toText() : exact);
    QUrl url(QStringLiteral("https://www.google.com/maps/search/"));
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

} // namespace portal::ui
