// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationFilterPanel: the inputs by which a list is narrowed, opened below their button. Each change
// counts at once.
#pragma once

#include "libportal/registrations/registrationfilter.h"

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace portal::ui {

class Wording;

/// What can be chosen from.
struct FilterChoices
{
    QList<std::pair<QString, QString>> packages; ///< code and name
    QStringList cities;
    QList<std::pair<StaffId, QString>> colleagues;
};

class RegistrationFilterPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit RegistrationFilterPanel(const Wording &wording, QWidget *parent = nullptr);

    void setChoices(const FilterChoices &choices);
    /// Shows it, without saying that it changed.
    void setWish(const RegistrationFilter &wish);
    RegistrationFilter wish() const;

Q_SIGNALS:
    void wishChanged();
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct DateChoice
    {
        QCheckBox *wanted = nullptr;
        QDateEdit *day = nullptr;
    };
    DateChoice makeDate(const QString &label);
    void setDay(const DateChoice &choice, const std::optional<Day> &day);
    static std::optional<Day> dayOf(const DateChoice &choice);

    const Wording &m_wording;
    QList<QCheckBox *> m_statuses; // in the order of allRegistrationStatuses()
    QComboBox *m_package;
    QComboBox *m_city;
    QComboBox *m_assignee;
    DateChoice m_from;
    DateChoice m_to;
};

} // namespace portal::ui
