// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationspage.h"

namespace portal::ui {

RegistrationsPage::RegistrationsPage(const DeskContext &context, QWidget *parent)
    : Page({QStringLiteral("registrations"), tr("Registrations"), QStringLiteral("clipboard-list")}, parent),
      m_context(context)
{
}

} // namespace portal::ui
