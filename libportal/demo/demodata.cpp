// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/demodata.h"

#include "libportal/demo/simulation.h"
#include "libportal/packages/packageservice.h"
#include "libportal/registrations/consentnotice.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

Result<void> checkSize(qint64 count, const QString &field)
{
    if (count >= 0 && count <= DemoData::mostRegistrations)
        return {};
    return failure(Error::invalid(field, QStringLiteral("out_of_range"),
                                  {QT_TRANSLATE_NOOP("portal", "Choose a number from 0 to %1."),
                                   {QString::number(DemoData::mostRegistrations)}}));
}

Error notEmpty()
{
    return Error::invalid(
        QStringLiteral("database"), QStringLiteral("not_empty"),
        {QT_TRANSLATE_NOOP("portal", "This database holds data already. Demo data goes into an empty one."),
         {}});
}

QString markOf(const DemoRequest &request)
{
    return QStringLiteral(R"({"customers":%1,"registrations":%2,"seed":%3})")
        .arg(request.customers)
        .arg(request.registrations)
        .arg(request.seed);
}

} // namespace

Result<DemoSummary> DemoData::make(const DemoRequest &request, const Progress &progress)
{
    PORTAL_TRY(checkSize(request.registrations, QStringLiteral("registrations")));
    PORTAL_TRY(checkSize(request.customers, QStringLiteral("customers")));
    DemoRepository repository(m_parts.database);
    PORTAL_ASSIGN(const auto mark, repository.marked());
    PORTAL_ASSIGN(const bool empty, repository.isEmpty());
    if (mark || !empty)
        return failure(notEmpty());

    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto rules, m_parts.settings.registration());
    PORTAL_ASSIGN(const auto invoices, m_parts.settings.invoices());
    PORTAL_TRY(m_parts.packages.addDefaults(Actor::system()));
    PORTAL_ASSIGN(const QList<Package> packages, m_parts.packages.offered());
    if (packages.isEmpty())
        return failure(notEmpty()); // somebody has withdrawn what is on offer

    const Instant now = m_parts.clock.now();
    const Rhythm rhythm(brand.value.zone, now);
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const qint64 staffId, repository.greatestStaffId());
    PORTAL_ASSIGN(CounterValues counters, repository.counters());
    const Office office(staffId + 1);
    const Fieldwork fieldwork(office, rhythm, now);
    Storyteller::Setting setting{office,
                                 rhythm,
                                 fieldwork,
                                 m_parts.vault,
                                 packages,
                                 request.seed,
                                 brand.value.zone,
                                 now,
                                 rules.value.consentVersion,
                                 {}};
    for (const Language language : {Language::Indonesian, Language::English}) {
        PORTAL_ASSIGN(const ConsentNotice notice,
                      consentNotice(rules.value.consentVersion, language, brand.value));
        setting.consentHashes[size_t(language)] = notice.hash;
    }
    const Storyteller storyteller(setting);

    PORTAL_TRY(repository.begin());
    for (const Office::Member &member : office.members())
        PORTAL_TRY(repository.add(member, rhythm.start()));
    Simulation simulation(
        {repository, storyteller, fieldwork, rhythm, m_parts.vault, brand.value, invoices.value, now},
        request, std::move(counters));
    PORTAL_TRY(simulation.run(progress));
    DemoSummary summary = simulation.summary();
    summary.rows = repository.rows();
    PORTAL_TRY(repository.finish(simulation.counters(), markOf(request), now));
    // One change of each kind is enough for whoever watches to look again.
    if (!simulation.newestRegistration().isEmpty())
        PORTAL_TRY(m_parts.changes.record(QStringLiteral("registration"), simulation.newestRegistration()));
    if (!simulation.newestTicket().isEmpty())
        PORTAL_TRY(m_parts.changes.record(QStringLiteral("ticket"), simulation.newestTicket()));
    PORTAL_TRY(transaction.commit());
    if (progress)
        progress(1);
    return summary;
}

} // namespace portal
