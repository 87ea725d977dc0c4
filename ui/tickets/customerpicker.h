// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerPicker: a customer found by a few letters of name, phone or code, and then shown as who it is.
#pragma once

#include "libportal/customers/customer.h"
#include "ui/frame/page.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace portal::ui {

class CustomerPicker : public QWidget
{
    Q_OBJECT

public:
    /// Waits this long after the last letter before it asks.
    static constexpr std::chrono::milliseconds typingPause{200};
    static constexpr int mostFound = 6;

    explicit CustomerPicker(const DeskContext &context, QWidget *parent = nullptr);

    /// None while nobody is chosen.
    const std::optional<Customer> &customer() const { return m_customer; }
    QString code() const { return m_customer ? m_customer->code : QString(); }
    void choose(const Customer &customer);
    /// Reads the one with this code.
    void chooseCode(const QString &code);
    QLineEdit *search() const { return m_search; }
    QListWidget *found() const { return m_found; }

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void showFound(const QList<Customer> &found);
    void take(int row);

    const DeskContext m_context;
    QTimer m_typing;
    quint64 m_asked = 0; ///< an answer to an earlier question is not shown
    std::optional<Customer> m_customer;
    QList<Customer> m_matches;
    QLineEdit *m_search;
    QListWidget *m_found;
    QLabel *m_about;
};

} // namespace portal::ui
