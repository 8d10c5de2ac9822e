// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QSizeF>
#include <QString>
#include <QStringView>

#include <map>
#include <memory>
#include <utility>

namespace sextant {

struct ChartBrand;

/// The type sizes of a chart in pixels; larger on a wide chart. Never under 10.
struct TypeSizes
{
    int headline = 18; ///< bold
    int subtitle = 12;
    int name = 12;  ///< names of series, legends
    int axis = 11;  ///< at the axes
    int total = 12; ///< above stacks; bold
    int value = 11; ///< at and in marks
    int small = 11; ///< source line and note

    [[nodiscard]] static TypeSizes forWidth(double width);
};

/// Measures and breaks the texts of a chart. Sizes are in pixels at 100 %.
///
/// Lines are broken here, once, and painted as they are: painters of other devices (PDF, SVG) have
/// slightly other advances and would break elsewhere.
class ChartText final
{
public:
    /// @param brand  whose fonts come first; may be null
    explicit ChartText(Language language, std::shared_ptr<const ChartBrand> brand = {})
        : m_language(language)
        , m_brand(std::move(brand))
    {
    }

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QFont font(int pixelSize, bool isBold = false) const;
    /// The room a text takes, with its line breaks.
    [[nodiscard]] QSizeF size(const QString &text, int pixelSize, bool isBold = false) const;
    /// A width in pixels that the text has at least; found from its letters one by one, which
    /// costs far less than measuring. Without line breaks.
    [[nodiscard]] double leastWidth(QStringView text, int pixelSize, bool isBold = false) const;
    [[nodiscard]] double lineHeight(int pixelSize) const;
    /// Breaks a text into lines of at most `width`; what does not fit into `maxLines` ends in `…`.
    /// Words longer than a line are broken anywhere.
    [[nodiscard]] QString wrapped(
        const QString &text, int pixelSize, bool isBold, double width, int maxLines) const;
    /// The same, with lines of as equal a length as can be: for headlines.
    [[nodiscard]] QString balanced(
        const QString &text, int pixelSize, bool isBold, double width, int maxLines) const;
    /// How many lines wrapped() would need without a limit.
    [[nodiscard]] int lineCount(
        const QString &text, int pixelSize, bool isBold, double width) const;

private:
    [[nodiscard]] QString balancedLines(
        const QString &text, int pixelSize, bool isBold, double width, int maxLines) const;
    [[nodiscard]] QStringList lines(
        const QString &text, int pixelSize, bool isBold, double width, int maxLines) const;

    /// What balanced() found for a text the last time.
    struct Balanced
    {
        double width = 0;
        int maxLines = 0;
        QString lines;
    };

    /// A font, what measures it, and what was measured: charts write the same names many times.
    struct Face
    {
        explicit Face(const QFont &made);

        QFont font;
        QFontMetricsF metrics;
        QHash<QString, double> widths;
        QHash<QChar, double> letters;
        QHash<QString, Balanced> balanced;
    };
    /// Looking a font up costs more than measuring a text with it.
    [[nodiscard]] Face &face(int pixelSize, bool isBold) const;
    [[nodiscard]] static double advance(Face &use, const QString &line);

    Language m_language;
    std::shared_ptr<const ChartBrand> m_brand;
    mutable std::map<std::pair<int, bool>, Face> m_faces;
};

} // namespace sextant
