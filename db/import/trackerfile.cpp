// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/trackerfile.h"

#include "db/values/dbtr.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <thread>

namespace sextant::db {

namespace {

/// Parsed blocks on their way from the threads that parse to the one that puts them together. There
/// is a fixed number of them, so that no thread runs far ahead.
class Conveyor final
{
public:
    explicit Conveyor(std::size_t count)
        : m_all(count)
    {
        for (ParsedBlock &block : m_all)
            m_free.push_back(&block);
    }

    /// An empty block to fill; null if the work was stopped.
    [[nodiscard]] ParsedBlock *takeFree()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || !m_free.empty(); });
        if (m_isStopped)
            return nullptr;
        ParsedBlock *block = m_free.back();
        m_free.pop_back();
        return block;
    }
    void putFilled(ParsedBlock *block)
    {
        const std::lock_guard lock(m_mutex);
        m_filled.push_back(block);
        m_changed.notify_all();
    }
    /// Waits for the block of that index. Throws what a thread that parses has thrown, which is
    /// that the memory is full: the block may never come then.
    [[nodiscard]] ParsedBlock *takeFilled(qint64 index)
    {
        std::unique_lock lock(m_mutex);
        auto found = m_filled.end();
        m_changed.wait(lock, [&] {
            found = std::ranges::find(m_filled, index, &ParsedBlock::index);
            return m_thrown || found != m_filled.end();
        });
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        ParsedBlock *block = *found;
        m_filled.erase(found);
        return block;
    }
    void putFree(ParsedBlock *block)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(block);
        m_changed.notify_all();
    }
    /// A thread that parses has ended by throwing.
    void fail(const std::exception_ptr &thrown)
    {
        const std::lock_guard lock(m_mutex);
        m_thrown = thrown;
        m_changed.notify_all();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }

private:
    std::deque<ParsedBlock> m_all;
    std::vector<ParsedBlock *> m_free;
    std::vector<ParsedBlock *> m_filled;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::exception_ptr m_thrown;
    bool m_isStopped = false;
};

/// What one parsing thread does: blocks in, columns out, until the file or the work ends.
void work(int worker, RecordBlocks &blocks, BlockParser parser, Conveyor &conveyor)
{
    RecordBlock block;
    // Whoever holds the block of the lowest number has a place to put it: the place comes first.
    while (ParsedBlock *parsed = conveyor.takeFree()) {
        const auto more = blocks.next(block);
        if (more && *more)
            parser.parse(block, *parsed);
        else
            parsed->clear();
        if (!more)
            parsed->error = more.error();
        const bool isLast = !more || !*more;
        parsed->isLast = isLast;
        parsed->worker = worker;
        parsed->index = block.index;
        parsed->bytesRead = block.bytesRead;
        conveyor.putFilled(parsed);
        if (isLast)
            return;
    }
}

/// Threads that are joined when the scope ends, however it ends.
class Workers final
{
public:
    explicit Workers(Conveyor &conveyor)
        : m_conveyor(conveyor)
    {
    }
    ~Workers()
    {
        m_conveyor.stop();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;
    template <typename Function>
    void start(Function function)
    {
        m_threads.emplace_back(std::move(function));
    }

private:
    Conveyor &m_conveyor;
    std::vector<std::thread> m_threads;
};

} // namespace

int workerCount(const ReadingLimits &limits)
{
    return limits.threads > 0 ? limits.threads : std::clamp(QThread::idealThreadCount(), 1, 4);
}

Result<void> readTrackerFile(FileBytes &file, RecordBlocks &blocks,
    const std::vector<ColumnReading> &readings, const TextFormat &format,
    const ReadingLimits &limits, SegmentBuilder &builder, const ImportStepCallback &progress)
{
    constexpr qint64 StepMilliseconds = 100;
    const int count = workerCount(limits);
    Conveyor conveyor(std::size_t(count) * 2 + 2);
    Workers workers(conveyor);
    for (int i = 0; i < count; ++i) {
        workers.start([&, i] {
            try {
                work(i, blocks, BlockParser(readings, format, limits.mostTexts), conveyor);
            } catch (...) {
                conveyor.fail(std::current_exception());
            }
        });
    }
    QElapsedTimer timer;
    timer.start();
    qint64 lastStep = -StepMilliseconds;
    for (qint64 index = 0;; ++index) {
        ParsedBlock *block = conveyor.takeFilled(index);
        if (auto added = builder.add(*block); !added) {
            // What is wrong with a file that changes meanwhile is that it changes.
            const auto unchanged = file.checkUnchanged();
            return unchanged ? added : unchanged;
        }
        const bool isLast = block->isLast;
        const qint64 now = timer.elapsed();
        if (progress && (isLast || now - lastStep >= StepMilliseconds)) {
            lastStep = now;
            const ImportStep step { block->bytesRead, file.size(), builder.rowCount(),
                double(now) / 1000 };
            if (!progress(step))
                return failure(ErrorCode::Cancelled, DbTr::tr("The import was stopped."));
        }
        if (isLast)
            break;
        conveyor.putFree(block);
    }
    if (auto unchanged = file.checkUnchanged(); !unchanged)
        return unchanged;
    return builder.finish();
}

} // namespace sextant::db
