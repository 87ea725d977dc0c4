// SPDX-License-Identifier: GPL-3.0-or-later
// FieldForm: labelled inputs under each other, each with its hint and, when something is wrong, its fault at
// its side. Fields have the names by which errors call them. Knows no rule.
#pragma once

#include "libportal/base/error.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>

class QGridLayout;

namespace portal::ui {

class InkLabel;

class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// An empty `label` leaves its place empty: for check boxes, which carry their words themselves.
    void addField(const QString &field, const QString &label, QWidget *input, const QString &hint = {});
    void addHeading(const QString &text);
    /// Over the whole width.
    void addWide(QWidget *widget);
    /// In the column of the inputs, under the last one.
    void addBeside(QWidget *widget);
    /// Everything goes, the inputs with it.
    void removeAll();

    /// Marks the fields at fault and focuses the first. Returns the words of what belongs to no field here.
    QStringList showFaults(const Error &error, const std::function<QString(const Text &)> &words);
    void showFault(const QString &field, const QString &words);
    void clearFaults();
    /// What stands at the field now; empty when nothing does.
    QString faultAt(const QString &field) const;
    QWidget *input(const QString &field) const;
    void focusFirst();

private:
    struct Row
    {
        QWidget *input = nullptr;
        InkLabel *fault = nullptr;
    };
    void begin();

    QGridLayout *m_grid = nullptr;
    QHash<QString, Row> m_rows;
    QStringList m_order;
    int m_next = 0;
};

} // namespace portal::ui
