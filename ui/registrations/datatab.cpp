// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/datatab.h"

#include "libportal/base/calendar.h"
#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/detailgroup.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/linkbutton.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtGui/QHideEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <utility>

namespace portal::ui {

namespace {

QString position(const Address &address)
{
    if (!address.latitude || !address.longitude)
        return {};
    return QStringLiteral("%1, %2").arg(*address.latitude, 0, 'f', 6).arg(*address.longitude, 0, 'f', 6);
}

} // namespace

QString packageText(const Registration &registration, const Wording &wording)
{
    const QString speed = DataTab::tr("%1 Mbps").arg(wording.number(registration.packageSpeedMbps));
    return registration.packageName.contains(speed)
               ? registration.packageName
               : DataTab::tr("%1 (%2)").arg(registration.packageName, speed);
}

DataTab::DataTab(const DeskContext &context, QWidget *parent)
    : ColumnArea(parent), m_context(context), m_warnings(new Banner(this))
{
    m_nikTimer.setSingleShot(true);
    m_nikTimer.setInterval(nikTime);
    connect(&m_nikTimer, &QTimer::timeout, this, &DataTab::hideNik);
    add(m_warnings);
    buildProgress();
    buildApplicant();
    buildRest();
}

void DataTab::buildProgress()
{
    m_progress = new DetailGroup(tr("Progress"), this);
    m_survey = m_progress->addValue(tr("Survey"));
    m_rejection = m_progress->addValue(tr("Rejected for"));
    m_reason = m_progress->addValue(tr("Reason given"));
    m_customer = m_progress->addValue(tr("Customer"));
    m_openCustomer = linkButton(QStringLiteral("user-round-check"), tr("Open customer"), this);
    m_progress->addWide(m_openCustomer);
    connect(m_openCustomer, &QToolButton::clicked, this,
            [this] { Q_EMIT customerRequested(m_detail.registration.customerCode); });
    add(m_progress);
}

void DataTab::buildApplicant()
{
    m_applicant = new DetailGroup(tr("Applicant"), this);
    m_name = m_applicant->addValue(tr("Name"));
    m_phone = m_applicant->addValue(tr("WhatsApp"));
    m_email = m_applicant->addValue(tr("E-mail"));
    m_nikRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_nikRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_nik = new QLabel(m_nikRow);
    m_nik->setWordWrap(true);
    m_nikButton = linkButton(QStringLiteral("eye"), tr("Show"), m_nikRow);
    m_nikButton->setObjectName(QStringLiteral("nikButton"));
    m_nik->setObjectName(QStringLiteral("nik"));
    row->addWidget(m_nik, 1);
    row->addWidget(m_nikButton);
    m_applicant->addWidget(tr("NIK"), m_nikRow);
    m_language = m_applicant->addValue(tr("Language"));
    m_home = m_applicant->addValue(tr("Home"));
    connect(m_nikButton, &QToolButton::clicked, this, [this] { m_nikShown ? hideNik() : showNik(); });
    add(m_applicant);
}

void DataTab::buildRest()
{
    m_address = new DetailGroup(tr("Address"), this);
    m_street = m_address->addValue(tr("Address"));
    m_landmark = m_address->addValue(tr("Landmark"));
    m_position = m_address->addValue(tr("Position"));
    m_map = linkButton(QStringLiteral("map-pin"), tr("Show on a map"), this);
    m_address->addWide(m_map);
    connect(m_map, &QToolButton::clicked, this, &DataTab::showMap);
    add(m_address);

    m_package = new DetailGroup(tr("Package and wishes"), this);
    m_packageName = m_package->addValue(tr("Package"));
    m_price = m_package->addValue(tr("Price"));
    m_date = m_package->addValue(tr("Installation"));
    m_slot = m_package->addValue(tr("Time of day"));
    m_notes = m_package->addValue(tr("Notes"));
    add(m_package);

    m_origin = new DetailGroup(tr("Origin"), this);
    m_submitted = m_origin->addValue(tr("Submitted"));
    m_campaign = m_origin->addValue(tr("Campaign"));
    m_consent = m_origin->addValue(tr("Consent"));
    add(m_origin);
}

void DataTab::showDetail(const RegistrationDetail &detail)
{
    if (detail.registration.number != m_detail.registration.number)
        hideNik();
    m_detail = detail;
    const Registration &r = detail.registration;
    const Wording &wording = m_context.wording;

    QStringList warnings;
    for (const Text &warning : detail.nikWarnings)
        warnings.append(wording.text(warning));
    if (warnings.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showMessage(Banner::Kind::Warning, warnings.join(QLatin1Char('\n')));
    showProgress();

    m_applicant->setValue(m_name, r.fullName);
    m_applicant->setValue(m_phone, wording.phone(r.phone), r.phone);
    m_applicant->setValue(m_email, r.email);
    m_applicant->setValue(m_language, r.language == Language::English ? tr("English") : tr("Indonesian"));
    m_applicant->setValue(m_home, r.additionalHome ? tr("Asked for as an additional home") : QString());
    m_applicant->setRowVisible(m_nikRow, !detail.nikMasked.isEmpty());
    m_nikButton->setVisible(maySeeNik());
    if (!m_nikShown)
        m_nik->setText(detail.nikMasked);

    const QString place = r.address.toText();
    m_address->setValue(m_street, place);
    m_address->setValue(m_landmark, r.address.landmark);
    m_address->setValue(m_position, position(r.address));
    m_address->setRowVisible(m_map, !place.isEmpty());

    m_package->setValue(m_packageName, packageText(r, wording));
    m_package->setValue(m_price, tr("%1 a month").arg(wording.price(r.packagePrice)));
    m_package->setValue(m_date, r.preferredDate ? wording.date(*r.preferredDate) : QString());
    m_package->setValue(m_slot, slotText());
    m_package->setValue(m_notes, r.notes);

    QStringList campaign;
    for (const QString &part : {r.campaign.source, r.campaign.medium, r.campaign.name}) {
        if (!part.isEmpty())
            campaign.append(part);
    }
    m_origin->setValue(m_submitted, dateTimeText(r.submittedAt, wording.zone(), wording.language()));
    m_origin->setValue(m_campaign, campaign.join(QStringLiteral(" · ")));
    m_origin->setValue(m_consent,
                       r.consentVersion.isEmpty()
                           ? QString()
                           : tr("Privacy notice %1 (%2…)").arg(r.consentVersion, r.consentHash.left(8)),
                       r.consentVersion + QLatin1Char(' ') + r.consentHash);
}

void DataTab::showProgress()
{
    const Registration &r = m_detail.registration;
    const Wording &wording = m_context.wording;
    m_progress->setValue(m_survey, r.surveyAt ? dateTimeText(*r.surveyAt, wording.zone(), wording.language())
                                              : QString());
    m_progress->setValue(m_rejection,
                         r.rejectCategory ? wording.text(rejectCategoryText(*r.rejectCategory)) : QString());
    m_progress->setValue(m_reason, r.rejectReason);
    m_progress->setValue(m_customer, r.customerCode);
    m_progress->setRowVisible(m_openCustomer,
                              !r.customerCode.isEmpty() && m_context.session.may(Permission::WorkCustomers));
}

QString DataTab::slotText() const
{
    const auto &slot = m_detail.registration.preferredSlot;
    return slot ? m_context.wording.text(installSlotText(*slot)) : QString();
}

bool DataTab::maySeeNik() const
{
    return m_context.session.may(m_detail.registration.isOpen() ? Permission::SeeIdentity
                                                                : Permission::SeeAnyIdentity);
}

void DataTab::showNik()
{
    const QString number = m_detail.registration.number;
    m_nikButton->setEnabled(false);
    whenAnswered(m_context.api.registrations().nik(number, tr("Check of the applicant's identity")), this,
                 [this, number](const Result<QString> &nik) {
                     m_nikButton->setEnabled(true);
                     if (!nik)
                         return m_context.notices.failed(nik.error());
                     if (number != m_detail.registration.number || !isVisible())
                         return;
                     m_nikShown = true;
                     m_nik->setText(*nik);
                     m_nikButton->setIcon(themedIcon(QStringLiteral("eye-off")));
                     m_nikButton->setText(tr("Hide"));
                     m_nikButton->setAccessibleName(m_nikButton->text());
                     m_nikTimer.start();
                 });
}

void DataTab::hideNik()
{
    m_nikTimer.stop();
    const bool shown = std::exchange(m_nikShown, false);
    m_nik->setText(m_detail.nikMasked);
    m_nikButton->setIcon(themedIcon(QStringLiteral("eye")));
    m_nikButton->setText(tr("Show"));
    m_nikButton->setAccessibleName(tr("Show the NIK; the look is logged"));
    m_nikButton->setToolTip(m_nikButton->accessibleName());
    if (shown)
        Q_EMIT nikHidden();
}

void DataTab::hideEvent(QHideEvent *event)
{
    hideNik();
    ColumnArea::hideEvent(event);
}

// Opens the person's own browser: nothing is asked of a map before somebody wants to see one.
void DataTab::showMap() const
{
    const Address &address = m_detail.registration.address;
    const QString exact = position(address);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("api"), QStringLiteral("1"));
    query.addQueryItem(QStringLiteral("query"), exact.isEmpty() ? address.toText() : exact);
    QUrl url(QStringLiteral("https://www.google.com/maps/search/"));
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

} // namespace portal::ui
