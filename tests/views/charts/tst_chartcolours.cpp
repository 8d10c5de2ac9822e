// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplepivots.h"
#include "views/charts/chartbrand.h"
#include "views/charts/markpainter.h"
#include "views/charts/membercolours.h"
#include "views/charts/shades.h"

#include <QSet>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

using Rgb = std::array<double, 3>;
using Matrix = std::array<Rgb, 3>;

/// Full colour blindness in linear RGB: Machado, Oliveira, Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
constexpr Matrix Normal { Rgb { 1, 0, 0 }, Rgb { 0, 1, 0 }, Rgb { 0, 0, 1 } };
constexpr Matrix Protan { Rgb { 0.152286, 1.052583, -0.204868 },
    Rgb { 0.114503, 0.786281, 0.099216 }, Rgb { -0.003882, -0.048116, 1.051998 } };
constexpr Matrix Deutan { Rgb { 0.367322, 0.860646, -0.227968 },
    Rgb { 0.280085, 0.672501, 0.047413 }, Rgb { -0.011820, 0.042940, 0.968881 } };
constexpr Matrix Tritan { Rgb { 1.255528, -0.076749, -0.178779 },
    Rgb { -0.078411, 0.930809, 0.147602 }, Rgb { 0.004733, 0.691367, 0.303900 } };

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// OKLab of a colour as an eye with that deficiency sees it (Ottosson, 2020).
Rgb seen(const QColor &colour, const Matrix &eye)
{
    const Rgb in { linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()) };
    Rgb out {};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t k = 0; k < 3; ++k)
            out[i] += eye[i][k] * in[k];
        out[i] = std::clamp(out[i], 0.0, 1.0);
    }
    const double l
        = std::cbrt(0.4122214708 * out[0] + 0.5363325363 * out[1] + 0.0514459929 * out[2]);
    const double m
        = std::cbrt(0.2119034982 * out[0] + 0.6806995451 * out[1] + 0.1073969566 * out[2]);
    const double s
        = std::cbrt(0.0883024619 * out[0] + 0.2817188376 * out[1] + 0.6299787005 * out[2]);
    return { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
}

double distance(const QColor &a, const QColor &b, const Matrix &eye)
{
    const Rgb x = seen(a, eye);
    const Rgb y = seen(b, eye);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

double leastDistance(const QList<QColor> &colours)
{
    double least = 9;
    for (const Matrix &eye : { Normal, Protan, Deutan, Tritan }) {
        for (qsizetype i = 0; i < colours.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                least = std::min(least, distance(colours[i], colours[k], eye));
        }
    }
    return least;
}

} // namespace

class TestChartColours : public QObject
{
    Q_OBJECT

private slots:
    void palettesAreTellable_data();
    void palettesAreTellable();
    void textsAreReadable_data();
    void textsAreReadable();
    void textOnMarksIsReadable();
    void memberKeepsItsColour();
    void loneMemberKeepsItsColour();
    void collisionsAreResolved();
    void hueNeverGivesWay();
    void combinationsTakeFreeHues();
    void shadesAreTellable_data();
    void shadesAreTellable();
    void onlyTheLargestGetHues();
    void otherIsGrey();
    void huesByHandHold();
    void timeAxisDoesNotMatter();
};

void TestChartColours::palettesAreTellable_data()
{
    QTest::addColumn<ChartTheme>("theme");
    QTest::newRow("light") << ChartTheme::light();
    QTest::newRow("dark") << ChartTheme::dark();
    QTest::newRow("high contrast") << ChartTheme::highContrast();
}

void TestChartColours::palettesAreTellable()
{
    QFETCH(ChartTheme, theme);
    QCOMPARE(theme.palette.size(), 8);
    // The bar is the palette that is known for it: Okabe and Ito's eight colours (2008).
    const QList<QColor> okabeIto { u"#e69f00"_s, u"#56b4e9"_s, u"#009e73"_s, u"#f0e442"_s,
        u"#0072b2"_s, u"#d55e00"_s, u"#cc79a7"_s, u"#000000"_s };
    const double bar = leastDistance(okabeIto);
    QVERIFY(bar > 0.05);
    const double own = leastDistance(theme.palette + QList<QColor> { theme.other });
    QVERIFY2(own >= bar * 0.95, qPrintable(u"%1 < %2"_s.arg(own).arg(bar)));
    for (const QColor &colour : theme.palette)
        QVERIFY2(contrastRatio(colour, theme.background) >= 2, qPrintable(colour.name()));
}

void TestChartColours::textsAreReadable_data()
{
    palettesAreTellable_data();
}

void TestChartColours::textsAreReadable()
{
    QFETCH(ChartTheme, theme);
    // WCAG 2.1, level AA for small text.
    for (const QColor &colour : { theme.text, theme.secondary, theme.faint })
        QVERIFY2(contrastRatio(colour, theme.background) >= 4.5, qPrintable(colour.name()));
    for (const QColor &colour : theme.palette)
        QVERIFY(contrastRatio(nameColour(colour, theme), theme.background) >= 4.5);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
}

void TestChartColours::textOnMarksIsReadable()
{
    for (const ChartTheme &theme : { ChartTheme::light(), ChartTheme::dark() }) {
        for (const QColor &colour : theme.palette + QList<QColor> { theme.other }) {
            for (const Kind kind : { Kind::Actual, Kind::Estimate, Kind::Assumption }) {
                Mark mark;
                mark.colour = colour;
                mark.kind = kind;
                const QColor fill = fillOf(mark, theme);
                QVERIFY2(contrastRatio(readableOn(fill), fill) >= 4.4,
                    qPrintable(colour.name() + u' ' + fill.name()));
            }
        }
    }
}

void TestChartColours::memberKeepsItsColour()
{
    PivotMaker all;
    all.rows(u"region"_s, { u"World"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s })
        .fill({ { 1, 2, 3, 4, 5 } });
    const QList<QColor> first = seriesColours(all.pivot, ChartTheme::light());
    // The same catalog, fewer members and in another order.
    PivotMaker few = all;
    few.columns(u"vendor"_s, { u"D"_s, u"B"_s }).fill({ { 4, 2 } });
    const QList<QColor> second = seriesColours(few.pivot, ChartTheme::light());
    QCOMPARE(second, QList<QColor>({ first[3], first[1] }));
}

void TestChartColours::loneMemberKeepsItsColour()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 1, 2, 3 }, { 1, 2, 3 } });
    const ChartTheme theme = ChartTheme::light();
    const QColor amongOthers = seriesColours(maker.pivot, theme)[2];
    maker.columns(u"vendor"_s, { u"C"_s }).fill({ { 3 }, { 3 } });
    QCOMPARE(seriesColours(maker.pivot, theme), QList<QColor> { amongOthers });
    // With a second dimension in which nothing differs, too.
    const AxisMember world { u"region"_s, u"world"_s, {}, {}, 1, false, false };
    maker.columns(u"vendor"_s, { u"C"_s, u"A"_s }).fill({ { 3, 1 }, { 3, 1 } });
    maker.pivot.columns.dimensions = { u"region"_s, u"vendor"_s };
    for (AxisLabel &label : maker.pivot.columns.labels)
        label.prepend(world);
    QCOMPARE(seriesColours(maker.pivot, theme).first(), amongOthers);
}

void TestChartColours::collisionsAreResolved()
{
    QStringList names;
    for (int i = 0; i < 24; ++i)
        names += u"V%1"_s.arg(i);
    PivotMaker maker;
    maker.rows(u"region"_s, { u"World"_s }).columns(u"vendor"_s, names);
    // Members 1, 15 and 22 of the catalog all have hue 1: each round has an order of its own.
    maker.columns(u"vendor"_s, { u"V22"_s, u"V15"_s, u"V1"_s, u"V2"_s }).fill({ { 1, 1, 1, 1 } });
    const ChartTheme theme = ChartTheme::light();
    QCOMPARE(seriesColours(maker.pivot, theme),
        QList<QColor>({ shadeOf(theme.palette[1], 2, theme), shadeOf(theme.palette[1], 1, theme),
            theme.palette[1], theme.palette[2] }));
    // Alone or with others: the shade stays.
    maker.columns(u"vendor"_s, { u"V22"_s, u"V0"_s }).fill({ { 1, 1 } });
    QCOMPARE(seriesColours(maker.pivot, theme),
        QList<QColor>({ shadeOf(theme.palette[1], 2, theme), theme.palette[0] }));
}

void TestChartColours::hueNeverGivesWay()
{
    QStringList names;
    for (int i = 0; i < 80; ++i)
        names += u"V%1"_s.arg(i);
    PivotMaker maker;
    maker.rows(u"region"_s, { u"World"_s }).columns(u"vendor"_s, names);
    // 3, 25, 55 and 77 have the very same colour: three rounds apart, for there are three shades.
    maker.columns(u"vendor"_s, { u"V3"_s, u"V25"_s, u"V55"_s, u"V77"_s, u"V4"_s })
        .fill({ { 1, 1, 1, 1, 1 } });
    const ChartTheme theme = ChartTheme::dark();
    QCOMPARE(seriesColours(maker.pivot, theme),
        QList<QColor>({ theme.palette[3], shadeOf(theme.palette[3], 1, theme),
            shadeOf(theme.palette[3], 2, theme), theme.other, theme.palette[4] }));
}

void TestChartColours::combinationsTakeFreeHues()
{
    PivotMaker maker;
    maker.rows(u"region"_s, { u"A"_s, u"B"_s }).columns(u"vendor"_s, { u"V"_s, u"W"_s });
    maker.fill({ { 1, 1 }, { 1, 1 } });
    PivotAxis axis;
    axis.dimensions = { u"region"_s, u"vendor"_s };
    for (const AxisLabel &region : maker.pivot.rows.labels) {
        for (const AxisLabel &vendor : maker.pivot.columns.labels)
            axis.labels += region + vendor;
    }
    const ChartTheme theme = ChartTheme::light();
    // A·V, A·W, B·V and B·W stand at 0, 1, 1 and 2: the second at 1 takes what is free then.
    QCOMPARE(memberColours(maker.pivot, axis, theme),
        QList<QColor>({ theme.palette[0], theme.palette[1], theme.palette[3], theme.palette[2] }));
}

void TestChartColours::shadesAreTellable_data()
{
    palettesAreTellable_data();
}

void TestChartColours::shadesAreTellable()
{
    QFETCH(ChartTheme, theme);
    for (const QColor &hue : theme.palette) {
        QList<QColor> shades;
        for (int step = 0; step < ShadeCount; ++step) {
            const QColor shade = shadeOf(hue, step, theme);
            shades += shade;
            QVERIFY2(contrastRatio(shade, theme.background) >= 2, qPrintable(shade.name()));
            QVERIFY(contrastRatio(nameColour(shade, theme), theme.background) >= 4.5);
            QVERIFY(contrastRatio(readableOn(shade), shade) >= 4.4);
        }
        QCOMPARE(shades.first(), hue);
        // Lightness alone keeps them apart, which every eye sees; twice as far as hues are.
        QVERIFY2(leastDistance(shades) >= 0.13, qPrintable(hue.name()));
    }
}

void TestChartColours::onlyTheLargestGetHues()
{
    const PivotMaker maker = manySeries(20, 4);
    const ChartTheme theme = ChartTheme::light();
    const QList<QColor> colours = seriesColours(maker.pivot, theme);
    const QList<int> leads = leadSeries(maker.pivot, 8);
    QCOMPARE(leads.size(), 8);
    const auto sum = [&](int series) {
        double total = 0;
        for (int row = 0; row < maker.pivot.rowCount(); ++row)
            total += maker.pivot.cell(row, series).value;
        return total;
    };
    for (int series = 0; series < 20; ++series) {
        QCOMPARE(colours[series] == theme.other, !leads.contains(series));
        if (leads.contains(series))
            continue;
        for (const int lead : leads)
            QVERIFY(sum(lead) >= sum(series));
    }
}

/// A colour given by hand holds in every theme, wins, and is nobody else's; grey series get it too.
void TestChartColours::huesByHandHold()
{
    const PivotMaker maker = manySeries(20, 4);
    const QString key = memberKey(
        maker.pivot.columns.dimensions.first(), maker.pivot.columns.labels[19].first().id);
    for (const ChartTheme &plain : { ChartTheme::light(), ChartTheme::dark() }) {
        for (int hue = 0; hue < HueCount; ++hue) {
            const ChartTheme theme = withHues(plain, { { key, hue } });
            const QList<QColor> colours = seriesColours(maker.pivot, theme);
            QCOMPARE(colours[19], plain.palette[hue]);
            QCOMPARE(colours.count(plain.palette[hue]), 1);
            QVERIFY(colours.count(plain.other) == 12);
        }
        QCOMPARE(
            seriesColours(maker.pivot, withHues(plain, {})), seriesColours(maker.pivot, plain));
        const ChartTheme taken = withHues(withHues(plain, { { key, 3 } }), {});
        QCOMPARE(seriesColours(maker.pivot, taken), seriesColours(maker.pivot, plain));
        // Another dimension's member of the same id is another member.
        QCOMPARE(seriesColours(maker.pivot, withHues(plain, { { u"x/"_s + key, 3 } })),
            seriesColours(maker.pivot, plain));
    }
}

void TestChartColours::otherIsGrey()
{
    const PivotMaker maker = acceleratorsByOwner();
    const ChartTheme theme = ChartTheme::dark();
    const QList<QColor> colours = seriesColours(maker.pivot, theme);
    QCOMPARE(colours.last(), theme.other);
    for (int i = 0; i < colours.size() - 1; ++i)
        QVERIFY(theme.palette.contains(colours[i]));
}

void TestChartColours::timeAxisDoesNotMatter()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s }).columnPeriods({ u"2024"_s, u"2025"_s });
    maker.fill({ { 1, 2 }, { 3, 4 } });
    QCOMPARE(&seriesAxis(maker.pivot), &maker.pivot.rows);
    QCOMPARE(seriesColours(maker.pivot, ChartTheme::light()).size(), 2);
    PivotMaker turned;
    turned.periods({ u"2024"_s, u"2025"_s }).columns(u"vendor"_s, { u"A"_s, u"B"_s });
    turned.fill({ { 1, 3 }, { 2, 4 } });
    QCOMPARE(seriesColours(turned.pivot, ChartTheme::light()),
        seriesColours(maker.pivot, ChartTheme::light()));
}

QTEST_GUILESS_MAIN(TestChartColours)
#include "tst_chartcolours.moc"
