// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/exportlook.h"

#include "app/commandline/tr.h"
#include "models/explore/caption.h"
#include "views/export/brandcheck.h"
#include "views/export/exportsize.h"
#include "views/export/legibility.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotsPerInch = 96; // of a picture at scale 1
constexpr int LeastDots = 48;
constexpr int MostDots = 1200;

/// Pixels of a picture for one of its size, after `--scale` or `--dpi`.
Result<double> scaleFrom(const Arguments &arguments)
{
    if (arguments.has(u"scale"_s) && arguments.has(u"dpi"_s)) {
        return failure(ErrorCode::InvalidArgument,
            CommandLineTr::tr("--scale and --dpi say the same thing."),
            CommandLineTr::tr("Give one of them."), u"--dpi"_s);
    }
    const auto dots = arguments.integer(u"dpi"_s, LeastDots, MostDots);
    if (!dots.has_value())
        return Failure(dots.error());
    if (dots->has_value())
        return **dots / DotsPerInch;
    const auto scale = arguments.integer(u"scale"_s, 1, 3);
    if (!scale.has_value())
        return Failure(scale.error());
    return scale->value_or(2);
}

Result<double> textScaleFrom(const Arguments &arguments)
{
    const auto number = arguments.number(u"text-scale"_s);
    if (!number.has_value())
        return Failure(number.error());
    const double scale = number->value_or(1);
    if (scale >= 1 && scale <= LargestTextScale)
        return scale;
    return failure(ErrorCode::InvalidArgument,
        CommandLineTr::tr("\"%1\" is not a number from 1 to %2.")
            .arg(arguments.value(u"text-scale"_s))
            .arg(LargestTextScale),
        {}, u"--text-scale"_s);
}

} // namespace

QList<Flag> exportLookFlags()
{
    return {
        Flag { u"size"_s, u"PLACE|WxH[cm|mm|in]"_s,
            CommandLineTr::tr("full, half, third or quarter of a slide, 4x3, 4x3-half, a4, "
                              "a4-upright, or width and height; full if not given"),
            false, {} },
        Flag { u"scale"_s, u"1|2|3"_s,
            CommandLineTr::tr("pixels of a picture for one of its size; 2 if not given"), false,
            {} },
        Flag { u"dpi"_s, u"N"_s,
            CommandLineTr::tr("the same in dots per inch, 48 to 1200; --scale 1 is 96"), false,
            {} },
        Flag { u"text-scale"_s, u"N"_s,
            CommandLineTr::tr("texts of a picture, drawing or page so many times larger, 1 to 2"),
            false, {} },
        Flag { u"theme"_s, u"light|dark"_s, CommandLineTr::tr("light if not given"), false, {} },
        Flag { u"brand"_s, u"FILE.json"_s,
            CommandLineTr::tr("the look of your house: colours, fonts, margins and logo"), false,
            {} },
        Flag { u"csv"_s, u"plain|excel"_s,
            CommandLineTr::tr(
                "excel: a .csv that Excel opens with all names right; plain if not given"),
            false, {} },
    };
}

Result<ExportOptions> exportOptionsFrom(const Arguments &arguments, Language language)
{
    ExportOptions options;
    options.language = language;
    const auto size = sizeFrom(arguments.value(u"size"_s, u"full"_s));
    if (!size.has_value()) {
        Error error = size.error();
        error.where = u"--size"_s;
        return Failure(error);
    }
    options.size = *size;
    const auto scale = scaleFrom(arguments);
    if (!scale.has_value())
        return Failure(scale.error());
    options.scale = *scale;
    const auto textScale = textScaleFrom(arguments);
    if (!textScale.has_value())
        return Failure(textScale.error());
    options.textScale = *textScale;
    const auto theme = arguments.choice(u"theme"_s, { u"light"_s, u"dark"_s });
    if (!theme.has_value())
        return Failure(theme.error());
    options.theme = *theme == u"dark" ? ChartTheme::dark() : ChartTheme::light();
    const auto csv = arguments.choice(u"csv"_s, { u"plain"_s, u"excel"_s });
    if (!csv.has_value())
        return Failure(csv.error());
    options.csvForExcel = *csv == u"excel";
    return options;
}

Result<void> addBrand(
    ExportOptions &options, const Arguments &arguments, const VerbContext &context)
{
    if (!arguments.has(u"brand"_s))
        return {};
    const QString path = arguments.value(u"brand"_s);
    const Result<Brand> brand = openBrand(path);
    if (!brand.has_value())
        return Failure(brand.error());
    const bool isDark = options.theme.isDark;
    if (isDark && !brand->dark) {
        return failure(ErrorCode::NotSupported,
            CommandLineTr::tr("This brand has no dark palette."),
            CommandLineTr::tr("Add \"dark\" to it, or leave out --theme dark."), path);
    }
    for (const QString &warning : brandWarnings(*brand)) {
        context.err << QFileInfo(path).fileName() << u": "_s
                    << CommandLineTr::tr("Warning: %1").arg(warning) << Qt::endl;
    }
    options.theme = brand->theme(isDark);
    return {};
}

namespace {

/// @param subject  what has the texts, in front of the warning; may be empty
void warnOf(const Legibility &legibility, const ExportOptions &options, const QString &subject,
    const VerbContext &context)
{
    if (!legibility.isTooSmall())
        return;
    if (!subject.isEmpty())
        context.err << subject << u": "_s;
    context.err << CommandLineTr::tr("Warning: %1").arg(legibility.sentence()) << u"; "_s
                << CommandLineTr::tr("below %1 pt it is hard to read.").arg(legibility.least);
    if (legibility.textScale > options.textScale)
        context.err << u' ' << CommandLineTr::tr("Try --text-scale %1.").arg(legibility.textScale);
    context.err << Qt::endl;
}

} // namespace

void warnOfNothing(const Pivot &pivot, const VerbContext &context)
{
    if (pivot.observationCount > 0)
        return;
    context.err << CommandLineTr::tr("Warning: %1")
                       .arg(CommandLineTr::tr("no number passes all filters; the file shows none."))
                << Qt::endl;
}

void warnOfSmallText(const Pivot &pivot, const ExportOptions &options, const QString &suffix,
    const VerbContext &context)
{
    // Options that are refused are told when the file is written.
    if (checkOptions(options).has_value())
        warnOf(legibilityOf(pivot, options, suffix), options, {}, context);
}

void warnOfSmallText(const DeckContent &content, const ExportOptions &options,
    const QString &suffix, const VerbContext &context)
{
    if (!checkOptions(options).has_value())
        return;
    for (const DeckChart &chart : content.charts) {
        warnOf(deckLegibility(*chart.pivot, options, suffix), options,
            captionFor(*chart.pivot, options.language).headline, context);
    }
}

} // namespace sextant
