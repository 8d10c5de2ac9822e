// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/brandcheck.h"

#include "views/charts/colourvision.h"
#include "views/charts/markpainter.h"
#include "views/export/tr.h"

#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double LeastDistance = 0.055;   // between two colours; below, eyes take them for one
constexpr double SameColour = 0.03;       // a role's colour in the list of series, which is meant
constexpr double LeastMarkContrast = 2;   // of a mark on the background
constexpr double LeastTextContrast = 4.5; // WCAG 2.1, level AA for small text
constexpr qsizetype MostPairs = 6;        // more would bury the rest

/// A colour with the name by which its writer knows it.
struct NamedColour
{
    QString name;
    QColor colour;
    bool isRole = false;
};

QString shown(const NamedColour &colour)
{
    return ExportTr::tr("%1 (%2)").arg(colour.name, colour.colour.name());
}

QList<NamedColour> marksOf(const BrandPalette &palette, const ChartTheme &theme)
{
    QList<NamedColour> marks;
    for (qsizetype i = 0; i < palette.series.size(); ++i)
        marks += { ExportTr::tr("series %1").arg(i + 1), palette.series[i] };
    for (const QString &role : { u"company"_s, u"rival"_s }) {
        if (palette.colours.contains(role))
            marks += { role, palette.colours[role], true };
    }
    marks += { u"other"_s, theme.other, true };
    return marks;
}

/// What makes the two hardest to tell; none if all eyes can.
std::optional<Vision> confusedBy(const NamedColour &a, const NamedColour &b)
{
    const double usual = colourDistance(a.colour, b.colour, Vision::Usual);
    if (a.isRole != b.isRole && usual < SameColour)
        return std::nullopt; // the series gets another one where the role is shown
    std::optional<Vision> worst;
    double least = LeastDistance;
    for (const Vision vision : { Vision::Usual, Vision::Protan, Vision::Deutan, Vision::Tritan }) {
        if (const double distance = colourDistance(a.colour, b.colour, vision); distance < least) {
            least = distance;
            worst = vision;
        }
    }
    return usual < LeastDistance ? std::optional(Vision::Usual) : worst;
}

QString confusion(const NamedColour &a, const NamedColour &b, Vision vision)
{
    QString sentence;
    switch (vision) {
    case Vision::Usual:
        sentence = ExportTr::tr("%1 and %2 look alike.");
        break;
    case Vision::Protan:
        sentence = ExportTr::tr("%1 and %2 look alike to eyes that see no red (protan).");
        break;
    case Vision::Deutan:
        sentence = ExportTr::tr("%1 and %2 look alike to eyes that see no green (deutan).");
        break;
    case Vision::Tritan:
        sentence = ExportTr::tr("%1 and %2 look alike to eyes that see no blue (tritan).");
        break;
    }
    return sentence.arg(shown(a), shown(b));
}

QStringList pairWarnings(const QList<NamedColour> &marks)
{
    QStringList warnings;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        for (qsizetype k = i + 1; k < marks.size(); ++k) {
            if (const auto vision = confusedBy(marks[i], marks[k]))
                warnings += confusion(marks[i], marks[k], *vision);
        }
    }
    if (warnings.size() > MostPairs) {
        const int more = int(warnings.size() - MostPairs);
        warnings.resize(MostPairs);
        warnings += ExportTr::tr("%n more pair(s) of colours look alike.", nullptr, more);
    }
    return warnings;
}

QStringList contrastWarnings(const QList<NamedColour> &marks, const ChartTheme &theme)
{
    QStringList warnings;
    const auto check = [&](const NamedColour &colour, double least) {
        const double ratio = contrastRatio(colour.colour, theme.background);
        if (ratio < least) {
            warnings
                += ExportTr::tr("%1 hardly stands out from the background: %2 to 1, not %3 to 1.")
                       .arg(shown(colour))
                       .arg(ratio, 0, 'f', 1)
                       .arg(least);
        }
    };
    for (const NamedColour &mark : marks)
        check(mark, LeastMarkContrast);
    check({ u"increase"_s, theme.rise }, LeastMarkContrast);
    check({ u"decrease"_s, theme.fall }, LeastMarkContrast);
    check({ u"text"_s, theme.text }, LeastTextContrast);
    check({ u"secondary"_s, theme.secondary }, LeastTextContrast);
    check({ u"faint"_s, theme.faint }, LeastTextContrast);
    return warnings;
}

QStringList fontWarnings(const ChartFonts &fonts)
{
    QStringList warnings;
    const std::pair<QString, Language> wanted[]
        = { { fonts.latin, Language::English }, { fonts.zhHans, Language::SimplifiedChinese },
              { fonts.zhHant, Language::TraditionalChinese } };
    for (const auto &[family, language] : wanted) {
        if (family.isEmpty() || QFontDatabase::hasFamily(family))
            continue;
        const QStringList ours = ChartTheme::font(12, language).families();
        const QString instead = language == Language::English ? ours.value(0) : ours.value(1);
        warnings += ExportTr::tr("The font %1 is not installed here; %2 stands in for it. Slides "
                                 "ask for %1 all the same.")
                        .arg(family, instead);
    }
    return warnings;
}

} // namespace

QStringList brandWarnings(const Brand &brand)
{
    QStringList warnings = fontWarnings(brand.fonts);
    const auto check = [&](const BrandPalette &palette, bool isDark) {
        const ChartTheme theme = brand.theme(isDark);
        const QList<NamedColour> marks = marksOf(palette, theme);
        QStringList found = pairWarnings(marks) + contrastWarnings(marks, theme);
        for (QString &warning : found) {
            if (isDark)
                warning = ExportTr::tr("Dark: %1").arg(warning);
        }
        warnings += found;
    };
    check(brand.palette, false);
    if (brand.dark)
        check(*brand.dark, true);
    return warnings;
}

} // namespace sextant
