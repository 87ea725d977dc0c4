// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfilterbar.h"

#include "ui/frame/wording.h"

namespace portal::ui {

CustomerFilterBar::CustomerFilterBar(const Wording &wording, QWidget *parent)
    : TypedFilterBar({tr("Name, e-mail, phone or code"), tr("Search customers")}, parent),
      m_wording(wording),
      m_panel(new CustomerFilterPanel(wording, this))
{
    setPanel(m_panel);
    connect(m_panel, &CustomerFilterPanel::clearWanted, this, &CustomerFilterBar::clear);
    connect(m_panel, &CustomerFilterPanel::wishChanged, this, [this] {
        CustomerFilter changed = m_panel->wish();
        changed.search = wish().search;
        change(changed);
    });
}

void CustomerFilterBar::setChoices(const CustomerChoices &choices)
{
    m_choices = choices;
    m_panel->setChoices(choices);
    drawChips();
}

QList<CustomerFilterBar::Condition> CustomerFilterBar::conditions(const CustomerFilter &wish) const
{
    QList<Condition> found;
    for (const CustomerStatus status : wish.statuses)
        found.append({m_wording.text(customerStatusText(status)), [status](CustomerFilter &filter) {
                          filter.statuses.removeAll(status);
                      }});
    if (!wish.packageCode.isEmpty()) {
        QString name = wish.packageCode;
        for (const auto &[code, title] : m_choices.packages) {
            if (code == wish.packageCode)
                name = title;
        }
        found.append({name, [](CustomerFilter &filter) {
                          filter.packageCode.clear();
                      }});
    }
    if (!wish.city.isEmpty())
        found.append({wish.city, [](CustomerFilter &filter) {
                          filter.city.clear();
                      }});
    if (wish.portalAccess)
        found.append({*wish.portalAccess ? tr("With portal access") : tr("Without portal access"),
                      [](CustomerFilter &filter) {
                          filter.portalAccess.reset();
                      }});
    return found;
}

} // namespace portal::ui
