// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/exportfile.h"

#include "views/export/tr.h"

namespace sextant {

Failure writeFailed(const QString &detail)
{
    return failure(ErrorCode::Io, ExportTr::tr("The file could not be written."),
        ExportTr::tr("Is there room on the disk, and may you write there?"), {}, detail);
}

Failure pictureTooLarge(const QSizeF &pixels)
{
    return failure(ErrorCode::InvalidArgument,
        ExportTr::tr("A picture of %1 × %2 pixels is too large for this computer.")
            .arg(pixels.width())
            .arg(pixels.height()),
        ExportTr::tr("Choose a smaller size or scale."));
}

Result<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return writeFailed(device.errorString());
    return {};
}

} // namespace sextant
