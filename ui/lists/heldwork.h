// SPDX-License-Identifier: GPL-3.0-or-later
// HeldWork: what was confirmed and can still be taken back: its line with Undo, what came of it, and which
// records it is about, so that nothing else is begun with them meanwhile.
#pragma once

#include "libportal/base/result.h"
#include "libportal/base/whenanswered.h"
#include "ui/frame/page.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>

namespace portal::ui {

class HeldWork : public QObject
{
    Q_OBJECT

public:
    /// `undo` is the feature's own: "takes it back as a whole".
    using Undo = std::function<QFuture<Result<void>>(quint64 pending)>;
    HeldWork(const DeskContext &context, const Undo &undo, QObject *parent = nullptr);

    struct Work
    {
        quint64 id = 0; ///< of the Pending
        std::chrono::milliseconds wait{0};
        QString text; ///< what the line says
        QStringList keys;
    };
    /// `finished` hears what came of it, unless it is taken back.
    template <typename T>
    void follow(const Work &work, const QFuture<Result<T>> &outcome,
                const std::function<void(const Result<T> &)> &finished)
    {
        begin(work);
        whenAnswered(outcome, this, [this, id = work.id, finished](const Result<T> &answer) {
            end(id);
            finished(answer);
        });
    }
    bool isHeld(const QString &key) const;

Q_SIGNALS:
    void heldChanged();
    void takenBack(const QStringList &keys);

private:
    struct Held
    {
        quint64 line = 0;
        QStringList keys;
    };
    void begin(const Work &work);
    void end(quint64 id);
    void takeBack(quint64 id);

    const DeskContext m_context;
    const Undo m_undo;
    QHash<quint64, Held> m_held;
};

} // namespace portal::ui
