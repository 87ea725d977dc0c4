// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/customercolumns.h"

#include <algorithm>
#include <iterator>

namespace portal {

namespace {

using C = CustomerColumn;

enum class Need { Required, Optional };

struct ColumnRow
{
    CustomerColumn column;
    const char *field;
    const char *names; // as headingKey() leaves them
    Need need;
    const char *about;
};

constexpr ColumnRow table[] = {
    {C::Code, "code", "code customer_code kode kode_pelanggan id_pelanggan nomor_pelanggan", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "The code the customer knows; empty: the next one is given")},
    {C::FullName, "full_name", "full_name name nama nama_lengkap nama_pelanggan", Need::Required,
     QT_TRANSLATE_NOOP("portal", "Full name")},
    {C::Phone, "phone", "phone whatsapp phone_number no_whatsapp nomor_whatsapp no_hp no_wa telepon nomor_hp",
     Need::Required, QT_TRANSLATE_NOOP("portal", "WhatsApp number: 08…, 628… or +628…")},
    {C::Email, "email", "email e_mail surel alamat_email", Need::Required,
     QT_TRANSLATE_NOOP("portal", "E-mail address")},
    {C::Nik, "nik", "nik no_ktp nomor_ktp ktp", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "16 digits; format the column as text")},
    {C::Street, "address.street", "street address jalan alamat", Need::Required,
     QT_TRANSLATE_NOOP("portal", "Street and house number")},
    {C::Rt, "address.rt", "rt", Need::Optional, QT_TRANSLATE_NOOP("portal", "RT: one to three digits")},
    {C::Rw, "address.rw", "rw", Need::Optional, QT_TRANSLATE_NOOP("portal", "RW: one to three digits")},
    {C::Village, "address.village", "village kelurahan desa kelurahan_desa", Need::Required,
     QT_TRANSLATE_NOOP("portal", "Kelurahan or desa")},
    {C::District, "address.district", "district kecamatan", Need::Required,
     QT_TRANSLATE_NOOP("portal", "Kecamatan")},
    {C::City, "address.city", "city kota kabupaten kota_kabupaten kabupaten_kota", Need::Required,
     QT_TRANSLATE_NOOP("portal", "Kota or kabupaten")},
    {C::Province, "address.province", "province provinsi propinsi", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "Province")},
    {C::PostalCode, "address.postal_code", "postal_code kode_pos kodepos", Need::Required,
     QT_TRANSLATE_NOOP("portal", "Five digits")},
    {C::Landmark, "address.landmark", "landmark patokan", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "What stands nearby")},
    {C::Latitude, "address.latitude", "latitude lintang lat", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "In degrees: -6.914744")},
    {C::Longitude, "address.longitude", "longitude bujur long lng", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "In degrees: 107.609810")},
    {C::PackageCode, "package_code", "package_code package paket kode_paket", Need::Required,
     QT_TRANSLATE_NOOP("portal", "The code of one of your packages")},
    {C::Status, "status", "status", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "active, waiting for installation, suspended or ended; empty: active")},
    {C::CustomerSince, "customer_since", "customer_since since sejak pelanggan_sejak tanggal_aktif",
     Need::Optional, QT_TRANSLATE_NOOP("portal", "YYYY-MM-DD or DD/MM/YYYY; empty: today")},
    {C::Reason, "reason", "reason alasan", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "Why suspended or ended; needed for those")},
    {C::Language, "language", "language bahasa", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "id or en; empty: id")},
    {C::PortalAccess, "portal_access", "portal_access akses_portal portal", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "yes or no; empty: yes")},
    {C::AdditionalHome, "additional_home", "additional_home rumah_tambahan rumah_lain", Need::Optional,
     QT_TRANSLATE_NOOP("portal", "yes for another home of somebody who is a customer already")},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(table); ++i) {
        if (size_t(table[i].column) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the enum");

// "Nama Lengkap *" and "nama-lengkap" read "nama_lengkap".
QString headingKey(const QString &heading)
{
    QString key;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

QStringList namesOf(const ColumnRow &row)
{
    return QString::fromLatin1(row.names).split(u' ');
}

Error atColumns(const char *code, const Text &text)
{
    return Error::invalid(QStringLiteral("columns"), QLatin1String(code), text);
}

} // namespace

QList<ColumnAbout> customerColumnsAbout()
{
    QList<ColumnAbout> all;
    for (const ColumnRow &row : table)
        all.append({row.column,
                    QLatin1String(row.field),
                    namesOf(row),
                    row.need == Need::Required,
                    {row.about, {}}});
    return all;
}

Result<CustomerColumns> CustomerColumns::of(const QStringList &headings)
{
    CustomerColumns columns;
    columns.m_places = QList<qsizetype>(qsizetype(std::size(table)), -1);
    columns.m_count = headings.size();
    for (qsizetype place = 0; place < headings.size(); ++place) {
        const QString key = headingKey(headings.at(place));
        if (key.isEmpty())
            continue;
        const auto *row =
            std::find_if(std::begin(table), std::end(table),
                         [&key](const ColumnRow &candidate) { return namesOf(candidate).contains(key); });
        if (row == std::end(table)) {
            columns.m_unknown.append(headings.at(place).simplified());
            continue;
        }
        qsizetype &known = columns.m_places[qsizetype(row->column)];
        if (known >= 0) {
            return failure(
                atColumns("twice", {QT_TRANSLATE_NOOP("portal", "Two columns mean the same: %1"),
                                    {headings.at(known) + QStringLiteral(", ") + headings.at(place)}}));
        }
        known = place;
    }
    QStringList missing;
    for (const ColumnRow &row : table) {
        if (row.need == Need::Required && columns.m_places.at(qsizetype(row.column)) < 0)
            missing.append(namesOf(row).constFirst());
    }
    if (!missing.isEmpty()) {
        return failure(atColumns("missing", {QT_TRANSLATE_NOOP("portal", "The first line lacks columns: %1"),
                                             {missing.join(QStringLiteral(", "))}}));
    }
    return columns;
}

QString CustomerColumns::cell(const QStringList &cells, CustomerColumn column) const
{
    QString text = cells.value(m_places.at(qsizetype(column))).trimmed();
    // Spreadsheet programs and exports put it before what would be taken for a formula.
    if (text.size() > 1 && text.startsWith(u'\'') && QStringView(u"=+-@").contains(text.at(1)))
        text.remove(0, 1);
    return text;
}

} // namespace portal
