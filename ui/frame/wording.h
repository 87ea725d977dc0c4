// SPDX-License-Identifier: GPL-3.0-or-later
// Wording: how this desk writes what the library gives: texts and errors in the person's language, times in
// the provider's zone, numbers and phones as people read them.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/error.h"
#include "libportal/base/instant.h"
#include "libportal/base/money.h"
#include "libportal/base/text.h"
#include "libportal/base/zone.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::Wording)

public:
    /// Both outlive this.
    Wording(const Translations &translations, const Clock &clock, Language language);

    Language language() const { return m_language; }
    Zone zone() const { return m_zone; }
    void setZone(Zone zone) { m_zone = zone; }
    Instant now() const { return m_clock.now(); }
    Day today() const { return m_zone.dayOf(now()); }

    QString text(const Text &text) const { return m_translations.text(text, m_language); }
    /// What happened and, field by field, what is wrong. Never Error::detail.
    QString error(const Error &error) const;

    QString date(Day day) const;           ///< "20 November 2026"
    QString shortDate(Day day) const;      ///< "20 Nov 2026"
    QString time(Instant instant) const;   ///< "14.30"
    QString moment(Instant instant) const; ///< "20 Nov 2026 14.30"; "14.30" when it is today
    QString age(Instant since) const;      ///< "3 min", "5 h", "2 d": how long ago
    QString number(qint64 number) const;   ///< "1.234"
    QString price(Rupiah amount) const { return amount.toText(); }
    QString phone(const QString &e164) const; ///< "0812-3456-7890"

private:
    const Translations &m_translations;
    const Clock &m_clock;
    const Language m_language;
    Zone m_zone;
};

} // namespace portal::ui
