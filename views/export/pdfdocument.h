// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace sextant {

/// A PDF that is painted page after page. Same pages, same bytes, in every run of the program.
class PdfDocument final
{
public:
    /// @param page  the size of a page in pixels at 96 dpi, which are the painter's unit
    PdfDocument(const QSizeF &page, const QString &title);

    /// @return Io if the page could not be begun
    [[nodiscard]] Result<void> addPage(const std::function<void(QPainter &)> &paint);
    /// The whole file. Call once, after the last page. @pre there is a page
    [[nodiscard]] QByteArray finished();

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace sextant
