// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/serverform.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

const QString thisComputer = QStringLiteral("127.0.0.1");
const QString everybody = QStringLiteral("0.0.0.0");

} // namespace

ServerForm::ServerForm(Extent extent, QWidget *parent)
    : QWidget(parent),
      m_form(new FieldForm(this)),
      m_enabled(new QCheckBox(tr("Serve the public pages from this desk"), this)),
      m_address(new QComboBox(this)),
      m_port(new QSpinBox(this)),
      m_warning(new Banner(this))
{
    m_address->setEditable(true);
    m_address->addItems({thisComputer, everybody});
    m_address->setItemData(0, tr("This computer only"), Qt::ToolTipRole);
    m_address->setItemData(1, tr("Every computer that reaches this one"), Qt::ToolTipRole);
    m_port->setRange(0, 65535);
    m_port->setMaximumWidth(unit(this, 36));
    m_form->addField(
        QStringLiteral("enabled"), {}, m_enabled,
        tr("The server runs while the desk is open. Leave it off if another computer serves them."));
    m_form->addField(QStringLiteral("address"), tr("Listens on"), m_address,
                     tr("127.0.0.1: this computer only. 0.0.0.0: other computers too."));
    m_form->addField(QStringLiteral("port"), tr("Port"), m_port, tr("0: any that is free."));
    if (extent == Extent::Everything) {
        m_workers = new QSpinBox(this);
        m_workers->setRange(0, 1000);
        m_workers->setMaximumWidth(unit(this, 36));
        m_form->addField(QStringLiteral("workers"), tr("Requests at once"), m_workers,
                         tr("Each needs a thread and a connection to the database. 4 are right for most."));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 4));
    column->addWidget(m_form);
    column->addWidget(m_warning);

    const auto touched = [this] {
        warn();
        Q_EMIT edited();
    };
    connect(m_enabled, &QCheckBox::toggled, this, touched);
    connect(m_address, &QComboBox::editTextChanged, this, touched);
    connect(m_port, &QSpinBox::valueChanged, this, touched);
    if (m_workers)
        connect(m_workers, &QSpinBox::valueChanged, this, touched);
    setValue({});
}

void ServerForm::setValue(const ServerSettings &settings)
{
    m_rest = settings;
    m_enabled->setChecked(settings.enabled);
    m_address->setEditText(settings.address);
    m_port->setValue(settings.port);
    if (m_workers)
        m_workers->setValue(settings.workers);
    warn();
}

ServerSettings ServerForm::value() const
{
    ServerSettings settings = m_rest;
    settings.enabled = m_enabled->isChecked();
    settings.address = m_address->currentText().trimmed();
    settings.port = quint16(m_port->value());
    if (m_workers)
        settings.workers = m_workers->value();
    return settings;
}

void ServerForm::warn()
{
    const ServerSettings now = value();
    if (now.enabled && !now.address.isEmpty() && isReachableFromOutside(now.address)) {
        m_warning->showMessage(
            Banner::Kind::Warning,
            tr("Other computers can reach this server, and what they send is not encrypted. On "
               "the internet it needs a reverse proxy with TLS (Caddy, say) in front."));
    } else {
        m_warning->clear();
    }
}

} // namespace portal::ui
