// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/commands.h"

#include "ui/frame/personalsettings.h"
#include "ui/widgets/icon.h"

#include <QtGui/QAction>

namespace portal::ui {

namespace {

QString settingOf(const QString &id)
{
    return QStringLiteral("keys/") + id;
}

} // namespace

Commands::Commands(PersonalSettings &personal, QObject *parent) : QObject(parent), m_personal(personal) {}

QAction *Commands::add(const Description &description, QObject *owner)
{
    auto *action = new QAction(owner);
    action->setObjectName(description.id);
    action->setText(description.text);
    if (!description.icon.isEmpty())
        action->setIcon(themedIcon(description.icon));
    const QVariant own = m_personal.value(settingOf(description.id));
    action->setShortcut(own.isValid() ? QKeySequence(own.toString(), QKeySequence::PortableText)
                                      : description.keys);
    m_actions.append(action);
    m_known.insert(action, {description.group, description.keys});
    connect(action, &QObject::destroyed, this, [this](QObject *gone) {
        m_actions.removeIf([gone](const QAction *known) { return known == gone; });
        m_known.remove(gone);
    });
    Q_EMIT changed();
    return action;
}

QString Commands::groupOf(const QAction *action) const
{
    return m_known.value(action).group;
}

QKeySequence Commands::defaultKeys(const QAction *action) const
{
    return m_known.value(action).defaultKeys;
}

void Commands::setKeys(QAction *action, const QKeySequence &keys)
{
    for (QAction *other : std::as_const(m_actions)) {
        if (other != action && !keys.isEmpty() && other->shortcut() == keys &&
            groupOf(other) == groupOf(action)) {
            other->setShortcut({});
            store(other);
        }
    }
    action->setShortcut(keys);
    store(action);
    Q_EMIT changed();
}

void Commands::resetKeys()
{
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcut(defaultKeys(action));
        m_personal.remove(settingOf(action->objectName()));
    }
    Q_EMIT changed();
}

void Commands::store(const QAction *action)
{
    if (action->shortcut() == defaultKeys(action))
        m_personal.remove(settingOf(action->objectName()));
    else
        m_personal.setValue(settingOf(action->objectName()),
                            action->shortcut().toString(QKeySequence::PortableText));
}

} // namespace portal::ui
