// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerFilterBar: what somebody looks for among the customers of a queue.
#pragma once

#include "ui/customers/customerfilterpanel.h"
#include "ui/lists/typedfilterbar.h"

namespace portal::ui {

class CustomerFilterBar final : public TypedFilterBar<CustomerFilter>
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit CustomerFilterBar(const Wording &wording, QWidget *parent = nullptr);

    void setChoices(const CustomerChoices &choices);
    CustomerFilterPanel *panel() const { return m_panel; }

private:
    QList<Condition> conditions(const CustomerFilter &wish) const override;
    void showInPanel(const CustomerFilter &wish) override { m_panel->setWish(wish); }

    const Wording &m_wording;
    CustomerChoices m_choices;
    CustomerFilterPanel *m_panel;
};

} // namespace portal::ui
