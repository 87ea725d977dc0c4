// SPDX-License-Identifier: GPL-3.0-or-later
// TypedFilterBar: a ListFilterBar over one kind of filter: a value with `==` and a `search`. What its filters
// are called, and how a list does without each, is what a list of its own has to say.
#pragma once

#include "ui/lists/listfilterbar.h"

#include <utility>

namespace portal::ui {

template <typename Filter>
class TypedFilterBar : public ListFilterBar
{
public:
    using ListFilterBar::ListFilterBar;

    const Filter &wish() const { return m_wish; }
    /// Shows it and says nothing.
    void setWish(const Filter &wish)
    {
        m_wish = wish;
        showSearch(wish.search);
        showInPanel(wish);
        drawChips();
    }
    bool isEmpty() const override { return m_wish == Filter(); }

protected:
    struct Condition
    {
        QString text;
        std::function<void(Filter &)> takeAway;
    };
    /// The filters that are in force, but for the search.
    virtual QList<Condition> conditions(const Filter &wish) const = 0;
    virtual void showInPanel(const Filter &) {}

    /// Somebody wished for something else.
    void change(const Filter &wish)
    {
        if (wish == m_wish)
            return;
        m_wish = wish;
        drawChips();
        Q_EMIT wishChanged();
    }
    /// Again, with other words.
    void drawChips()
    {
        QList<Chip> chips;
        for (const Condition &condition : conditions(m_wish)) {
            chips.append({condition.text, [this, takeAway = condition.takeAway] {
                              Filter wish = m_wish;
                              takeAway(wish);
                              showInPanel(wish);
                              change(wish);
                          }});
        }
        showChips(chips);
    }

private:
    void searchTyped(const QString &words) override
    {
        Filter wish = m_wish;
        wish.search = words;
        change(wish);
    }
    void clearWish() override { setWish({}); }
    void preparePanel() override { showInPanel(m_wish); }

    Filter m_wish;
};

} // namespace portal::ui
