// SPDX-License-Identifier: GPL-3.0-or-later
// Commands: everything that can be done, with its keys: one list for the menus, the palette, the page of keys
// and the dialog in which a person changes them. Knows no command's meaning.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>

class QAction;

namespace portal::ui {

class PersonalSettings;

class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(PersonalSettings &personal, QObject *parent = nullptr);

    struct Description
    {
        QString id;    ///< stable: "registrations.verify"
        QString group; ///< translated heading: "Registrations"
        QString text;  ///< translated: "Verify…"
        QString icon;  ///< a name of resources/icons; may be empty
        QKeySequence keys;
    };
    /// A new action with the person's keys, owned by `owner`, and gone from the list with it. Single letters
    /// work as keys wherever no text is being typed: text fields take them first.
    QAction *add(const Description &description, QObject *owner);

    /// In the order they were added.
    QList<QAction *> all() const { return m_actions; }
    QString groupOf(const QAction *action) const;
    QKeySequence defaultKeys(const QAction *action) const;
    /// Remembered for the person. The same keys are taken from whatever else had them in the same group.
    void setKeys(QAction *action, const QKeySequence &keys);
    void resetKeys();

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        QString group;
        QKeySequence defaultKeys;
    };
    void store(const QAction *action);

    PersonalSettings &m_personal;
    QList<QAction *> m_actions;
    QHash<const QObject *, Known> m_known;
};

} // namespace portal::ui
