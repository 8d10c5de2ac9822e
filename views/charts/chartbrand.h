// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/memberhues.h"
#include "models/explore/pivot.h"

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QImage>
#include <QJsonObject>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>

class QPainter;
class QSvgRenderer;

namespace sextant {

struct ChartTheme;

/// Families by script; empty for the program's own.
struct ChartFonts
{
    QString latin;
    QString zhHans;
    QString zhHant;
};

/// What stays free around a chart, in pixels of a chart that is at least 700 pixels wide; a smaller
/// one keeps two thirds of it free.
struct ChartMargins
{
    double sides = 24;
    double top = 18;
    double bottom = 18;
};

/// A picture that was read from a PNG or SVG file.
class LogoPicture final
{
public:
    /// @param svg  the whole file
    /// @return null for what is no SVG drawing
    [[nodiscard]] static std::shared_ptr<const LogoPicture> fromSvg(const QByteArray &svg);
    [[nodiscard]] static std::shared_ptr<const LogoPicture> fromImage(const QImage &image);
    ~LogoPicture();

    /// Width to height, > 0.
    [[nodiscard]] double ratio() const { return m_ratio; }
    /// Window thread. A drawing stays one in vector formats.
    void paint(QPainter &painter, const QRectF &rect) const;

private:
    LogoPicture();

    std::unique_ptr<QSvgRenderer> m_drawing; ///< null for an image
    QImage m_image;
    double m_ratio = 1;
};

/// The mark of the house in a corner of the chart.
struct ChartLogo
{
    Qt::Corner corner = Qt::BottomRightCorner;
    double height = 24; ///< pixels of a chart that is at least 700 pixels wide, 8 to 120
    double ratio = 1;   ///< width to height
    /// Null where only its room is known.
    std::shared_ptr<const LogoPicture> picture;
};

/// What a house's own look adds to the colours of a chart: see ChartTheme::brand.
struct ChartBrand
{
    QString name;
    ChartFonts fonts;
    ChartMargins margins;
    std::optional<ChartLogo> logo;
    QHash<QString, QColor> memberColours; ///< id of a member → the colour of its role
    /// Colours that were given by hand, of the theme's palette; they win over roles.
    MemberHues hues;
    QColor forecast;         ///< ground of a hatched forecast; invalid for the mark's own tint
    double smallestText = 0; ///< points that no text may fall below; 0 for the usual limit
    QJsonObject json;        ///< all of it but the picture, to be written down beside a chart
};

/// The margins of a chart of this width. @param brand  may be null
[[nodiscard]] ChartMargins marginsFor(const ChartBrand *brand, double width);

/// Where the logo stands on a chart or page of this size; null without one. At most a quarter of
/// its width.
[[nodiscard]] QRectF logoRect(const ChartBrand *brand, const QSizeF &size);

/// The same look without its logo, for a chart on a page that shows the logo itself.
[[nodiscard]] ChartTheme withoutLogo(const ChartTheme &theme);

/// The same look with these colours given by hand, in place of any before.
[[nodiscard]] ChartTheme withHues(const ChartTheme &theme, const MemberHues &hues);

/// Gives members with a role, or with a colour given by hand, that colour, and takes it from the
/// others: who had it gets the first hue that nobody has. @param colours  one a label of the axis
[[nodiscard]] QList<QColor> withRoleColours(
    const PivotAxis &axis, const ChartTheme &theme, QList<QColor> colours);

/// Adds the series of members with a role, or with a colour given by hand, to those that get hue
/// and name, in place of the last.
/// @param leads  indices of labels in ascending order
[[nodiscard]] QList<int> withRoleLeads(
    const PivotAxis &axis, const ChartTheme &theme, QList<int> leads);

} // namespace sextant
