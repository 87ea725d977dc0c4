// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/simulatorinbox.h"

#include "libportal/messaging/simulatorrepository.h"
#include "libportal/security/vault.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

constexpr QByteArrayView purpose = "simulator.message";

} // namespace

SimulatorInbox::SimulatorInbox(Database &database, const Clock &clock, const Vault &vault, ChangeLog &changes)
    : m_database(database), m_clock(clock), m_vault(vault), m_changes(changes)
{
}

Result<QList<SimulatedMessage>> SimulatorInbox::messages(const Filter &filter)
{
    PORTAL_ASSIGN(
        const auto rows,
        SimulatorRepository(m_database).newest(filter.to ? filter.to->e164() : QString(), filter.last));
    QList<SimulatedMessage> messages;
    for (const SealedMessage &row : rows) {
        const auto text = m_vault.open(purpose, row.content);
        const auto phone = PhoneNumber::parse(row.phone);
        if (text && phone)
            messages.prepend({row.id, row.message, *phone, QString::fromUtf8(*text), row.at});
    }
    return messages;
}

Result<qint64> SimulatorInbox::keep(const OutgoingMessage &message)
{
    SimulatorRepository rows(m_database);
    const SealedMessage row{0, MessageId(message.id), message.to.e164(),
                            m_vault.seal(purpose, message.text.toUtf8()), m_clock.now()};
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto inserted, rows.insert(row));
    if (!inserted)
        return rows.idOf(row.message);
    PORTAL_TRY(m_changes.record(QStringLiteral("simulator"), QString::number(*inserted)));
    PORTAL_TRY(transaction.commit());
    return *inserted;
}

Result<qint64> SimulatorInbox::forgetBefore(Instant before)
{
    return SimulatorRepository(m_database).removeBefore(before);
}

} // namespace portal
