// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/templatesamples.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

namespace {

struct Sample
{
    const char *name;
    const char *label;
    const char *indonesian;
    const char *english;
};

constexpr const char *context = "portal::ui::Placeholders";

constexpr Sample samples[] = {
    {"name", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Name"), "Zainal Uji", "Zainal Uji"},
    {"code", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Code"), "482913", "482913"},
    {"minutes", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Minutes"), "5", "5"},
    {"number", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Number"), "REG-20261120-0001",
     "REG-20261120-0001"},
    {"package", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Package"), "Rumah 30", "Rumah 30"},
    {"price", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Price"), "Rp 199.900", "Rp 199.900"},
    {"survey_at", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Survey date"), "20 November 2026, 14.30 WIB",
     "20 November 2026, 14:30 WIB"},
    {"reason", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Reason"), "Alamat di luar jangkauan",
     "The address is out of reach"},
    {"customer_code", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Customer code"), "AGL-202611-0001",
     "AGL-202611-0001"},
    {"ticket_number", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Ticket number"), "TKT-20261120-0001",
     "TKT-20261120-0001"},
    {"type", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Kind"), "Perbaikan", "Repair"},
    {"priority", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Priority"), "Tinggi", "High"},
    {"title", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Title"), "Internet terputus", "No connection"},
    {"status", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "State"), "Sedang dikerjakan", "In progress"},
    {"technician", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Technician"), "Budi Uji", "Budi Uji"},
    {"note", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Note"), "Kabel sudah diganti",
     "The cable was replaced"},
    {"period", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Period"), "November 2026", "November 2026"},
    {"total", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Total"), "Rp 221.889", "Rp 221.889"},
    {"due_date", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Due date"), "10 Desember 2026",
     "10 December 2026"},
    {"new_phone_masked", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "New number"), "0812-••••-0001",
     "0812-••••-0001"},
    {"text", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Staff's own words"),
     "Teknisi kami tiba pukul 10.00.", "Our technician arrives at 10:00."},
    {"tracking_url", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Tracking link"),
     "/track/REG-20261120-0001", "/track/REG-20261120-0001"},
    {"portal_url", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Portal link"), "", ""},
    {"url", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Link"), "/customer/invoices",
     "/customer/invoices"},
    {"brand", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "Brand"), "", ""},
    {"cs_whatsapp", QT_TRANSLATE_NOOP("portal::ui::Placeholders", "CS WhatsApp"), "", ""},
};

} // namespace

QString placeholderLabel(const QString &name)
{
    for (const Sample &sample : samples) {
        if (name == QLatin1String(sample.name))
            return QCoreApplication::translate(context, sample.label);
    }
    return name;
}

QMap<QString, QString> sampleValues(Language language, const BrandSettings &brand)
{
    QMap<QString, QString> values;
    for (const Sample &sample : samples) {
        const QString name = QLatin1String(sample.name);
        const QString value =
            QString::fromUtf8(language == Language::English ? sample.english : sample.indonesian);
        values.insert(name, name.endsWith(u"url") ? brand.portalUrl + value : value);
    }
    values.insert(QStringLiteral("brand"), brand.name);
    values.insert(QStringLiteral("cs_whatsapp"), brand.csWhatsapp);
    return values;
}

} // namespace portal::ui
