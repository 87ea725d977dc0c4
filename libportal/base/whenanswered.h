// SPDX-License-Identifier: GPL-3.0-or-later
// whenAnswered: hears a future's answer as long as the listener lives. In Qt 6.4 QFuture::then() fails an
// assertion when its context is gone by the time the future is finished; a watcher just goes with it.
#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <utility>

namespace portal {

/// Calls `function(answer)` on the thread of `context`, which is the caller's, and never inside this call.
/// Not called when the future is cancelled or `context` is destroyed before.
template <typename Answer, typename Function>
void whenAnswered(const QFuture<Answer> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             function(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace portal
