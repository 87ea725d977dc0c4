// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/brandform.h"

#include "ui/settings/brandpreview.h"
#include "ui/widgets/colourfield.h"
#include "ui/widgets/picturefield.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

BrandForm::BrandForm(Extent extent, QWidget *parent)
    : QWidget(parent),
      m_form(new FieldForm(this)),
      m_preview(new BrandPreview(this)),
      m_from(new ColourField(this)),
      m_to(new ColourField(this)),
      m_zone(new QComboBox(this))
{
    const bool all = extent == Extent::Everything;
    m_name = addLine(QStringLiteral("name"), tr("Name of the provider"));
    m_form->addField(QStringLiteral("colour_from"), tr("First colour"), m_from);
    m_form->addField(QStringLiteral("colour_to"), tr("Second colour"), m_to);
    m_form->addBeside(m_preview);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    if (all) {
        m_logo = new PictureField(this);
        m_form->addField(QStringLiteral("logo"), tr("Logo"), m_logo,
                         tr("It stands in place of the name at the top of the public pages."));
    }
    for (const auto &[name, words] : {std::pair(Zone::Name::Wib, tr("WIB: western Indonesia (UTC+7)")),
                                      std::pair(Zone::Name::Wita, tr("WITA: central Indonesia (UTC+8)")),
                                      std::pair(Zone::Name::Wit, tr("WIT: eastern Indonesia (UTC+9)"))})
        m_zone->addItem(words, int(name));
    m_form->addField(QStringLiteral("zone"), tr("Time zone"), m_zone,
                     tr("All times and days are shown and counted in it."));
    m_whatsapp = addLine(QStringLiteral("cs_whatsapp"), tr("Customer service on WhatsApp"));
    if (all) {
        m_phone = addLine(QStringLiteral("cs_phone"), tr("Customer service by phone"));
        m_email = addLine(QStringLiteral("support_email"), tr("Customer service by e-mail"));
        m_url = addLine(QStringLiteral("portal_url"), tr("Address of the public pages"),
                        tr("It stands in the messages' links. https, as the internet sees it."));
        m_form->addHeading(tr("How numbers begin"));
        m_registration = addLine(QStringLiteral("registration_prefix"), tr("Applications"),
                                 tr("Numbers that were given out already keep their letters."));
        m_ticket = addLine(QStringLiteral("ticket_prefix"), tr("Tickets"));
        m_customer = addLine(QStringLiteral("customer_prefix"), tr("Customers"));
        m_invoice = addLine(QStringLiteral("invoice_prefix"), tr("Invoices"));
        for (QLineEdit *prefix : {m_registration, m_ticket, m_customer, m_invoice})
            prefix->setMaximumWidth(unit(this, 30));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);

    const auto touched = [this] {
        showPreview();
        Q_EMIT edited();
    };
    const auto lines = findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        connect(line, &QLineEdit::textChanged, this, touched);
    connect(m_zone, &QComboBox::currentIndexChanged, this, touched);
    if (m_logo)
        connect(m_logo, &PictureField::edited, this, touched);
    setValue({});
}

QLineEdit *BrandForm::addLine(const QString &field, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    m_form->addField(field, label, line, hint);
    return line;
}

void BrandForm::setValue(const BrandSettings &brand)
{
    m_rest = brand;
    m_name->setText(brand.name);
    m_from->setText(brand.colourFrom);
    m_to->setText(brand.colourTo);
    m_zone->setCurrentIndex(m_zone->findData(int(brand.zone.offset().count() - 7)));
    m_whatsapp->setText(brand.csWhatsapp);
    if (m_phone) {
        m_logo->setBytes(brand.logo);
        m_phone->setText(brand.csPhone);
        m_email->setText(brand.supportEmail);
        m_url->setText(brand.portalUrl);
        m_registration->setText(brand.registrationPrefix);
        m_ticket->setText(brand.ticketPrefix);
        m_customer->setText(brand.customerPrefix);
        m_invoice->setText(brand.invoicePrefix);
    }
    showPreview();
}

BrandSettings BrandForm::value() const
{
    BrandSettings brand = m_rest;
    brand.name = m_name->text();
    brand.colourFrom = m_from->text();
    brand.colourTo = m_to->text();
    brand.zone = Zone(Zone::Name(m_zone->currentData().toInt()));
    brand.csWhatsapp = m_whatsapp->text();
    if (m_phone) {
        brand.logo = m_logo->bytes();
        brand.csPhone = m_phone->text();
        brand.supportEmail = m_email->text();
        brand.portalUrl = m_url->text();
        brand.registrationPrefix = m_registration->text();
        brand.ticketPrefix = m_ticket->text();
        brand.customerPrefix = m_customer->text();
        brand.invoicePrefix = m_invoice->text();
    }
    return brand;
}

void BrandForm::showPreview()
{
    m_preview->setBrand(m_name->text(), QColor(m_from->text().trimmed()), QColor(m_to->text().trimmed()));
}

} // namespace portal::ui
