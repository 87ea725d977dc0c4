// SPDX-License-Identifier: GPL-3.0-or-later
// FormDialog: the frame of every dialog that asks for something: heading, what it will do, the inputs with
// the error beside the field it is about, a banner, and two buttons. Ctrl+Enter confirms, Esc backs out.
// Shown with open(), never exec(). What confirming means is the owner's business: confirmed() keeps the
// dialog open until finish() or fail().
#pragma once

#include "libportal/base/error.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace portal::ui {

class Banner;
class BusyBar;

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Confirm { Primary, Dangerous };

    FormDialog(const QString &heading, const QString &confirmText, QWidget *parent);

    /// A sentence under the heading: what confirming will do.
    void setExplanation(const QString &text);
    void setConfirmKind(Confirm kind);
    /// What backing out is called where "Back" says too little.
    void setBackText(const QString &text);
    /// An input under its label. `field` is the name by which errors call it ("address.city").
    void addField(const QString &field, const QString &label, QWidget *input);
    struct Field
    {
        QString field;
        QString label;
        QWidget *input = nullptr;
    };
    /// Short ones side by side, each as wide as the other.
    void addFields(const QList<Field> &fields);
    /// Anything else, over the whole width, after what was added before.
    void addWide(QWidget *widget, int stretch = 0);

    void setConfirmEnabled(bool enabled);
    QPushButton *confirmButton() const { return m_confirm; }

    /// While it is being carried out: inputs are off, the bar shows.
    void setBusy(bool busy);
    /// Says what went wrong, at the fields at fault, focuses the first of them and lets try again.
    void fail(const Error &error, const QString &message, const std::function<QString(const Text &)> &words);
    /// Done: closes.
    void finish();

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        QWidget *input = nullptr;
        QLabel *fault = nullptr;
    };
    void confirm();
    QVBoxLayout *columnOf(const Field &field);
    void takeRoom();
    void orderFocus();

    QVBoxLayout *m_column;
    QLabel *m_heading;
    QLabel *m_explanation;
    QWidget *m_body;
    QVBoxLayout *m_bodyColumn;
    QHash<QString, Row> m_rows;
    Banner *m_banner;
    BusyBar *m_busy;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    bool m_isBusy = false;
};

} // namespace portal::ui
