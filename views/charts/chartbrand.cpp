// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartbrand.h"

#include "views/charts/charttheme.h"
#include "views/charts/colourvision.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace sextant {

namespace {

constexpr double WideChart = 700;
constexpr double NarrowPart = 2.0 / 3; // of margins and logo, on a chart that is narrower
constexpr double MostLogoWidth = 0.25; // of the chart
constexpr double SameColour = 0.03;    // distance below which two colours pass for one

/// The colour that was given to a label by hand, or that of its role; invalid for none. Of several
/// members only the first counts that has one.
QColor roleColour(const ChartTheme &theme, const AxisLabel &label)
{
    const ChartBrand &brand = *theme.brand;
    for (const AxisMember &member : label) {
        const int hue = brand.hues.value(memberKey(member.dimension, member.id), -1);
        if (hue >= 0 && hue < theme.palette.size())
            return theme.palette[hue];
    }
    for (const AxisMember &member : label) {
        const auto found = brand.memberColours.constFind(member.id);
        if (found != brand.memberColours.constEnd())
            return *found;
    }
    return {};
}

/// The colours of the roles on an axis, by label. A role that several labels have, as where one
/// vendor is shown by platform, tells them apart no longer and is left out. What was given by hand
/// to members themselves is done as asked.
QHash<int, QColor> rolesOn(const PivotAxis &axis, const ChartTheme &theme)
{
    QHash<int, QColor> roles;
    if (!theme.brand || (theme.brand->memberColours.isEmpty() && theme.brand->hues.isEmpty()))
        return roles;
    const auto isByHand = [&](int i) {
        const AxisLabel &label = axis.labels[i];
        return label.size() == 1
            && theme.brand->hues.contains(memberKey(label.first().dimension, label.first().id));
    };
    QHash<QRgb, int> counts;
    for (int i = 0; i < int(axis.labels.size()); ++i) {
        const QColor colour = roleColour(theme, axis.labels[i]);
        if (!colour.isValid())
            continue;
        roles.insert(i, colour);
        ++counts[colour.rgb()];
    }
    const QRgb grey = theme.other.rgb();
    for (auto role = roles.begin(); role != roles.end();) {
        const QRgb colour = role.value().rgb();
        const bool tellsNothing = colour != grey && counts[colour] > 1 && !isByHand(role.key());
        role = tellsNothing ? roles.erase(role) : std::next(role);
    }
    return roles;
}

bool looksLike(const QColor &a, const QColor &b)
{
    return colourDistance(a, b, Vision::Usual) < SameColour;
}

} // namespace

LogoPicture::LogoPicture() = default;

LogoPicture::~LogoPicture() = default;

std::shared_ptr<const LogoPicture> LogoPicture::fromSvg(const QByteArray &svg)
{
    std::shared_ptr<LogoPicture> logo(new LogoPicture);
    logo->m_drawing = std::make_unique<QSvgRenderer>(svg);
    const QSizeF size = logo->m_drawing->viewBoxF().size();
    if (!logo->m_drawing->isValid() || size.isEmpty())
        return nullptr;
    logo->m_ratio = size.width() / size.height();
    return logo;
}

std::shared_ptr<const LogoPicture> LogoPicture::fromImage(const QImage &image)
{
    if (image.isNull())
        return nullptr;
    std::shared_ptr<LogoPicture> logo(new LogoPicture);
    logo->m_image = image;
    logo->m_ratio = double(image.width()) / image.height();
    return logo;
}

void LogoPicture::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_drawing)
        m_drawing->render(&painter, rect);
    else
        painter.drawImage(rect, m_image);
    painter.restore();
}

ChartMargins marginsFor(const ChartBrand *brand, double width)
{
    const ChartMargins wide = brand ? brand->margins : ChartMargins();
    if (width >= WideChart)
        return wide;
    return { wide.sides * NarrowPart, wide.top * NarrowPart, wide.bottom * NarrowPart };
}

QRectF logoRect(const ChartBrand *brand, const QSizeF &size)
{
    if (!brand || !brand->logo || size.isEmpty())
        return {};
    const ChartLogo &logo = *brand->logo;
    const double height = logo.height * (size.width() >= WideChart ? 1 : NarrowPart);
    QSizeF room(height * logo.ratio, height);
    if (const double most = size.width() * MostLogoWidth; room.width() > most)
        room = { most, most / logo.ratio };
    const ChartMargins margins = marginsFor(brand, size.width());
    const bool isLeft = logo.corner == Qt::TopLeftCorner || logo.corner == Qt::BottomLeftCorner;
    const bool isTop = logo.corner == Qt::TopLeftCorner || logo.corner == Qt::TopRightCorner;
    return { QPointF(isLeft ? margins.sides : size.width() - margins.sides - room.width(),
                 isTop ? margins.top : size.height() - margins.bottom - room.height()),
        room };
}

ChartTheme withoutLogo(const ChartTheme &theme)
{
    if (!theme.brand || !theme.brand->logo)
        return theme;
    ChartBrand brand = *theme.brand;
    brand.logo.reset();
    brand.json.remove(QStringLiteral("logo"));
    ChartTheme plain = theme;
    plain.brand = std::make_shared<const ChartBrand>(std::move(brand));
    return plain;
}

ChartTheme withHues(const ChartTheme &theme, const MemberHues &hues)
{
    if (hues.isEmpty() && (!theme.brand || theme.brand->hues.isEmpty()))
        return theme;
    ChartBrand brand = theme.brand ? *theme.brand : ChartBrand();
    brand.hues = hues;
    ChartTheme next = theme;
    next.brand = std::make_shared<const ChartBrand>(std::move(brand));
    return next;
}

QList<QColor> withRoleColours(const PivotAxis &axis, const ChartTheme &theme, QList<QColor> colours)
{
    const QHash<int, QColor> roles = rolesOn(axis, theme);
    if (roles.isEmpty())
        return colours;
    for (auto role = roles.begin(); role != roles.end(); ++role)
        colours[role.key()] = role.value();
    const auto isFree = [&](const QColor &hue) {
        return std::none_of(colours.begin(), colours.end(),
            [&hue](const QColor &colour) { return looksLike(colour, hue); });
    };
    for (int i = 0; i < int(colours.size()); ++i) {
        if (roles.contains(i) || colours[i].rgb() == theme.other.rgb())
            continue;
        const bool isTaken = std::any_of(roles.begin(), roles.end(),
            [&](const QColor &role) { return looksLike(role, colours[i]); });
        if (!isTaken)
            continue;
        const auto free = std::find_if(theme.palette.begin(), theme.palette.end(), isFree);
        colours[i] = free == theme.palette.end() ? theme.other : *free;
    }
    return colours;
}

QList<int> withRoleLeads(const PivotAxis &axis, const ChartTheme &theme, QList<int> leads)
{
    const QHash<int, QColor> roles = rolesOn(axis, theme);
    QList<int> missing;
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        if (!leads.contains(role.key()) && role.value().rgb() != theme.other.rgb())
            missing += role.key();
    }
    std::sort(missing.begin(), missing.end());
    for (const int each : missing) {
        const auto plain = std::find_if(
            leads.rbegin(), leads.rend(), [&](int lead) { return !roles.contains(lead); });
        if (plain != leads.rend())
            leads.erase(std::next(plain).base());
        leads += each;
    }
    std::sort(leads.begin(), leads.end());
    return leads;
}

} // namespace sextant
