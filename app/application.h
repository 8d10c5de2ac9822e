// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant {

/// Opens the window and runs until it is closed.
///
/// Arguments: a workspace file, `--language en|zh-Hans|zh-Hant`, and Qt's own. Without a file the
/// last workspace is opened, or the sample workspace, which is made in the user's data folder if it
/// is not there.
///
/// `--exit-after-first-paint` (not in the usage; for measuring) prints the milliseconds from the
/// start of the process to the first painted chart on stdout, to the kernel's 10 ms, and ends.
/// @return the exit status of the program
[[nodiscard]] int runApplication(int &argc, char **argv);

} // namespace sextant
