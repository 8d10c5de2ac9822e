// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/flatrows.h"
#include "views/widgets/figures.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>

class QPainter;

namespace sextant {

/// Paints the cells of flat rows. A name is laid out when it is painted for the first time; the
/// digits of numbers are never laid out, but set one by one on equal widths.
class RowPainter final
{
public:
    /// Forgets everything that was laid out.
    /// @param rows  must outlive the painter's next call of this function
    void reset(const FlatRows *rows, const QFont &font);
    /// Forgets the names, because a column has another width.
    void forgetNames() { m_names.clear(); }

    /// Both paint in the painter's pen into `rect`, from which they never stick out: a name ends in
    /// an ellipsis, a number that does not fit is replaced by one.
    void paintMember(QPainter &painter, const QRectF &rect, int column, quint32 code);
    void paintNumber(QPainter &painter, const QRectF &rect, const QString &number) const;
    /// How wide paintNumber() paints.
    [[nodiscard]] double numberWidth(const QString &number) const;

private:
    /// A laid-out name.
    struct Name
    {
        QList<QGlyphRun> runs;
        double ascent = 0;
    };
    [[nodiscard]] Name laidOut(const QString &text, double width) const;
    [[nodiscard]] double baseline(const QRectF &rect) const;

    const FlatRows *m_rows = nullptr;
    QFont m_font;
    double m_ascent = 0;
    double m_descent = 0;
    Figures m_figures;
    QHash<quint64, Name> m_names; ///< by column and code
};

} // namespace sextant
