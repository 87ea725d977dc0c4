// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees and presses in a window: words anywhere in it, and buttons by what stands on them.
#pragma once

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

namespace portal::testing {

inline bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// The visible button with these words; null when there is none.
inline QAbstractButton *button(const QWidget &window, const QString &words)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : buttons) {
        if (one->isVisible() && one->text() == words)
            return one;
    }
    return nullptr;
}

inline bool press(const QWidget &window, const QString &words)
{
    QAbstractButton *found = button(window, words);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

/// The dialog of this type that is open now; waits for it.
template <typename Dialog>
Dialog *opened(QWidget &window)
{
    Dialog *found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        const auto dialogs = window.findChildren<Dialog *>();
        for (Dialog *one : dialogs) {
            if (one->isVisible())
                found = one;
        }
        return found != nullptr;
    });
    return came ? found : nullptr;
}

} // namespace portal::testing
