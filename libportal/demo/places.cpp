// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/places.h"

namespace portal {

namespace {

struct TownRow
{
    const char *name;
    const char *province;
    int postalCode;
    double latitude;
    double longitude;
    int weight;
};

constexpr TownRow towns[] = {
    {"Kota Arunika", "Jawa Barat", 49100, -6.92, 107.62, 26},
    {"Kabupaten Arunika", "Jawa Barat", 49200, -7.05, 107.70, 14},
    {"Kota Lembayung", "Jawa Barat", 49500, -6.60, 106.80, 16},
    {"Kabupaten Sagara Asih", "Banten", 49700, -6.12, 106.15, 9},
    {"Kota Wanasari Baru", "Banten", 49800, -6.22, 106.65, 10},
    {"Kota Purwacita", "Jawa Tengah", 59100, -7.00, 110.42, 8},
    {"Kabupaten Girimukti Raya", "Jawa Tengah", 59300, -7.56, 110.82, 5},
    {"Kota Nusakerta", "Jawa Timur", 69100, -7.26, 112.74, 7},
    {"Kabupaten Tirtajaya Timur", "Jawa Timur", 69400, -7.98, 112.63, 3},
    {"Kota Samudra Elok", "Bali", 89100, -8.65, 115.22, 2},
};

constexpr int districtsOfTown = 6;
constexpr int villagesOfDistrict = 7;

QList<QString> words(const char *list)
{
    return QString::fromUtf8(list).split(u',');
}

QString composed(const QList<QString> &heads, const QList<QString> &tails, int number)
{
    return heads[number % heads.size()] + tails[number / heads.size() % tails.size()];
}

double scattered(Random &random, double centre)
{
    constexpr double spread = 0.04; // some four kilometres
    constexpr double micro = 1e6;   // as maps give it
    return double(qint64((centre + (random.unit() - 0.5) * 2 * spread) * micro)) / micro;
}

} // namespace

Places::Places()
    : m_streets(words("Melati,Mawar,Kenanga,Anggrek,Cempaka,Dahlia,Flamboyan,Teratai,Bougenville,Kamboja,"
                      "Merpati,Kutilang,Cendrawasih,Rajawali,Elang,Pipit,Mangga,Rambutan,Jambu,Durian,"
                      "Angsana,Mahoni,Cemara,Pinus,Jati,Beringin,Kelapa,Bambu,Batu Akik,Pualam")),
      m_estates(words("Griya Asri Lestari,Bumi Hijau Permai,Taman Cendana Indah,Puri Kencana Baru,"
                      "Graha Mutiara Sejuk,Villa Embun Pagi,Pesona Arunika,Bukit Lembayung Residence")),
      m_landmarks(
          words("dekat masjid,depan minimarket,samping lapangan,belakang sekolah,seberang balai warga,"
                "pagar hijau,sebelah apotek,ujung gang,dekat pos ronda"))
{
    const QList<QString> heads =
        words("Suka,Karang,Bojong,Cipta,Sumber,Banyu,Marga,Wana,Giri,Tanjung,Kerta,Mekar,Panca,Sindang");
    const QList<QString> tails =
        words("harum,cita,lintang,bahari,kenari,permata,cendana,gemilang,embun,pualam,"
              "samudra,nirwana,kirana,wisesa,rinjana");
    int number = 0;
    for (const TownRow &row : towns) {
        Town town{QString::fromUtf8(row.name),
                  QString::fromUtf8(row.province),
                  row.postalCode,
                  row.latitude,
                  row.longitude,
                  {}};
        for (int d = 0; d < districtsOfTown; ++d) {
            District district;
            district.name = composed(heads, tails, number * 11);
            for (int v = 0; v < villagesOfDistrict; ++v)
                district.villages.append(composed(heads, tails, number * 11 + v * 17 + 5));
            town.districts.append(district);
            ++number;
        }
        m_towns.append(town);
        m_weights.append(row.weight);
    }
}

Address Places::make(Random &random) const
{
    const Town &town = m_towns[random.weighted(m_weights)];
    const int districtNumber = random.below(districtsOfTown);
    const District &district = town.districts[districtNumber];
    Address address;
    if (random.chance(0.3)) {
        address.street = QStringLiteral("Perumahan %1 Blok %2%3 No. %4")
                             .arg(random.pick(m_estates), QString(QChar(u'A' + random.below(8))))
                             .arg(random.between(1, 12))
                             .arg(random.between(1, 40));
    } else {
        address.street = QStringLiteral("%1 %2 No. %3")
                             .arg(random.chance(0.75) ? QStringLiteral("Jl.") : QStringLiteral("Gg."),
                                  random.pick(m_streets))
                             .arg(random.between(1, 180));
    }
    address.rt = QString::number(random.between(1, 12)).rightJustified(3, u'0');
    address.rw = QString::number(random.between(1, 18)).rightJustified(3, u'0');
    address.village = random.pick(district.villages);
    address.district = district.name;
    address.city = town.name;
    address.province = town.province;
    address.postalCode = QString::number(town.postalCode + 10 * districtNumber + random.below(10));
    if (random.chance(0.4))
        address.landmark = random.pick(m_landmarks);
    if (random.chance(0.6)) {
        address.latitude = scattered(random, town.latitude);
        address.longitude = scattered(random, town.longitude);
    }
    return address;
}

} // namespace portal
