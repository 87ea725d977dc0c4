// SPDX-License-Identifier: GPL-3.0-or-later
// AgeingWall: what waits too long and what soon will, each kind with its count and its oldest applications.
// A heading opens all of its kind, a line one application.
#pragma once

#include "libportal/analytics/ageing.h"
#include "ui/analytics/figurelist.h"

class QLabel;

namespace portal::ui {

class KindHeading;
class Wording;

class AgeingWall final : public QWidget
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit AgeingWall(const Wording &wording, QWidget *parent = nullptr);

    void setGroups(const QList<AgeingGroup> &groups);
    const QList<AgeingGroup> &groups() const { return m_groups; }
    /// Of the kind at that place.
    QAbstractButton *heading(int group) const;
    /// As many kinds beside each other.
    void setColumns(int columns);

Q_SIGNALS:
    void listRequested(const portal::RegistrationFilter &filter);
    void recordRequested(const QString &number);

private:
    struct Column
    {
        QWidget *card = nullptr;
        KindHeading *heading = nullptr;
        FigureList *oldest = nullptr;
        QLabel *nothing = nullptr;
    };
    Column makeColumn(int index);

    const Wording &m_wording;
    QList<AgeingGroup> m_groups;
    QList<Column> m_columns;
    int m_beside = 0;
};

} // namespace portal::ui
