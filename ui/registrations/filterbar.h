// SPDX-License-Identifier: GPL-3.0-or-later
// FilterBar: what somebody looks for within a queue: the search field, the button of the filter panel, and a
// chip for each filter, to take it away again.
#pragma once

#include "ui/registrations/filterpanel.h"

#include <QtCore/QTimer>

class QLineEdit;
class QToolButton;

namespace portal::ui {

class FlowLayout;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Waits this long after the last letter before it says that the search changed.
    static constexpr std::chrono::milliseconds typingPause{250};

    /// `wording` outlives it.
    explicit FilterBar(const Wording &wording, QWidget *parent = nullptr);

    const RegistrationFilter &wish() const { return m_wish; }
    /// Shows it and says nothing.
    void setWish(const RegistrationFilter &wish);
    void setChoices(const FilterChoices &choices);
    void addButton(QToolButton *button);

    bool isEmpty() const { return m_wish == RegistrationFilter(); }
    QStringList chips() const;
    void clear();
    void openPanel();
    void focusSearch();
    /// Out of the search field: first what is typed goes, then the focus.
    void leave();
    FilterPanel *panel() const { return m_panel; }
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void wishChanged();
    /// Down or Enter in the search field: on to what was found.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change(const RegistrationFilter &wish);
    void showChips();
    void addChip(const QString &text, const std::function<void(RegistrationFilter &)> &takeAway);
    void takeSearch();

    const Wording &m_wording;
    RegistrationFilter m_wish;
    FilterChoices m_choices;
    QLineEdit *m_search;
    QToolButton *m_filter;
    QWidget *m_buttons;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    FilterPanel *m_panel;
    QTimer m_typing;
};

} // namespace portal::ui
