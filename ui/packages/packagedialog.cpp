// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagedialog.h"

#include "ui/packages/packagesmodel.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace portal::ui {

PackageDialog::PackageDialog(const Package &package, QWidget *parent)
    : FormDialog(package.code.isEmpty() ? tr("Add a package") : tr("Change %1").arg(package.name),
                 package.code.isEmpty() ? tr("Add") : tr("Save"), parent),
      m_package(package),
      m_code(new QLineEdit(package.code, this)),
      m_name(new QLineEdit(package.name, this)),
      m_kind(new QComboBox(this)),
      m_speed(new QSpinBox(this)),
      m_price(new QSpinBox(this)),
      m_indonesian(new QPlainTextEdit(package.descriptionIndonesian, this)),
      m_english(new QPlainTextEdit(package.descriptionEnglish, this)),
      m_position(new QSpinBox(this)),
      m_active(new QCheckBox(tr("On offer"), this))
{
    m_code->setEnabled(package.code.isEmpty());
    m_code->setPlaceholderText(QStringLiteral("HOME-30"));
    for (const PackageKind kind : {PackageKind::Broadband, PackageKind::Dedicated, PackageKind::Other})
        m_kind->addItem(packageKindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(package.kind)));
    m_speed->setRange(0, 1'000'000);
    m_speed->setSuffix(QStringLiteral(" Mbps"));
    m_speed->setValue(package.speedMbps);
    m_price->setRange(0, 2'000'000'000);
    m_price->setGroupSeparatorShown(true);
    m_price->setPrefix(QStringLiteral("Rp "));
    m_price->setSingleStep(1000);
    m_price->setValue(int(package.price.amount()));
    m_position->setRange(0, 100'000);
    m_position->setValue(package.position);
    m_active->setChecked(package.active);
    for (QPlainTextEdit *text : {m_indonesian, m_english}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(unit(this, 14));
    }
    addFields({{QStringLiteral("code"), tr("Code (never changes)"), m_code},
               {QStringLiteral("name"), tr("Name"), m_name}});
    addField(QStringLiteral("kind"), tr("Kind (the public sees broadband only)"), m_kind);
    addFields({{QStringLiteral("speed_mbps"), tr("Speed"), m_speed},
               {QStringLiteral("price"), tr("Price a month, before PPN"), m_price}});
    addField(QStringLiteral("description_id"), tr("Description in Indonesian"), m_indonesian);
    addField(QStringLiteral("description_en"), tr("Description in English (optional)"), m_english);
    addField(QStringLiteral("position"), tr("Place in the list"), m_position);
    addWide(m_active);
}

Package PackageDialog::package() const
{
    Package package = m_package;
    package.code = m_code->text();
    package.name = m_name->text();
    package.kind = PackageKind(m_kind->currentData().toInt());
    package.speedMbps = m_speed->value();
    package.price = Rupiah(m_price->value());
    package.descriptionIndonesian = m_indonesian->toPlainText();
    package.descriptionEnglish = m_english->toPlainText();
    package.position = m_position->value();
    package.active = m_active->isChecked();
    return package;
}

} // namespace portal::ui
