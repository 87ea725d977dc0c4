// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationsheet.h"

#include "libportal/base/phone.h"

namespace portal {

namespace {

const QList<ListSheet::Column> columns = {
    {QT_TRANSLATE_NOOP("portal", "Number"), 19},
    {QT_TRANSLATE_NOOP("portal", "Status"), 22},
    {QT_TRANSLATE_NOOP("portal", "Name"), 26},
    {QT_TRANSLATE_NOOP("portal", "WhatsApp"), 17},
    {QT_TRANSLATE_NOOP("portal", "E-mail"), 30},
    {QT_TRANSLATE_NOOP("portal", "Street"), 32},
    {QT_TRANSLATE_NOOP("portal", "RT and RW"), 9},
    {QT_TRANSLATE_NOOP("portal", "Village"), 18},
    {QT_TRANSLATE_NOOP("portal", "District"), 18},
    {QT_TRANSLATE_NOOP("portal", "City"), 20},
    {QT_TRANSLATE_NOOP("portal", "Province"), 18},
    {QT_TRANSLATE_NOOP("portal", "Postal code"), 10},
    {QT_TRANSLATE_NOOP("portal", "Landmark"), 24},
    {QT_TRANSLATE_NOOP("portal", "Package"), 18},
    {QT_TRANSLATE_NOOP("portal", "Mbps"), 8},
    {QT_TRANSLATE_NOOP("portal", "Price a month"), 14},
    {QT_TRANSLATE_NOOP("portal", "Preferred date"), 14},
    {QT_TRANSLATE_NOOP("portal", "Applicant's notes"), 30},
    {QT_TRANSLATE_NOOP("portal", "Submitted"), 18},
    {QT_TRANSLATE_NOOP("portal", "Verified"), 18},
    {QT_TRANSLATE_NOOP("portal", "Survey"), 18},
    {QT_TRANSLATE_NOOP("portal", "Survey completed"), 18},
    {QT_TRANSLATE_NOOP("portal", "Approved"), 18},
    {QT_TRANSLATE_NOOP("portal", "Rejected"), 18},
    {QT_TRANSLATE_NOOP("portal", "Cancelled"), 18},
    {QT_TRANSLATE_NOOP("portal", "Reason"), 30},
    {QT_TRANSLATE_NOOP("portal", "Assignee"), 20},
    {QT_TRANSLATE_NOOP("portal", "Customer"), 18},
    {QT_TRANSLATE_NOOP("portal", "Campaign"), 18},
};

QString joined(const QString &left, QChar between, const QString &right)
{
    return left.isEmpty() && right.isEmpty() ? QString() : left + between + right;
}

} // namespace

RegistrationSheet::RegistrationSheet(const QString &path, const About &about,
                                     const Translations &translations)
    : m_sheet(path,
              {.name = {QT_TRANSLATE_NOOP("portal", "Applications"), {}},
               .all = {QT_TRANSLATE_NOOP("portal", "All applications"), {}},
               .columns = columns,
               .madeBy = about.madeBy,
               .madeAt = about.madeAt,
               .zone = about.zone,
               .language = about.language,
               .filter = about.filter,
               .watermark = about.watermark,
               .rowsInSheet = about.rowsInSheet},
              translations)
{
}

void RegistrationSheet::add(const Registration &r, const QString &assignee)
{
    m_sheet.beginRow();
    const auto phone = PhoneNumber::parse(r.phone);
    m_sheet.text(r.number);
    m_sheet.text(registrationStatusText(r.status));
    m_sheet.text(r.fullName);
    m_sheet.text(phone ? phone->display() : r.phone);
    m_sheet.text(r.email);
    m_sheet.text(r.address.street);
    m_sheet.text(joined(r.address.rt, u'/', r.address.rw));
    m_sheet.text(r.address.village);
    m_sheet.text(r.address.district);
    m_sheet.text(r.address.city);
    m_sheet.text(r.address.province);
    m_sheet.text(r.address.postalCode);
    m_sheet.text(r.address.landmark);
    m_sheet.text(r.packageName);
    m_sheet.number(r.packageSpeedMbps);
    m_sheet.money(r.packagePrice);
    m_sheet.day(r.preferredDate);
    m_sheet.text(r.notes);
    m_sheet.moment(r.submittedAt);
    m_sheet.moment(r.verifiedAt);
    m_sheet.moment(r.surveyAt);
    m_sheet.moment(r.surveyCompletedAt);
    m_sheet.moment(r.approvedAt);
    m_sheet.moment(r.rejectedAt);
    m_sheet.moment(r.cancelledAt);
    m_sheet.text(r.rejectReason);
    m_sheet.text(assignee);
    m_sheet.text(r.customerCode);
    m_sheet.text(r.campaign.name);
}

} // namespace portal
