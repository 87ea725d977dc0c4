// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/simulation.h"

#include "libportal/base/calendar.h"
#include "libportal/messaging/messagetexts.h"
#include "libportal/registrations/trackinglink.h"

#include <algorithm>

namespace portal {

namespace {

using namespace std::chrono_literals;

constexpr double mostConverting = 0.7;            // of all applications
constexpr std::chrono::days messagesKept{90};     // P3
constexpr std::chrono::days betweenRequests{280}; // of one customer, on average
constexpr std::chrono::days oldCustomer{60};
constexpr int longWaiting = 1;      // of a hundred that did not convert
constexpr int recentlyWaiting = 20; // the same of the last weeks
constexpr int progressEvery = 500;

QString period(Day day)
{
    return toIsoDate(day).remove(u'-');
}

} // namespace

Simulation::Simulation(const Parts &parts, const DemoRequest &request, CounterValues counters)
    : m_parts(parts),
      m_request(request),
      m_counters(std::move(counters)),
      m_books({parts.repository, parts.vault, parts.brand, parts.invoices, request.seed, parts.now}),
      m_random(request.seed)
{
}

Result<void> Simulation::run(const DemoData::Progress &progress)
{
    const QList<Instant> arrivals = m_parts.rhythm.arrivals(m_random, m_request.registrations);
    m_candidatesLeft = std::ranges::count_if(
        arrivals, [this](Instant at) { return at < m_parts.now - Storyteller::longestStory; });
    const qint64 recent = decideRecent(arrivals, m_candidatesLeft);
    m_convertsLeft =
        std::min(m_request.customers - recent, qint64(double(m_candidatesLeft) * mostConverting));
    const QList<Instant> walkIns =
        m_parts.rhythm.arrivals(m_random, m_request.customers - recent - m_convertsLeft);

    const qint64 all = arrivals.size() + walkIns.size();
    for (qint64 applied = 0; applied < arrivals.size(); ++applied) {
        while (m_walkIns < walkIns.size() && walkIns[m_walkIns] < arrivals[applied])
            PORTAL_TRY(walkIn(walkIns[m_walkIns]));
        PORTAL_TRY(apply(applied, arrivals[applied]));
        if (progress && (applied + m_walkIns) % progressEvery == 0)
            progress(double(applied + m_walkIns) / double(all));
    }
    while (m_walkIns < walkIns.size())
        PORTAL_TRY(walkIn(walkIns[m_walkIns]));
    PORTAL_TRY(settleUntil(m_parts.now));
    PORTAL_TRY(m_books.write(m_counters));
    m_summary.invoices = m_books.invoices();
    return {};
}

qint64 Simulation::decideRecent(const QList<Instant> &arrivals, qint64 firstRecent)
{
    const double share =
        std::min(mostConverting, double(m_request.customers) / double(std::max<qint64>(arrivals.size(), 1)));
    qint64 customers = 0;
    for (qint64 applied = firstRecent; applied < arrivals.size(); ++applied) {
        Fate fate = m_random.chance(share) && customers < m_request.customers ? Fate::Converts
                                                                              : otherFate(recentlyWaiting);
        if (fate == Fate::Converts && tell(applied, {}, arrivals[applied], fate).installation)
            ++customers;
        m_recent.append(fate);
    }
    return customers;
}

Fate Simulation::otherFate(int waiting)
{
    constexpr std::array fates{Fate::Rejected, Fate::Cancelled, Fate::Waits};
    return fates[size_t(m_random.weighted({62, 38 - waiting, waiting}))];
}

/// Of those who had the time, exactly as many become customers as were asked for.
Fate Simulation::fateOf(qint64 applied)
{
    if (m_candidatesLeft == 0)
        return m_recent[applied - (m_request.registrations - m_recent.size())];
    const bool converts = m_random.next() % quint64(m_candidatesLeft) < quint64(m_convertsLeft);
    --m_candidatesLeft;
    m_convertsLeft -= converts;
    return converts ? Fate::Converts : otherFate(longWaiting);
}

/// The same every time: each story has a chance of its own.
ApplicationStory Simulation::tell(qint64 applied, const QString &number, Instant at, Fate fate) const
{
    Random random = Random::of(m_request.seed, applied);
    return m_parts.storyteller.tell(random, applied, number, at, fate);
}

Result<void> Simulation::apply(qint64 applied, Instant at)
{
    PORTAL_TRY(settleUntil(at));
    const QString number = numberOfDay(m_parts.brand.registrationPrefix, at);
    const qint64 id = applied + 1;
    m_newestRegistration = number;
    ApplicationStory told = tell(applied, number, at, fateOf(applied));
    if (!told.survey && !told.installation)
        return addApplication(told, id);
    auto story = std::make_shared<ApplicationStory>(std::move(told));
    if (story->survey)
        expect({story->survey->ticket().createdAt, 0, Due::Kind::Survey, story, id, {}});
    if (story->installation)
        expect({*story->registration.convertedAt, 0, Due::Kind::Conversion, story, id, {}});
    return {};
}

/// Somebody who became a customer in the shop.
Result<void> Simulation::walkIn(Instant at)
{
    PORTAL_TRY(settleUntil(at));
    Registration origin = m_parts.storyteller.person(m_random, m_request.registrations + m_walkIns++);
    origin.convertedAt = at;
    const QString code = codeOfMonth(at);
    TicketStory installation =
        m_parts.fieldwork.installation(m_random, {}, origin.address.toText(), at, Actor::system());
    return addCustomer(origin, installation, code);
}

void Simulation::expect(Due due)
{
    due.order = ++m_order;
    m_due.push(std::move(due));
}

Result<void> Simulation::settleUntil(Instant at)
{
    while (!m_due.empty() && m_due.top().at <= at) {
        const Due due = m_due.top();
        m_due.pop();
        PORTAL_TRY(settle(due));
    }
    return {};
}

Result<void> Simulation::settle(const Due &due)
{
    switch (due.kind) {
    case Due::Kind::Survey:
        due.story->survey->setNumber(numberOfDay(m_parts.brand.ticketPrefix, due.at));
        PORTAL_TRY(addTicket(*due.story->survey));
        return due.story->installation ? Result<void>() : addApplication(*due.story, due.registrationId);
    case Due::Kind::Conversion:
        PORTAL_TRY(convert(*due.story));
        return addApplication(*due.story, due.registrationId);
    case Due::Kind::Request: {
        TicketStory story = m_parts.fieldwork.request(m_random, due.customerCode, due.at);
        story.setNumber(numberOfDay(m_parts.brand.ticketPrefix, due.at));
        expectRequest(due.customerCode, due.at);
        return addTicket(story);
    }
    }
    return {};
}

Result<void> Simulation::convert(ApplicationStory &story)
{
    Registration &r = story.registration;
    r.customerCode = codeOfMonth(*r.convertedAt);
    PORTAL_TRY(addCustomer(r, *story.installation, r.customerCode));
    // As RegistrationService::createCustomer writes it.
    const auto event = std::ranges::find_if(
        story.events, [](const RegistrationEvent &each) { return each.action == u"create_customer"; });
    event->note = r.customerCode + u' ' + m_newestTicket;
    story.messages.last().parameters.insert(QStringLiteral("customer_code"), r.customerCode);
    story.messages.last().parameters.insert(QStringLiteral("ticket_number"), m_newestTicket);
    return {};
}

Result<void> Simulation::addCustomer(const Registration &origin, const TicketStory &installation,
                                     const QString &code)
{
    TicketStory ticket = installation;
    ticket.setCustomerCode(code, QStringLiteral("Pemasangan ") + code);
    ticket.setNumber(numberOfDay(m_parts.brand.ticketPrefix, *origin.convertedAt));
    PORTAL_TRY(addTicket(ticket));

    Customer customer;
    customer.code = code;
    customer.registrationNumber = origin.number;
    customer.version = 1;
    customer.language = origin.language;
    customer.fullName = origin.fullName;
    customer.email = origin.email;
    customer.phone = origin.phone;
    customer.address = origin.address;
    customer.packageCode = origin.packageCode;
    customer.packageName = origin.packageName;
    customer.packageSpeedMbps = origin.packageSpeedMbps;
    customer.packagePrice = origin.packagePrice;
    customer.createdAt = *origin.convertedAt;
    customer.updatedAt = customer.createdAt;
    if (const auto installed = ticket.ticket().completedAt) {
        customer.status = CustomerStatus::Active;
        customer.activatedAt = installed;
        customer.updatedAt = *installed;
        ++customer.version;
        const double fate = m_random.unit();
        if (*installed < m_parts.now - oldCustomer && fate < 0.07) {
            customer.status = fate < 0.03 ? CustomerStatus::Suspended : CustomerStatus::Terminated;
            customer.updatedAt = *installed + (m_parts.now - *installed) / 2;
            const bool ended = customer.status == CustomerStatus::Terminated;
            (ended ? customer.terminatedAt : customer.suspendedAt) = customer.updatedAt;
            customer.statusReason =
                ended ? QStringLiteral("Pindah rumah.") : QStringLiteral("Belum membayar.");
            ++customer.version;
        } else {
            expectRequest(code, *installed);
        }
    }
    ++m_summary.customers;
    m_books.remember(customer);
    return m_parts.repository.add(customer, origin);
}

void Simulation::expectRequest(const QString &customerCode, Instant after)
{
    const Instant at = after + m_random.wait(betweenRequests);
    if (at <= m_parts.now)
        expect({at, 0, Due::Kind::Request, {}, 0, customerCode});
}

Result<void> Simulation::addTicket(const TicketStory &story)
{
    ++m_summary.tickets;
    m_newestTicket = story.ticket().number;
    return m_parts.repository.add(story, ++m_ticketId, m_calendar);
}

Result<void> Simulation::addApplication(const ApplicationStory &story, qint64 id)
{
    ++m_summary.registrations;
    PORTAL_TRY(m_parts.repository.add(story, id, m_parts.brand.zone));
    return addMessages(story);
}

Result<void> Simulation::addMessages(const ApplicationStory &story)
{
    const Registration &r = story.registration;
    for (const DemoMessage &message : story.messages) {
        if (message.at < m_parts.now - messagesKept)
            continue;
        QMap<QString, QString> values{
            {QStringLiteral("name"), r.fullName},
            {QStringLiteral("number"), r.number},
            {QStringLiteral("package"), r.packageName},
            {QStringLiteral("price"), r.packagePrice.toText()},
            {QStringLiteral("portal_url"), m_parts.brand.portalUrl},
            {QStringLiteral("tracking_url"), trackingPage(m_parts.brand, r.number)}};
        if (r.surveyAt)
            values.insert(QStringLiteral("survey_at"),
                          dateTimeText(*r.surveyAt, m_parts.brand.zone, r.language));
        values.insert(message.parameters);

        SentMessage sent{message, r.phone, r.number, r.language, MessageState::Read};
        sent.message.parameters.clear();
        for (const QString &name : MessageTexts::placeholders(message.templateKey))
            sent.message.parameters.insert(name, values.value(name));
        constexpr std::array states{MessageState::Read, MessageState::Delivered, MessageState::Failed};
        sent.state = states[size_t(m_random.weighted({63, 35, 2}))];
        ++m_summary.messages;
        PORTAL_TRY(m_parts.repository.add(sent));
    }
    return {};
}

QString Simulation::numberOfDay(const QString &series, Instant at)
{
    const QString day = period(m_parts.brand.zone.dayOf(at));
    return QStringLiteral("%1-%2-%3")
        .arg(series, day)
        .arg(++m_counters[{series, day}], 4, 10, QLatin1Char('0'));
}

QString Simulation::codeOfMonth(Instant at)
{
    const QString &series = m_parts.brand.customerPrefix;
    const QString month = period(m_parts.brand.zone.dayOf(at)).left(6);
    return QStringLiteral("%1-%2-%3")
        .arg(series, month)
        .arg(++m_counters[{series, month}], 4, 10, QLatin1Char('0'));
}

} // namespace portal
