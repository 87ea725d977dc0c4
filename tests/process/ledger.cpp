// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/ledger.h"

#include "libportal/storage/integrity.h"

namespace portal::testing {

namespace {

/// Each counts rows that must not be: whatever moment the server died at, a transaction is whole.
constexpr const char *impossible[][2] = {
    {"an application without its message",
     "SELECT count(*) FROM registrations r WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.entity = "
     "'registration' AND o.key = r.number AND o.template = 'registration.received')"},
    {"an application whose history does not begin with its submission",
     "SELECT count(*) FROM registrations r WHERE 1 <> (SELECT count(*) FROM registration_events e WHERE "
     "e.registration_id = r.id AND e.action = 'submit')"},
    {"an application whose version does not follow from its history",
     "SELECT count(*) FROM registrations r WHERE r.customer_code IS NULL AND r.version <> "
     "(SELECT count(*) FROM registration_events e WHERE e.registration_id = r.id)"},
    {"two applications of one number",
     "SELECT count(*) FROM (SELECT phone FROM registrations GROUP BY phone HAVING count(*) > 1) AS twice"},
    {"a number that was counted and not given, or given and not counted",
     "SELECT abs((SELECT coalesce(sum(value), 0) FROM counters WHERE series = 'REG') - "
     "(SELECT count(*) FROM registrations))"},
    {"a sum by status that is not the sum",
     "SELECT count(*) FROM registration_counts c WHERE c.count <> "
     "(SELECT count(*) FROM registrations r WHERE r.status = c.status)"},
    {"a scheduled survey without a ticket",
     "SELECT count(*) FROM registrations r WHERE r.status = 'survey_scheduled' AND NOT EXISTS "
     "(SELECT 1 FROM tickets t WHERE t.registration_number = r.number AND t.type = 'survey')"},
    {"a customer without an installation ticket",
     "SELECT count(*) FROM customers c WHERE NOT EXISTS "
     "(SELECT 1 FROM tickets t WHERE t.customer_code = c.code AND t.type = 'installation')"},
    {"a customer their application does not know",
     "SELECT count(*) FROM customers c WHERE NOT EXISTS "
     "(SELECT 1 FROM registrations r WHERE r.number = c.registration_number AND r.customer_code = c.code)"},
};

struct Stored
{
    QString phone;
    QString status;
    qint64 version = 0;
    QString customerCode;
};

} // namespace

void Ledger::codeSent(const QString &digits)
{
    const std::scoped_lock lock(m_mutex);
    m_codes.insert(digits);
    ++m_acknowledged;
}

void Ledger::submitted(const QString &digits, const QString &number)
{
    const std::scoped_lock lock(m_mutex);
    m_leftOpen.remove(digits);
    ++m_acknowledged;
    const QString phone = u'+' + digits;
    if (const auto known = m_applications.constFind(number);
        known != m_applications.constEnd() && known->phone != phone)
        m_complaints.append(number + QStringLiteral(" was given to two people"));
    if (const QString before = m_numberOf.value(digits, number); before != number)
        m_complaints.append(QStringLiteral("one submission got %1 and %2").arg(before, number));
    if (m_numberOf.contains(digits))
        return;
    m_numberOf.insert(digits, number);
    m_applications.insert(number, {.number = number, .phone = phone, .customerCode = {}, .ticketNumber = {}});
    m_fresh.append(number);
}

void Ledger::stepped(const QString &number, qint64 version, const QString &status)
{
    const std::scoped_lock lock(m_mutex);
    ++m_acknowledged;
    Application &application = m_applications[number];
    application.version = version;
    application.status = status;
}

void Ledger::converted(const QString &number, const QString &customerCode, const QString &ticketNumber)
{
    const std::scoped_lock lock(m_mutex);
    ++m_acknowledged;
    m_applications[number].customerCode = customerCode;
    m_applications[number].ticketNumber = ticketNumber;
}

void Ledger::leftOpen(const QString &digits)
{
    const std::scoped_lock lock(m_mutex);
    m_leftOpen.insert(digits);
}

void Ledger::complain(const QString &what)
{
    const std::scoped_lock lock(m_mutex);
    m_complaints.append(what);
}

qsizetype Ledger::acknowledged() const
{
    const std::scoped_lock lock(m_mutex);
    return m_acknowledged;
}

qsizetype Ledger::applications() const
{
    const std::scoped_lock lock(m_mutex);
    return m_applications.size();
}

qsizetype Ledger::leftOpenCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_leftOpen.size();
}

QStringList Ledger::complaints() const
{
    const std::scoped_lock lock(m_mutex);
    return m_complaints;
}

std::optional<Ledger::Application> Ledger::takeFresh()
{
    const std::scoped_lock lock(m_mutex);
    if (m_fresh.isEmpty())
        return std::nullopt;
    return m_applications.value(m_fresh.takeFirst());
}

QStringList Ledger::contradictions(Database &database) const
{
    QStringList found = complaints();
    const auto problems = integrityProblems(database);
    found += problems ? *problems : QStringList(problems.error().detail);
    for (const auto &[what, sql] : impossible) {
        const auto count = database.integer(QString::fromLatin1(sql));
        if (!count)
            found.append(count.error().detail);
        else if (*count != 0)
            found.append(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(*count));
    }
    return found + missing(database);
}

QStringList Ledger::missing(Database &database) const
{
    QHash<QString, Stored> stored;
    const auto read = database.each(
        QStringLiteral("SELECT number, phone, status, version, coalesce(customer_code, '') FROM "
                       "registrations"),
        {}, [&](const Row &row) {
            stored.insert(row.text(0), {row.text(1), row.text(2), row.integer(3), row.text(4)});
        });
    QSet<QString> installations;
    const auto tickets =
        database.each(QStringLiteral("SELECT number, customer_code FROM tickets WHERE type = 'installation'"),
                      {}, [&](const Row &row) { installations.insert(row.text(0) + u' ' + row.text(1)); });
    if (!read || !tickets)
        return {QStringLiteral("the database cannot be read")};

    QStringList found;
    const std::scoped_lock lock(m_mutex);
    for (const Application &told : m_applications) {
        const Stored there = stored.value(told.number);
        if (there.phone != told.phone)
            found.append(told.number + QStringLiteral(" was acknowledged and is not there"));
        else if (there.version < told.version ||
                 (there.version == told.version && there.status != told.status))
            found.append(QStringLiteral("%1 was %2 (version %3) and is %4 (version %5)")
                             .arg(told.number, told.status)
                             .arg(told.version)
                             .arg(there.status)
                             .arg(there.version));
        if (!told.customerCode.isEmpty() &&
            (there.customerCode != told.customerCode ||
             !installations.contains(told.ticketNumber + u' ' + told.customerCode)))
            found.append(told.number + QStringLiteral(" had become a customer and has not"));
    }
    return found;
}

QStringList Ledger::lostMessages(Database &database, const RecordingGateway &gateway) const
{
    QStringList found;
    QHash<QString, QSet<QString>> textsOf; // by digits
    QSet<std::pair<QString, std::pair<QString, int>>> once;
    for (const Arrival &arrival : gateway.arrivals()) {
        textsOf[arrival.phone].insert(arrival.text);
        const auto key = std::pair(arrival.phone, std::pair(arrival.text, arrival.epoch));
        if (once.contains(key))
            found.append(QStringLiteral("a message came twice though the server lived on"));
        once.insert(key);
    }
    QHash<QString, qsizetype> written; // by digits
    const auto read = database.each(
        QStringLiteral("SELECT phone, state, template FROM outbox ORDER BY id"), {}, [&](const Row &row) {
            if (row.text(1) == u"accepted")
                ++written[row.text(0).mid(1)];
            else if (row.text(1) != u"expired")
                found.append(QStringLiteral("a %1 is %2").arg(row.text(2), row.text(1)));
        });
    if (!read)
        found.append(QStringLiteral("the database cannot be read"));
    for (auto phone = written.constBegin(); phone != written.constEnd(); ++phone) {
        if (textsOf.value(phone.key()).size() < phone.value())
            found.append(QStringLiteral("%1 messages were written to somebody and %2 came")
                             .arg(phone.value())
                             .arg(textsOf.value(phone.key()).size()));
    }
    const std::scoped_lock lock(m_mutex);
    for (const QString &digits : m_codes) {
        if (!written.contains(digits))
            found.append(QStringLiteral("a code was promised and never sent"));
    }
    for (const Application &told : m_applications) {
        const auto &texts = textsOf.value(told.phone.mid(1));
        const bool came = std::any_of(texts.begin(), texts.end(),
                                      [&](const QString &text) { return text.contains(told.number); });
        if (!came)
            found.append(told.number + QStringLiteral(" was never told to its applicant"));
    }
    return found;
}

} // namespace portal::testing
