// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>
#include <QStringView>

#include <array>

class QPainter;

namespace sextant {

/// The digits of a font, and the signs that stand among them, as glyphs set one by one on equal
/// widths: a number is neither shaped nor laid out. Digits narrower than the widest stand in the
/// middle of their room.
class Figures final
{
public:
    Figures() = default;
    explicit Figures(const QFont &font);

    /// Whether the text has no other characters and is short enough to be drawn.
    [[nodiscard]] bool covers(QStringView text) const;
    /// Pixels that draw() takes; the text has to be covered.
    [[nodiscard]] double width(QStringView text) const;
    /// Draws in the painter's pen; the text has to be covered.
    /// @param start  where the baseline begins
    void draw(QPainter &painter, const QPointF &start, QStringView text) const;

private:
    static constexpr int Digits = 10;
    static constexpr int Symbols = 21;
    static constexpr int MostSymbols = 48; ///< of a text

    [[nodiscard]] static int symbolOf(QChar character);

    QRawFont m_raw; ///< invalid for a font without one of the signs
    std::array<quint32, Symbols> m_glyphs {};
    std::array<double, Symbols> m_advances {};
    std::array<double, Symbols> m_shifts {};
};

/// The figures of a font, looked up once. For the window's thread.
[[nodiscard]] const Figures &figuresOf(const QFont &font);

} // namespace sextant
