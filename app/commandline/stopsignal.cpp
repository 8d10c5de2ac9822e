// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/stopsignal.h"

#include <csignal>

namespace sextant {

namespace {

volatile std::sig_atomic_t asked = 0; ///< the signal that has come; 0: none

void ask(int signal)
{
    asked = signal;
    std::signal(signal, SIG_DFL);
}

/// What is ignored already stays so, as for a command in the background of a shell.
void (*listen(int signal))(int)
{
    const auto before = std::signal(signal, ask);
    if (before == SIG_IGN)
        std::signal(signal, SIG_IGN);
    return before;
}

} // namespace

StopSignal::StopSignal()
    : m_beforeInterrupt(listen(SIGINT))
    , m_beforeTerminate(listen(SIGTERM))
{
    asked = 0;
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, m_beforeInterrupt);
    std::signal(SIGTERM, m_beforeTerminate);
}

bool StopSignal::isAsked() const
{
    return asked != 0;
}

void StopSignal::obey()
{
    const int signal = asked;
    asked = 0;
    if (signal != 0)
        std::raise(signal);
}

} // namespace sextant
