// SPDX-License-Identifier: GPL-3.0-or-later
// PersonDataDialog: what a person may ask for about what is held of them (P2): a copy, and to be forgotten.
// Shows of the two what the role may do. Shown with open(), never exec().
#pragma once

#include "ui/frame/page.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace portal::ui {

class ColumnArea;
class ErasureCard;
class GiveOutCard;

class PersonDataDialog : public QDialog
{
    Q_OBJECT

public:
    struct Person
    {
        QString key; ///< a customer's code or an application's number
        QString name;
    };
    PersonDataDialog(const DeskContext &context, const Person &person, QWidget *parent);

    /// Whether the role may do anything here.
    static bool isAllowed(const Session &session);

    /// Null where the role may not.
    GiveOutCard *giveOut() const { return m_giveOut; }
    ErasureCard *erasure() const { return m_erasure; }
    QPushButton *closeButton() const { return m_close; }

    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void erased();

    ColumnArea *m_area;
    GiveOutCard *m_giveOut = nullptr;
    ErasureCard *m_erasure = nullptr;
    QPushButton *m_close;
};

} // namespace portal::ui
