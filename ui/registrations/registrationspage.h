// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationsPage: the queue of applications: saved queues, the table and one application beside each
// other.
#pragma once

#include "ui/frame/page.h"

namespace portal::ui {

class RegistrationsPage final : public Page
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const DeskContext &context, QWidget *parent = nullptr);

private:
    const DeskContext m_context;
};

} // namespace portal::ui
