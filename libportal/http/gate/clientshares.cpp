// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/clientshares.h"

#include "libportal/http/gate/admission.h"

#include <utility>

namespace portal::http {

namespace {

constexpr qint64 addressesThatFillTheBudget = 4;

} // namespace

ClientShares::Share::Share(Share &&other) noexcept
    : m_shares(std::exchange(other.m_shares, nullptr)),
      m_client(std::move(other.m_client)),
      m_bytes(std::exchange(other.m_bytes, 0))
{
}

ClientShares::Share &ClientShares::Share::operator=(Share &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_shares = std::exchange(other.m_shares, nullptr);
        m_client = std::move(other.m_client);
        m_bytes = std::exchange(other.m_bytes, 0);
    }
    return *this;
}

ClientShares::Share::~Share()
{
    giveBack();
}

void ClientShares::Share::giveBack()
{
    if (!m_shares)
        return;
    m_shares->m_bytes -= m_bytes;
    const auto held = m_shares->m_held.find(m_client);
    held->bytes -= m_bytes;
    if (--held->requests == 0)
        m_shares->m_held.erase(held);
}

ClientShares::Verdict ClientShares::Share::hold(qint64 bytes)
{
    const qint64 more = bytes - m_bytes;
    if (more <= 0)
        return Verdict::Granted;
    Held &held = m_shares->m_held[m_client];
    if (held.bytes + more > m_shares->m_byteLimit / addressesThatFillTheBudget)
        return Verdict::TooMuchFromThere;
    if (m_shares->m_bytes + more > m_shares->m_byteLimit)
        return Verdict::TooMuchInAll;
    held.bytes += more;
    m_shares->m_bytes += more;
    m_bytes = bytes;
    return Verdict::Granted;
}

std::optional<ClientShares::Share> ClientShares::begin(const QHostAddress &client, Asker asker)
{
    const QHostAddress address = Admission::key(client);
    const int present = m_held.value(address).requests;
    if (asker == Asker::Client && present >= m_requestLimit)
        return std::nullopt;
    m_held[address].requests = present + 1;
    return Share(*this, address);
}

} // namespace portal::http
