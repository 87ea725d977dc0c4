// SPDX-License-Identifier: GPL-3.0-or-later
// One application on paper: its data, its course and a watermark with day, name and purpose (S28). The NIK
// stays masked and the photo is not printed.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"
#include "ui/registrations/historytab.h"

#include <functional>

class QPaintDevice;

namespace portal::ui {

/// What is printed, as simple HTML.
QString registrationHtml(const DeskContext &context, const RegistrationDetail &detail,
                         const StaffNames &names);
/// Sheets of `page` pixels on `paper`, each under its watermark; `nextSheet` is called between two.
void paintRegistration(const DeskContext &context, const RegistrationDetail &detail, const StaffNames &names,
                       QPaintDevice &paper, const QSizeF &page, const std::function<void()> &nextSheet);
/// Asks for a printer first, in a dialog over `window`.
void printRegistration(const DeskContext &context, const RegistrationDetail &detail, const StaffNames &names,
                       QWidget *window);

} // namespace portal::ui
