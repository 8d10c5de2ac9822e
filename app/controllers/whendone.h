// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace sextant {

/// Calls `function` with the future's result on the thread of `context` when it is there; never, if
/// the future was cancelled or `context` is gone by then.
///
/// QFuture::then(context, …) would be shorter, but in Qt 6.4 it asserts when the context is deleted
/// while the future still runs, which is what closing a tab does.
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                function(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace sextant
