// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/workers.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>

namespace sextant {

namespace {

QThreadPool &pool()
{
    static QThreadPool *const threads = [] {
        // Never deleted: at the end of the program Qt may be gone before it.
        auto *made = new QThreadPool;
        made->setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
        made->setExpiryTimeout(-1);
        return made;
    }();
    return *threads;
}

} // namespace

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work, int threads)
{
    std::atomic_size_t next = 0;
    std::mutex mutex;
    std::exception_ptr thrown; // under the mutex
    const auto takeAll = [&] {
        try {
            for (std::size_t item = next++; item < count; item = next++)
                work(item);
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            if (!thrown)
                thrown = std::current_exception();
        }
    };
    const int wanted = threads > 0 ? threads : QThread::idealThreadCount();
    const int others = count < 2 ? 0 : int(std::min(count, std::size_t(wanted))) - 1;
    QSemaphore finished;
    int started = 0;
    for (int i = 0; i < others; ++i) {
        started += pool().tryStart([&] {
            takeAll();
            finished.release();
        })
            ? 1
            : 0;
    }
    takeAll();
    finished.acquire(started);
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace sextant
