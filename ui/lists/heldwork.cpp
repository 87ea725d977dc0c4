// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/heldwork.h"

#include "ui/frame/notices.h"
#include "ui/frame/wording.h"

#include <QtCore/QPointer>

#include <algorithm>

namespace portal::ui {

HeldWork::HeldWork(const DeskContext &context, const Undo &undo, QObject *parent)
    : QObject(parent), m_context(context), m_undo(undo)
{
}

bool HeldWork::isHeld(const QString &key) const
{
    return std::any_of(m_held.cbegin(), m_held.cend(),
                       [&key](const Held &held) { return held.keys.contains(key); });
}

void HeldWork::begin(const Work &work)
{
    const QPointer<HeldWork> self(this);
    const quint64 line = m_context.notices.undoable(work.text, work.wait, [self, id = work.id] {
        if (self)
            self->takeBack(id);
    });
    m_held.insert(work.id, {line, work.keys});
    Q_EMIT heldChanged();
}

void HeldWork::end(quint64 id)
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend())
        return;
    m_context.notices.settled(held->line);
    m_held.erase(held);
    Q_EMIT heldChanged();
}

void HeldWork::takeBack(quint64 id)
{
    whenAnswered(m_undo(id), this, [this, id](const Result<void> &undone) {
        if (!undone) {
            m_context.notices.failed(undone.error().code == ErrorCode::NotFound
                                         ? tr("Too late to undo: it has been carried out.")
                                         : m_context.wording.error(undone.error()));
            return;
        }
        const QStringList keys = m_held.value(id).keys;
        end(id);
        Q_EMIT takenBack(keys);
    });
}

} // namespace portal::ui
