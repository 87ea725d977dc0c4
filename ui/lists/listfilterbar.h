// SPDX-License-Identifier: GPL-3.0-or-later
// ListFilterBar: what somebody looks for within a queue: the search field, the button of the filter panel,
// and a chip for each filter, to take it away again. Knows no filter: TypedFilterBar does.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <chrono>
#include <functional>

class QLineEdit;
class QToolButton;

namespace portal::ui {

class FlowLayout;

class ListFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Waits this long after the last letter before it says that the search changed.
    static constexpr std::chrono::milliseconds typingPause{250};

    struct Words
    {
        QString placeholder;    ///< what can be looked for: "Name, e-mail, phone or number"
        QString accessibleName; ///< "Search applications"
    };
    explicit ListFilterBar(const Words &words, QWidget *parent = nullptr);

    void addButton(QToolButton *button);
    QStringList chips() const;
    virtual bool isEmpty() const = 0;
    void clear();
    void openPanel();
    void focusSearch();
    /// Out of the search field: first what is typed goes, then the focus.
    void leave();
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void wishChanged();
    /// Down or Enter in the search field: on to what was found.
    void leftDownwards();

protected:
    struct Chip
    {
        QString text;
        std::function<void()> takeAway;
    };
    /// Below the filter button while it is open: a popup. Without one there is no button.
    void setPanel(QWidget *panel);
    /// Shows it and says nothing.
    void showSearch(const QString &words);
    void showChips(const QList<Chip> &chips);

    virtual void searchTyped(const QString &words) = 0;
    virtual void clearWish() = 0;
    /// The panel is about to be shown.
    virtual void preparePanel() {}

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeSearch();

    QLineEdit *m_search;
    QToolButton *m_filter;
    QWidget *m_buttons;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    QWidget *m_panel = nullptr;
    QTimer m_typing;
};

} // namespace portal::ui
