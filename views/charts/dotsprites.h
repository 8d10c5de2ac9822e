// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/charttheme.h"
#include "views/charts/mark.h"

#include <QHash>
#include <QImage>
#include <QTransform>

#include <array>

class QPainter;

namespace sextant {

/// Paints clouds of small dots from pictures of one dot, which costs a fraction of painting each.
///
/// A dot's picture is painted once for each quarter of a pixel that its middle can stand at; so no
/// dot stands more than an eighth of a pixel beside its place. Only for painters of pixels: files
/// of shapes keep shapes. The pictures of one look take a few kB and stay until clear().
class DotSprites final
{
public:
    /// Whether dots can be painted so: pixels, neither turned nor stretched.
    [[nodiscard]] static bool canPaintOn(const QPainter &painter);
    /// Whether a mark is a small dot.
    [[nodiscard]] static bool isDot(const Mark &mark);

    /// Paints the dots of a list that lie in a row, from the first one on.
    /// @pre canPaintOn(painter), and isDot() of the first
    /// @param opacityOf  of a mark, 0 to 1
    /// @param isShown    whether a mark is painted at all
    /// @return index of the first mark that is no dot
    template <typename OpacityOf, typename IsShown>
    qsizetype paint(QPainter &painter, const QList<Mark> &marks, qsizetype first,
        const ChartTheme &theme, OpacityOf opacityOf, IsShown isShown)
    {
        const Pixels pixels(painter);
        qsizetype i = first;
        for (; i < marks.size() && isDot(marks[i]); ++i) {
            if (isShown(marks[i]))
                paintDot(pixels, marks[i], theme, opacityOf(marks[i]));
        }
        return i;
    }
    /// Forgets all pictures: for another theme.
    void clear() { m_looks.clear(); }

private:
    static constexpr int Phases = 4; ///< a pixel is divided into, each way

    /// A painter whose units are its device's pixels, for as long as this lives.
    class Pixels
    {
    public:
        explicit Pixels(QPainter &device);
        ~Pixels();
        Pixels(const Pixels &) = delete;
        Pixels &operator=(const Pixels &) = delete;

        QPainter &painter;
        QTransform toDevice; ///< from the units that it had
    };
    /// What dots have in common that look alike.
    struct Look
    {
        QRgb colour = 0;
        int size = 0; ///< of the device, in 64ths of a pixel
        Kind kind = Kind::Actual;
        bool isConflict = false;
        quint8 dot = 0;

        bool operator==(const Look &) const = default;
        friend size_t qHash(const Look &look, size_t seed = 0)
        {
            return qHashMulti(
                seed, look.colour, look.size, int(look.kind), look.isConflict, look.dot);
        }
    };
    using Sprites = std::array<QImage, std::size_t(Phases) * Phases>;

    void paintDot(const Pixels &pixels, const Mark &mark, const ChartTheme &theme, double opacity);
    [[nodiscard]] static QImage painted(
        const Mark &mark, const ChartTheme &theme, double scale, QPointF middle, int side);

    QHash<Look, Sprites> m_looks;
};

} // namespace sextant
