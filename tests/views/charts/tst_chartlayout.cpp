// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownchart.h"
#include "views/charts/charttext.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

#include <QElapsedTimer>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// That nothing overlaps, is cut or is too small: every family × size × language × hard case.
class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everySeriesIsNamed_data();
    void everySeriesIsNamed();
    void longHeadlineWraps();
    void lowHeadlineKeepsWholeWords_data();
    void lowHeadlineKeepsWholeWords();
    void cutCaptionKeepsNumbersWithTheirUnits();
    void crowdedLegendCountsTheRest_data();
    void crowdedLegendCountsTheRest();
    void chineseUsesAChineseFont();
    void emptyStatesSpeak_data();
    void emptyStatesSpeak();
    void emptyChartsTakeNoPlot();
    void decimalsAgree();
    void axisOfPercentHasOneUnit();
    void paintingChangesPixels();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

PivotMaker longNames()
{
    PivotMaker maker;
    maker
        .rows(u"source"_s,
            { u"The Research Institute of Very Long Publisher Names"_s, u"360iResearch, 2026"_s,
                u"MarketsandMarkets, 2025-08"_s, u"Grand View Research, 2025"_s,
                u"中国信息通信研究院云计算与大数据研究所推理芯片市场研究报告"_s, u"Omdia"_s })
        .fill({ { 106.2 }, { 102.19 }, { 76.3 }, { -24.5 }, { NaN }, { 12 } }, Kind::Estimate)
        .unit(u"USD bn"_s)
        .conflict(5, 0, { 88, 93, 131 })
        .range(1, 0, 80, 130)
        .kind(2, 0, Kind::Assumption)
        .title(u"Publishers disagree by a factor of four"_s);
    return maker;
}

PivotMaker negatives()
{
    PivotMaker maker;
    maker.periods({ u"2020"_s, u"2021"_s, u"2022"_s, u"2024"_s, u"2025"_s, u"2026"_s })
        .columns(u"vendor"_s, { u"Alpha"_s, u"Beta"_s })
        .fill({ { 1, 2 }, { 2, NaN }, { 3, 4 }, { NaN, 5 }, { 5, 6 }, { 6, -2 } })
        .title(u"A gap stays a gap"_s);
    return maker;
}

PivotMaker oneNumber()
{
    PivotMaker maker;
    maker.periods({ u"2025"_s }).fill({ { 8.52 } }).title(u"One number"_s);
    return maker;
}

PivotMaker sixtyRows()
{
    QStringList names;
    QList<QList<double>> values;
    for (int i = 0; i < 60; ++i) {
        names += u"Vendor number %1 Corporation"_s.arg(i + 1);
        values += QList<double> { 1000.0 / (i + 1) };
    }
    PivotMaker maker;
    maker.rows(u"vendor"_s, names).fill(values).title(u"Sixty vendors"_s);
    return maker;
}

PivotMaker quarters()
{
    PivotMaker maker = manySeries(5, 14);
    return maker.title(u"Five vendors over fourteen quarters"_s);
}

const QList<std::pair<QByteArray, PivotMaker>> &cases()
{
    static const QList<std::pair<QByteArray, PivotMaker>> all {
        { "owners", acceleratorsByOwner() },
        { "market", cloudInference() },
        { "long names", longNames() },
        { "negatives", negatives() },
        { "one number", oneNumber() },
        { "sixty rows", sixtyRows() },
        { "sixty series", manySeries(60, 48) },
        { "quarters", quarters() },
    };
    return all;
}

QString describe(const Label &label)
{
    return u"\"%1\" (%2, %3, %4 × %5)"_s.arg(label.text)
        .arg(label.rect.x())
        .arg(label.rect.y())
        .arg(label.rect.width())
        .arg(label.rect.height());
}

} // namespace

void TestChartLayout::nothingOverlaps_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<Language>("language");
    const QList<QSizeF> sizes { { 1280, 720 }, { 624, 600 }, { 960, 720 }, { 480, 300 } };
    for (int i = 0; i < cases().size(); ++i) {
        for (const ChartFamily *family : chartFamilies()) {
            for (const QSizeF &size : sizes) {
                for (const Language language : { Language::English, Language::SimplifiedChinese }) {
                    QTest::addRow("%s %s %gx%g %s", cases()[i].first.constData(),
                        qPrintable(family->id()), size.width(), size.height(),
                        qPrintable(languageTag(language)))
                        << i << family->id() << size << language;
                }
            }
        }
    }
}

void TestChartLayout::nothingOverlaps()
{
    QFETCH(int, index);
    QFETCH(QString, family);
    QFETCH(QSizeF, size);
    QFETCH(Language, language);
    const ShownChart chart(PivotMaker(cases()[index].second).chart(family), size, language);
    const ChartText text(language);
    const QRectF frame = chart.frame->boundingRect();
    QList<Label> labels = chart.frame->labels();
    QVERIFY(!labels.isEmpty());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label &label = labels[i];
        QVERIFY2(label.pixelSize >= 10, qPrintable(describe(label)));
        QVERIFY2(frame.contains(label.rect), qPrintable(describe(label)));
        // The text fits the room it was given.
        const QSizeF needed = text.size(label.text, label.pixelSize, label.isBold);
        QVERIFY2(needed.width() <= label.rect.width() + 1.5
                && needed.height() <= label.rect.height() + 1.5,
            qPrintable(describe(label)));
        for (qsizetype k = 0; k < i; ++k) {
            const QRectF both = label.rect.intersected(labels[k].rect);
            QVERIFY2(both.width() <= 1.01 || both.height() <= 1.01,
                qPrintable(describe(label) + u" over "_s + describe(labels[k])));
        }
    }
    if (chart.frame->isEmpty())
        return;
    for (const Mark &mark : chart.frame->marks()) {
        const QRectF room = mark.shape == Mark::Shape::Arc ? frame : chart.frame->plotArea();
        // Dots on the edge of the plot stand out by their radius; they have no direction to be cut.
        const double slack = mark.shape == Mark::Shape::Point ? 6 : 0.01;
        // By its edges, because QRectF never contains a rectangle without height (a zero).
        const QRectF bounds = mark.bounds();
        QVERIFY2(bounds.left() >= room.left() - slack && bounds.right() <= room.right() + slack
                && bounds.top() >= room.top() - slack && bounds.bottom() <= room.bottom() + slack,
            qPrintable(mark.text));
    }
    QVERIFY(chart.frame->plotArea().height() >= 60);
    QVERIFY(chart.frame->plotArea().width() >= size.width() * 0.3);
}

void TestChartLayout::everySeriesIsNamed_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QSizeF>("size");
    for (const QString &family :
        { u"line"_s, u"column"_s, u"bar"_s, u"stacked"_s, u"percent"_s, u"area"_s }) {
        for (const QSizeF &size : { QSizeF(1280, 720), QSizeF(624, 600), QSizeF(600, 360) })
            QTest::addRow("%s %g", qPrintable(family), size.width()) << family << size;
    }
}

void TestChartLayout::everySeriesIsNamed()
{
    QFETCH(QString, family);
    QFETCH(QSizeF, size);
    const ShownChart chart(acceleratorsByOwner().chart(family), size);
    QSet<int> named;
    for (const Label &label : chart.frame->labels()) {
        if (label.series >= 0)
            named += label.series;
    }
    QCOMPARE(named.size(), 8);
}

void TestChartLayout::longHeadlineWraps()
{
    const ShownChart chart(acceleratorsByOwner(), { 624, 600 });
    const QList<Label> headline = chart.labels(Label::Role::Headline);
    QCOMPARE(headline.size(), 1);
    QVERIFY(headline[0].text.contains(u'\n'));
    QVERIFY(!headline[0].text.contains(QChar(0x2026)));
    QVERIFY(headline[0].pixelSize >= 18);
    QCOMPARE(QString(headline[0].text).replace(u'\n', u' '),
        acceleratorsByOwner().pivot.exploration.title);
}

void TestChartLayout::lowHeadlineKeepsWholeWords_data()
{
    QTest::addColumn<double>("width");
    for (double width = 220; width <= 700; width += 20)
        QTest::addRow("%g", width) << width;
}

void TestChartLayout::lowHeadlineKeepsWholeWords()
{
    QFETCH(double, width);
    const ShownChart chart(acceleratorsByOwner(), { width, 300 });
    const QList<Label> headline = chart.labels(Label::Role::Headline);
    QCOMPARE(headline.size(), 1);
    QVERIFY(headline[0].pixelSize >= 13);
    const QStringList words = acceleratorsByOwner().pivot.exploration.title.split(u' ');
    QString shown = QString(headline[0].text).replace(u'\n', u' ');
    QVERIFY(headline[0].text.count(u'\n') <= 1);
    if (width >= 520)
        QCOMPARE(shown.split(u' '), words); // nothing is lost where two lines are enough
    if (!shown.endsWith(QChar(0x2026)))
        return;
    shown.chop(1);
    const QStringList kept = shown.split(u' ');
    for (qsizetype i = 0; i < kept.size() - 1; ++i)
        QCOMPARE(kept[i], words[i]);
    // The last one may have lost a comma behind it.
    QVERIFY2(words[kept.size() - 1].startsWith(kept.last())
            && words[kept.size() - 1].size() - kept.last().size() <= 1,
        qPrintable(shown));
    QVERIFY2(!kept.last().back().isDigit(), qPrintable(shown));
}

void TestChartLayout::cutCaptionKeepsNumbersWithTheirUnits()
{
    const auto shown = [](const QString &title, double width, Language language) {
        PivotMaker maker = acceleratorsByOwner();
        maker.pivot.exploration.title = title;
        const ShownChart chart(maker, { width, 300 }, language);
        return QString(chart.labels(Label::Role::Headline).first().text).remove(u'\n');
    };
    for (double width = 200; width < 500; width += 13) {
        const QString english
            = shown(u"It went from 1,234.56 bn to 9,876.54 bn in one year, and to "
                    u"twice as much of it in the next one after that"_s,
                width, Language::English);
        QVERIFY2(!english.contains(QRegularExpression(u"\\d…$"_s)), qPrintable(english));
        const QString chinese
            = shown(u"云服务商的加速器保有量由123.4万台增至5678.9万台，其后两年又翻一番"
                    u"，预计到本世纪末仍将继续保持快速增长的势头"_s,
                width, Language::SimplifiedChinese);
        QVERIFY2(!chinese.contains(QRegularExpression(u"[\\d.]…$"_s)), qPrintable(chinese));
    }
}

void TestChartLayout::crowdedLegendCountsTheRest_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("more");
    QTest::newRow("en") << Language::English << u"^(\\d+) more$"_s;
    QTest::newRow("zh-Hans") << Language::SimplifiedChinese << u"^还有 (\\d+) 项$"_s;
}

/// Many long names must not take the plot's room: those without a place are counted.
void TestChartLayout::crowdedLegendCountsTheRest()
{
    QFETCH(const Language, language);
    QFETCH(const QString, more);
    constexpr int SeriesCount = 12;
    constexpr QSizeF Window(690, 400);
    QStringList names;
    QList<QList<double>> values(3);
    for (int i = 0; i < SeriesCount; ++i) {
        names += u"A publisher of the longest name that any publisher ever had, no. %1"_s.arg(i);
        for (QList<double> &row : values)
            row += 10 + i;
    }
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s, u"2026"_s }).columns(u"vendor"_s, names);
    maker.fill(values).chart(u"column"_s);
    const ShownChart chart(maker, Window, language);
    const auto [top, bottom] = chart.frame->plotSpan();
    QVERIFY2(bottom - top >= 0.3 * Window.height(), qPrintable(QString::number(bottom - top)));
    const QRegularExpression counted(more);
    int shown = 0;
    int left = 0;
    for (const Label &label : chart.labels(Label::Role::Legend)) {
        const QRegularExpressionMatch match = counted.match(label.text);
        left += match.hasMatch() ? match.captured(1).toInt() : 0;
        shown += label.series >= 0;
        QVERIFY(label.rect.bottom() <= top);
    }
    QVERIFY(shown > 0);
    QVERIFY(left > 0);
    QCOMPARE(shown + left, SeriesCount);
    // As many samples as there are names: the count stands for no single colour.
    QCOMPARE(chart.frame->legendSamples().size(), shown);
}

void TestChartLayout::chineseUsesAChineseFont()
{
    const QFont font = ChartTheme::font(14, Language::SimplifiedChinese);
    QCOMPARE(font.families().first(), u"Inter"_s);
    QVERIFY(font.families().indexOf(u"Noto Sans CJK SC"_s)
        < font.families().indexOf(u"Noto Sans CJK TC"_s));
    const QFont traditional = ChartTheme::font(14, Language::TraditionalChinese);
    QVERIFY(traditional.families().indexOf(u"Noto Sans CJK TC"_s)
        < traditional.families().indexOf(u"Noto Sans CJK SC"_s));
    // The words of the chart itself follow the language.
    const ShownChart chart(acceleratorsByOwner(), { 900, 600 }, Language::TraditionalChinese);
    QVERIFY(chart.text(Label::Role::Legend).contains(u"預測"_s));
    QVERIFY(chart.text(Label::Role::Divider).contains(u"預測"_s));
}

void TestChartLayout::emptyStatesSpeak_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("zh-Hans") << Language::SimplifiedChinese;
    QTest::newRow("zh-Hant") << Language::TraditionalChinese;
}

void TestChartLayout::emptyStatesSpeak()
{
    QFETCH(Language, language);
    PivotMaker none;
    none.periods({ u"2024"_s }).fill({ { NaN } });
    const ShownChart noNumbers(none, { 624, 600 }, language);
    QVERIFY(noNumbers.frame->isEmpty());
    QCOMPARE(noNumbers.labels(Label::Role::Message).size(), 2);
    none.periods({}).fill({});
    const ShownChart noRows(none, { 624, 600 }, language);
    QVERIFY(noRows.frame->isEmpty());
    QVERIFY(!noRows.text(Label::Role::Message).isEmpty());

    QGraphicsScene scene;
    auto *frame = new ChartFrame;
    scene.addItem(frame);
    frame->setLanguage(language);
    frame->setPivot(nullptr);
    frame->layOut();
    QVERIFY(frame->isEmpty());
    QCOMPARE(frame->labels().size(), 1);
}

void TestChartLayout::emptyChartsTakeNoPlot()
{
    ShownChart chart(acceleratorsByOwner());
    QVERIFY(!chart.frame->marks().isEmpty());
    chart.frame->setPivot(nullptr);
    chart.frame->layOut();
    QVERIFY(chart.frame->marks().isEmpty());
    QVERIFY(chart.frame->plotArea().isNull());
    // And back again.
    chart.frame->setPivot(acceleratorsByOwner().share());
    chart.frame->layOut();
    QCOMPARE(chart.cells(Mark::Shape::Bar).size(), 56);
}

void TestChartLayout::decimalsAgree()
{
    // 0.7 beside 5.75 is written 0.70; whole numbers stay whole.
    const ShownChart chart(acceleratorsByOwner());
    QVERIFY(chart.text(Label::Role::Value).contains(u"0.70"_s));
    PivotMaker whole;
    whole.periods({ u"2024"_s, u"2025"_s }).fill({ { 3 }, { 5 } }).chart(u"column"_s);
    QCOMPARE(ShownChart(whole).text(Label::Role::Value), u"3\n5"_s);
}

void TestChartLayout::axisOfPercentHasOneUnit()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s }).unit(u"percent"_s).fill({ { 30 }, { 70 } });
    const QString axis = ShownChart(maker.chart(u"line"_s)).text(Label::Role::Axis);
    QCOMPARE(axis.count(u'%'), 1);
}

void TestChartLayout::paintingChangesPixels()
{
    ShownChart chart(acceleratorsByOwner(), { 800, 500 });
    const auto render = [&] {
        QImage image(800, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.scene.render(&painter, QRectF(0, 0, 800, 500), QRectF(0, 0, 800, 500));
        return image;
    };
    const QImage plain = render();
    const Mark google = chart.cells(Mark::Shape::Bar).first();
    const QList<Mark> bars = chart.cells(Mark::Shape::Bar);
    const auto found = std::ranges::find_if(
        bars, [](const Mark &mark) { return mark.row == 3 && mark.column == 0; });
    QVERIFY(found != bars.end()); // Google in 2025
    const Mark &last = *found;
    const QPoint inside = last.rect.bottomLeft().toPoint() + QPoint(4, -6);
    QCOMPARE(plain.pixelColor(inside), last.colour);
    // Hovering another mark fades this one to 30 %.
    chart.frame->setHovered(google.cell());
    const QColor faded = render().pixelColor(inside);
    QVERIFY(std::abs(faded.red() - (255 - 0.3 * (255 - last.colour.red()))) <= 2);
    chart.frame->setHovered(NoCell);
    QCOMPARE(render(), plain);
}

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
