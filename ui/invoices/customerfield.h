// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerField: finds a customer by name, phone, e-mail or code while one types, and says who it is.
#pragma once

#include "ui/frame/page.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace portal {
struct Customer;
}

namespace portal::ui {

class CustomerField : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerField(const DeskContext &context, QWidget *parent = nullptr);

    /// Chosen, or typed as it is; empty while there is none.
    QString code() const;
    void setCode(const QString &code);
    QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void choose(const QString &code, const QString &who);

    const DeskContext m_context;
    QLineEdit *m_input;
    QLabel *m_who;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer m_typing;
    quint64 m_asked = 0;
    QString m_code;
};

} // namespace portal::ui
