// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace sextant {

/// Why a task ended by throwing, which in a program that throws nothing of its own means that the
/// memory was full; none if it did not. @pre the future is finished
[[nodiscard]] std::optional<Error> thrownBy(QFuture<void> future);

/// Calls `function` with the future's result on the thread of `context` when it is there, or
/// `failed` with an Error if the task has thrown; neither, if the future was cancelled or `context`
/// is gone by then.
///
/// QFuture::then(context, …) would be shorter, but in Qt 6.4 it asserts when the context is deleted
/// while the future still runs, which is what closing a tab does.
template <typename T, typename Function, typename Failed>
void whenDone(const QFuture<T> &future, QObject *context, Function function, Failed failed)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, function = std::move(function), failed = std::move(failed)]() mutable {
            watcher->deleteLater();
            if (const auto error = thrownBy(QFuture<void>(watcher->future())))
                failed(*error);
            else if (watcher->future().resultCount() > 0)
                function(watcher->result());
        });
    watcher->setFuture(future);
}

/// The same for tasks that may fail anyway: one that has thrown has failed.
template <typename T, typename Function>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Function function)
{
    // Shared, because only one of the two is ever called.
    const auto taker = std::make_shared<Function>(std::move(function));
    whenDone(
        future, context, [taker](const Result<T> &result) { (*taker)(result); },
        [taker](const Error &error) { (*taker)(Result<T>(Failure(error))); });
}

} // namespace sextant
