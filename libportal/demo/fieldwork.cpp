// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/fieldwork.h"

#include <algorithm>

namespace portal {

namespace {

using namespace std::chrono_literals;

QList<QString> lines(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

const QList<QString> surveyResults =
    lines("Jalur kabel aman, tiang terdekat 40 meter.|ODP masih kosong, siap dipasang.|"
          "Perlu tambahan kabel 60 meter.|Lokasi sesuai, pemilik rumah setuju jalur kabel.");
const QList<QString> installationResults =
    lines("Terpasang, redaman -19 dBm, uji kecepatan sesuai paket.|Perangkat terpasang di ruang tamu.|"
          "Selesai, pelanggan sudah mencoba Wi-Fi.|Instalasi selesai, kabel dirapikan.");
const QList<QString> repairResults =
    lines("Konektor diganti, koneksi normal.|Kabel putus disambung kembali.|Router diganti.|"
          "Penyetelan ulang ONT, sudah stabil.|Sandi Wi-Fi diganti atas permintaan pelanggan.");
const QList<QString> waits = lines("Menunggu perangkat datang.|Pelanggan tidak di rumah, dijadwalkan ulang.|"
                                   "Hujan deras, pekerjaan di tiang ditunda.|Menunggu izin lingkungan.");
const QList<QString> faults =
    lines("Internet mati total|Koneksi lambat di malam hari|Lampu LOS merah|"
          "Wi-Fi sering putus|Kabel putus tertimpa pohon|Tidak bisa membuka beberapa situs");
const QList<QString> upgrades =
    lines("Ingin naik paket|Permintaan tambah kecepatan|Pindah ke paket lebih besar");

} // namespace

const Actor &Fieldwork::personOf(StaffId id) const
{
    return std::ranges::find_if(m_office.members(),
                                [id](const Office::Member &member) { return member.actor.staffId == id; })
        ->actor;
}

TicketStory Fieldwork::survey(Random &random, const QString &registrationNumber, const QString &address,
                              Instant at, const Actor &clerk, Instant visit) const
{
    Ticket ticket;
    ticket.type = TicketType::Survey;
    ticket.registrationNumber = registrationNumber;
    ticket.title = QStringLiteral("Survei ") + registrationNumber;
    ticket.description = address;
    ticket.scheduledAt = visit;
    ticket.createdAt = at;
    TicketStory story(ticket, clerk, m_now);
    story.assign(at + std::min<std::chrono::milliseconds>(random.wait(90min), (visit - at) / 2), clerk,
                 m_office.technician(random).staffId);
    return story;
}

std::optional<std::pair<Actor, Instant>> Fieldwork::visited(Random &random, TicketStory &story) const
{
    const Instant visit = *story.ticket().scheduledAt;
    const Instant done = visit + std::chrono::minutes(random.between(30, 90));
    if (!story.ticket().assigneeId.isValid())
        return std::nullopt;
    const Actor &technician = personOf(story.ticket().assigneeId);
    story.step(TicketAction::Start, visit, technician);
    if (!story.step(TicketAction::Complete, done, technician, random.pick(surveyResults)))
        return std::nullopt;
    return std::pair(technician, done);
}

TicketStory Fieldwork::installation(Random &random, const QString &registrationNumber, const QString &address,
                                    Instant at, const Actor &clerk) const
{
    Ticket ticket;
    ticket.type = TicketType::Installation;
    ticket.registrationNumber = registrationNumber;
    ticket.description = address;
    ticket.createdAt = at;
    TicketStory story(ticket, clerk, m_now);
    const Instant agreed = m_rhythm.worked(random, at, 2h);
    const Instant visit = m_rhythm.visit(random, agreed, random.between(1, 4));
    story.reschedule(agreed, clerk, visit);
    story.assign(agreed + 1min, clerk, m_office.technician(random).staffId);
    work(random, story, visit, installationResults);
    return story;
}

TicketStory Fieldwork::request(Random &random, const QString &customerCode, Instant at) const
{
    static const QList<TicketPriority> priorities{TicketPriority::Low, TicketPriority::Normal,
                                                  TicketPriority::High};
    const bool repair = random.chance(0.88);
    Ticket ticket;
    ticket.type = repair ? TicketType::Repair : TicketType::Upgrade;
    ticket.priority = priorities[random.weighted({15, 65, 20})];
    ticket.customerCode = customerCode;
    ticket.title = random.pick(repair ? faults : upgrades);
    ticket.createdAt = at;
    const Actor &clerk = m_office.clerk(random);
    TicketStory story(ticket, random.chance(0.6) ? Actor::customer(customerCode) : clerk, m_now);
    const Instant sent = m_rhythm.worked(random, at, 90min);
    if (random.chance(0.04)) {
        story.step(TicketAction::Cancel, sent, clerk,
                   QStringLiteral("Sudah normal kembali menurut pelanggan."));
        return story;
    }
    story.assign(sent, clerk, m_office.technician(random).staffId);
    work(random, story, m_rhythm.worked(random, sent, 3h), repairResults);
    return story;
}

void Fieldwork::work(Random &random, TicketStory &story, Instant from, const QList<QString> &results) const
{
    if (!story.ticket().assigneeId.isValid())
        return;
    const Actor &technician = personOf(story.ticket().assigneeId);
    Instant at = from;
    story.step(TicketAction::Start, at, technician);
    if (random.chance(0.1)) {
        story.step(TicketAction::Hold, at + 30min, technician, random.pick(waits));
        at = m_rhythm.visit(random, at, random.between(1, 2));
        story.step(TicketAction::Resume, at, technician);
    }
    story.step(TicketAction::Complete, at + std::chrono::minutes(random.between(30, 180)), technician,
               random.pick(results));
}

} // namespace portal
