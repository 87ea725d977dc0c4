// SPDX-License-Identifier: GPL-3.0-or-later
// TicketInputs: what a change of a ticket asks of whoever makes it, as fields of a dialog under the names by
// which the library's errors call them. What is required is the library's to say.
#pragma once

#include "libportal/packages/package.h"
#include "libportal/tickets/ticketservice.h"
#include "ui/frame/page.h"

#include <QtCore/QObject>

class QComboBox;
class QPlainTextEdit;

namespace portal::ui {

class FormDialog;
class PhotoFiles;
class TechnicianPicker;
class VisitField;

class TicketInputs : public QObject
{
    Q_OBJECT

public:
    TicketInputs(const DeskContext &context, TicketAction action, const Ticket &about, FormDialog &dialog);

    /// The change without a version.
    TicketChange change() const;
    void fill(const TicketChange &change);
    /// What was typed, line by line.
    QString words() const;
    /// Null where there are none to be added.
    PhotoFiles *photos() const { return m_photos; }
    TechnicianPicker *technicians() const { return m_technicians; }

Q_SIGNALS:
    void changed();

private:
    void addAssignment(const Ticket &about);
    void addPriority(const Ticket &about);
    void addPackage();
    void addPhotos();
    void addNote(const QString &label, const QString &example);

    const DeskContext m_context;
    const TicketAction m_action;
    FormDialog &m_dialog;
    TechnicianPicker *m_technicians = nullptr;
    VisitField *m_visit = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_package = nullptr;
    QPlainTextEdit *m_note = nullptr;
    PhotoFiles *m_photos = nullptr;
    QString m_wantedPackage; // until the packages are there
};

/// Fills a choice of packages, with nothing chosen; `ready` when they are there.
void readPackages(const DeskContext &context, QComboBox *choice, const std::function<void()> &ready);
/// A choice of priorities with what each promises.
void addPriorities(const Wording &wording, QComboBox *choice);

} // namespace portal::ui
