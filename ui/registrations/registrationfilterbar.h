// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationFilterBar: what somebody looks for among the applications of a queue.
#pragma once

#include "ui/lists/typedfilterbar.h"
#include "ui/registrations/registrationfilterpanel.h"

namespace portal::ui {

class RegistrationFilterBar final : public TypedFilterBar<RegistrationFilter>
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit RegistrationFilterBar(const Wording &wording, QWidget *parent = nullptr);

    void setChoices(const FilterChoices &choices);
    RegistrationFilterPanel *panel() const { return m_panel; }

private:
    QList<Condition> conditions(const RegistrationFilter &wish) const override;
    void showInPanel(const RegistrationFilter &wish) override { m_panel->setWish(wish); }

    const Wording &m_wording;
    FilterChoices m_choices;
    RegistrationFilterPanel *m_panel;
};

} // namespace portal::ui
