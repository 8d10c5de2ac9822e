// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QSizeF>

namespace sextant {

/// The errors and the writing that exporters share.

[[nodiscard]] Failure writeFailed(const QString &detail);
[[nodiscard]] Failure pictureTooLarge(const QSizeF &pixels);
/// Writes all bytes. @return Io if the device takes fewer
[[nodiscard]] Result<void> writeBytes(QIODevice &device, const QByteArray &bytes);

} // namespace sextant
