// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace sextant {

/// Runs work(0) … work(count - 1), each once, on the calling thread and on those of a pool that are
/// free at this moment; returns when all are done. The threads live as long as the program, because
/// starting one costs more than a small piece of work. May be called from any thread, also from
/// several at once. What `work` throws, which is that the memory is full, comes out here once the
/// other threads are done; what they have not begun by then is left undone.
/// @param threads  at most this many, the caller included; 0: as many as there are processors
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work, int threads = 0);

} // namespace sextant
