// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant {

/// While it exists, the first SIGINT (Ctrl+C) or SIGTERM asks instead of ending the program, so
/// that work can be given up cleanly: a transaction rolled back, a file that is half-written
/// removed. A second signal ends the program at once. One at a time, on the main thread.
class StopSignal final
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    /// A signal has come.
    [[nodiscard]] bool isAsked() const;
    /// Ends the program as the signal that has come would have; returns if none has. For the end of
    /// a command, when everything is cleaned up.
    static void obey();

private:
    using Handler = void (*)(int);

    Handler m_beforeInterrupt;
    Handler m_beforeTerminate;
};

} // namespace sextant
