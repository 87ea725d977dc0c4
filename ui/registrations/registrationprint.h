// SPDX-License-Identifier: GPL-3.0-or-later
// One application on paper: its data, its course and a watermark with day, name and purpose (S28). The NIK
// stays masked and the photo is not printed.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"
#include "ui/registrations/historytab.h"

class QPagedPaintDevice;

namespace portal::ui {

/// What is printed, as simple HTML.
QString registrationHtml(const DeskContext &context, const RegistrationDetail &detail,
                         const StaffNames &names);
/// Page after page, each under its watermark.
void paintRegistration(const DeskContext &context, const RegistrationDetail &detail, const StaffNames &names,
                       QPagedPaintDevice &paper);
/// Asks for a printer first, in a dialog over `window`.
void printRegistration(const DeskContext &context, const RegistrationDetail &detail, const StaffNames &names,
                       QWidget *window);

} // namespace portal::ui
