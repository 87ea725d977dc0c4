// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationfilterbar.h"

#include "ui/frame/wording.h"

namespace portal::ui {

RegistrationFilterBar::RegistrationFilterBar(const Wording &wording, QWidget *parent)
    : TypedFilterBar({tr("Name, e-mail, phone or number"), tr("Search applications")}, parent),
      m_wording(wording),
      m_panel(new RegistrationFilterPanel(wording, this))
{
    setPanel(m_panel);
    connect(m_panel, &RegistrationFilterPanel::clearWanted, this, &RegistrationFilterBar::clear);
    connect(m_panel, &RegistrationFilterPanel::wishChanged, this, [this] {
        const RegistrationFilter chosen = m_panel->wish();
        RegistrationFilter changed = wish(); // with what only a figure sets
        changed.statuses = chosen.statuses;
        changed.packageCode = chosen.packageCode;
        changed.city = chosen.city;
        changed.assigneeId = chosen.assigneeId;
        changed.from = chosen.from;
        changed.to = chosen.to;
        change(changed);
    });
}

void RegistrationFilterBar::setChoices(const FilterChoices &choices)
{
    m_choices = choices;
    m_panel->setChoices(choices);
    drawChips();
}

QList<RegistrationFilterBar::Condition>
RegistrationFilterBar::conditions(const RegistrationFilter &wish) const
{
    QList<Condition> found;
    for (const RegistrationStatus status : wish.statuses)
        found.append({m_wording.text(registrationStatusText(status)), [status](RegistrationFilter &filter) {
                          filter.statuses.removeAll(status);
                      }});
    if (!wish.packageCode.isEmpty()) {
        QString name = wish.packageCode;
        for (const auto &[code, title] : m_choices.packages) {
            if (code == wish.packageCode)
                name = title;
        }
        found.append({name, [](RegistrationFilter &filter) {
                          filter.packageCode.clear();
                      }});
    }
    if (!wish.city.isEmpty())
        found.append({wish.city, [](RegistrationFilter &filter) {
                          filter.city.clear();
                      }});
    if (wish.assigneeId.isValid()) {
        QString name = tr("Somebody else");
        for (const auto &[id, fullName] : m_choices.colleagues) {
            if (id == wish.assigneeId)
                name = fullName;
        }
        found.append({name, [](RegistrationFilter &filter) {
                          filter.assigneeId = {};
                      }});
    }
    if (wish.from && wish.from == wish.to) {
        found.append({m_wording.shortDate(*wish.from), [](RegistrationFilter &filter) {
                          filter.from.reset();
                          filter.to.reset();
                      }});
    } else {
        if (wish.from)
            found.append({tr("From %1").arg(m_wording.shortDate(*wish.from)), [](RegistrationFilter &filter) {
                              filter.from.reset();
                          }});
        if (wish.to)
            found.append({tr("Until %1").arg(m_wording.shortDate(*wish.to)), [](RegistrationFilter &filter) {
                              filter.to.reset();
                          }});
    }
    for (const FilterCondition &condition : figureConditions(wish, m_wording.zone(), m_wording.language()))
        found.append({m_wording.text(condition.text), condition.takeAway});
    return found;
}

} // namespace portal::ui
