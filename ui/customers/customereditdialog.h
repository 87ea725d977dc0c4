// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerEditDialog: everything of a customer that staff may edit, each fault at its field, and the exact
// message to the old number before it goes. An edit that tells nobody is made at once; one that does is
// handed in to be made when it can no longer be undone.
#pragma once

#include "libportal/staffapi/customersapi.h"
#include "ui/customers/customerdecisiondialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace portal::ui {

class FieldForm;
class MessagePreview;

class CustomerEditDialog : public CustomerDecisionDialog
{
    Q_OBJECT

public:
    CustomerEditDialog(const DeskContext &context, const Customer &seen, QWidget *parent);

    /// As it was typed before.
    void fill(const CustomerEdit &edit);
    CustomerEdit edit() const;
    MessagePreview *preview() const { return m_preview; }
    /// Of a field by its name in errors: "address.city".
    QLineEdit *input(const QString &field) const;
    QString faultAt(const QString &field) const;

Q_SIGNALS:
    void held(const portal::CustomerEdit &edit, const portal::PendingEdit &pending);

protected:
    void submit() override;
    bool possibleIn(const Customer &now) const override;
    std::optional<Customer> typed() const override;
    void rebase(const Customer &now) override;

private:
    QLineEdit *add(FieldForm *form, const char *field, const QString &label);
    void build();
    void typedSomething();
    bool changesPhone() const;
    void failed(const Error &error);

    FieldForm *m_person;
    FieldForm *m_home;
    QHash<QString, QLineEdit *> m_inputs;
    QComboBox *m_language;
    MessagePreview *m_preview;
};

} // namespace portal::ui
