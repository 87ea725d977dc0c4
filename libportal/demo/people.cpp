// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/people.h"

namespace portal {

namespace {

QList<QString> words(const char *list)
{
    return QString::fromUtf8(list).split(u' ');
}

constexpr qint64 numbersOfPrefix = 1'000'000; // 08xx-00 and six digits
constexpr qint64 stride = 387'413;            // no factor in common with it: neighbours do not look alike

QString phoneOf(const QList<QString> &prefixes, qint64 index)
{
    const QString &prefix = prefixes[index % prefixes.size()];
    const qint64 number = (index / prefixes.size() * stride) % numbersOfPrefix;
    return QStringLiteral("+628") + prefix + QStringLiteral("00") +
           QString::number(number).rightJustified(6, u'0');
}

enum class Sex { Woman, Man };

QString nikOf(Random &random, Sex sex)
{
    static const QList<int> provinces{31, 32, 33, 34, 35, 36};
    constexpr int womensDays = 40;
    const int day = random.between(1, 28) + (sex == Sex::Woman ? womensDays : 0);
    const auto digits = [](int number, qsizetype count) {
        return QString::number(number).rightJustified(count, u'0');
    };
    return digits(random.pick(provinces), 2) + QStringLiteral("9999") + digits(day, 2) +
           digits(random.between(1, 12), 2) + digits(random.between(60, 106) % 100, 2) +
           digits(random.between(1, 9999), 4);
}

} // namespace

People::People()
    : m_women(
          words("Siti Ayu Dewi Ratna Rina Wulan Lestari Intan Kartika Melati Nurul Fitri Anisa Yuni Endah "
                "Tari Puspa Sekar Laras Citra Maya Nadia Indah Kirana Rahma Salma Zahra Amelia Winda "
                "Yulia Mega Hana Aisyah Bunga Gita Niken Okta Putri Rosa Tika")),
      m_men(
          words("Budi Agus Tono Joko Dedi Hendra Rizki Fajar Bayu Andi Yusuf Iwan Eko Bima Arif Gilang Surya "
                "Wahyu Dimas Galih Rudi Slamet Teguh Ujang Asep Cecep Dadang Hasan Ilham Krisna Lukman "
                "Made Nanda Oka Panji Raka Satria Tegar Umar Wayan")),
      m_lasts(words("Ramadhani Kusumawati Pranata Wicaksono Hidayatullah Maharani Prasetya Nugraha Anggraini "
                    "Saputra Wijayanti Gunadarma Suryaningsih Hartanto Permatasari Setyawan Kurniasih "
                    "Purwanegara Larasati Mahendra Cahyadi Santika Adiputra Wulandini Rahmawan Pangestu "
                    "Sukmawati Adinata Kertajaya Widyaningrum Tirtayasa Baskara Nirmala Candrawinata "
                    "Puspitarini Hanggara Sasmita Wirasena Darmawangsa Melatika")),
      // Of contracts/indonesia-formats.md, without the 8.
      m_prefixes(
          words("12 13 21 22 52 53 14 15 16 57 58 95 96 97 98 17 18 19 59 77 78 31 32 33 38 81 82 87 88"))
{
}

Person People::person(quint64 seed, qint64 index) const
{
    Random random = Random::of(~seed, index);
    const Sex sex = random.chance(0.5) ? Sex::Woman : Sex::Man;
    const QString &first = random.pick(sex == Sex::Woman ? m_women : m_men);
    const QString &last = random.pick(m_lasts);
    Person person;
    person.name = first + u' ' + last;
    if (random.chance(0.3))
        person.name = first + u' ' + random.pick(m_lasts) + u' ' + last;
    person.email = first.toLower() + u'.' + last.toLower() + QString::number(index + 1) +
                   (random.chance(0.7) ? QStringLiteral("@example.id") : QStringLiteral("@example.com"));
    person.phone = phoneOf(m_prefixes, index);
    person.nik = nikOf(random, sex);
    return person;
}

} // namespace portal
