// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "models/explore/explorationjson.h"
#include "tests/support/sampleworkspace.h"
#include "views/charts/chartdata.h"
#include "views/charts/chartframe.h"
#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/charts/membercolours.h"
#include "views/charts/shades.h"

#include <QGraphicsScene>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

/// A dimension and one of its members.
using MemberKey = std::pair<QString, QString>;
/// The colours of members, each with a picture that shows it.
using MemberColours = std::map<MemberKey, std::map<QRgb, QString>>;

/// Families in which colour means the direction, the value or the measure.
bool coloursMembers(const QString &family)
{
    static const QStringList others { u"heatmap"_s, u"waterfall"_s, u"dumbbell"_s, u"histogram"_s,
        u"combo"_s };
    return !others.contains(family);
}

/// The axis whose members a family tells apart by colour.
const PivotAxis &colouredAxis(const Pivot &pivot, const QString &family)
{
    const bool isList = pivot.columnCount() == 1 || pivot.columns.dimensions.contains(u"measure"_s);
    if (family == u"donut")
        return pivot.rowCount() == 1 ? pivot.columns : pivot.rows;
    if (family == u"treemap")
        return pivot.columnCount() > 1 ? pivot.columns : pivot.rows;
    if (family == u"scatter" || family == u"bubble")
        return pivot.rows;
    if (family == u"barmekko" && isList)
        return pivot.rows;
    return seriesAxis(pivot);
}

void collect(
    const ChartFrame &frame, const QString &family, const QString &picture, MemberColours &colours)
{
    const Pivot &pivot = *frame.pivot();
    const PivotAxis &axis = colouredAxis(pivot, family);
    if (axis.dimensions.size() != 1 || axis.isTime())
        return;
    std::map<QRgb, std::set<QString>> owners;
    for (const Mark &mark : frame.marks()) {
        if (!mark.hasCell() || mark.isShaded || mark.isConflict)
            continue;
        const AxisLabel &label = axis.labels[&axis == &pivot.rows ? mark.row : mark.column];
        if (label.first().isOther || mark.colour == ChartTheme::light().other)
            continue;
        colours[{ label.first().dimension, label.first().id }].emplace(mark.colour.rgb(), picture);
        owners[mark.colour.rgb()].insert(label.first().id);
    }
    for (const auto &[colour, members] : owners)
        QVERIFY2(members.size() == 1, qPrintable(picture + u' ' + *members.begin()));
}

} // namespace

/// Over all saved explorations of the sample, drawn by every family that can: what a member looks
/// like.
class TestSampleColours : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void memberHasOneColour();
    void swatchesAreThoseOfTheChart();
    void themesAgree();
    void newMembersChangeNothing();
    void leadsShareNoHue();

private:
    struct Sample
    {
        QString id;
        PivotPtr pivot;
    };
    QList<Sample> m_samples;
};

void TestSampleColours::initTestCase()
{
    const test::SampleWorkspace workspace;
    const auto all = workspace->explorations();
    QVERIFY(all.has_value());
    for (const Saved &saved : *all) {
        const auto exploration = explorationFromJson(saved.json);
        QVERIFY(exploration.has_value());
        auto pivot = evaluate(*workspace.cube(exploration->dataset), *exploration);
        QVERIFY2(pivot.has_value(), qPrintable(saved.id));
        m_samples += { saved.id, std::make_shared<const Pivot>(std::move(*pivot)) };
    }
    QVERIFY(m_samples.size() >= 29);
}

void TestSampleColours::memberHasOneColour()
{
    MemberColours colours;
    for (const Sample &sample : std::as_const(m_samples)) {
        for (const ChartFamily *family : chartFamilies()) {
            if (!coloursMembers(family->id()))
                continue;
            auto pivot = std::make_shared<Pivot>(*sample.pivot);
            pivot->exploration.chart = family->id();
            QGraphicsScene scene;
            auto *frame = new ChartFrame; // owned by the scene
            scene.addItem(frame);
            frame->setPivot(pivot);
            frame->setSize({ 1280, 720 });
            frame->layOut();
            if (!frame->isEmpty())
                collect(*frame, family->id(), sample.id + u'/' + family->id(), colours);
        }
    }
    for (const auto &[member, seen] : colours) {
        QStringList pictures;
        for (const auto &[colour, picture] : seen)
            pictures += QColor(colour).name() + u" in "_s + picture;
        QVERIFY2(seen.size() == 1,
            qPrintable(member.first + u' ' + member.second + u": "_s + pictures.join(u", "_s)));
    }
    // The owners of accelerators are in a dozen of these pictures.
    QVERIFY(colours.contains({ u"vendor"_s, u"google"_s }));
    QVERIFY(colours.contains({ u"vendor"_s, u"meta"_s }));
    QVERIFY(colours.contains({ u"platform"_s, u"google-tpu"_s }));
    QVERIFY(colours.contains({ u"deployment"_s, u"edge"_s }));
    QVERIFY2(colours.size() >= 25, qPrintable(QString::number(colours.size())));
}

void TestSampleColours::swatchesAreThoseOfTheChart()
{
    for (const Sample &sample : std::as_const(m_samples)) {
        const ChartData data(*sample.pivot, ChartTheme::light(), Language::English);
        const QList<QColor> swatches = seriesColours(data.pivot(), ChartTheme::light());
        QCOMPARE(swatches.size(), data.seriesCount());
        for (int i = 0; i < data.seriesCount(); ++i)
            QVERIFY2(swatches[i] == data.series()[i].colour, qPrintable(sample.id));
    }
}

/// A member has the same place in the palette of each theme.
void TestSampleColours::themesAgree()
{
    ChartTheme light = ChartTheme::light();
    ChartTheme dark = ChartTheme::dark();
    int hues = 0;
    for (const Sample &sample : std::as_const(m_samples)) {
        const QList<QColor> onLight = seriesColours(*sample.pivot, light);
        const QList<QColor> onDark = seriesColours(*sample.pivot, dark);
        for (qsizetype i = 0; i < onLight.size(); ++i) {
            const qsizetype hue = light.palette.indexOf(onLight[i]);
            QCOMPARE(dark.palette.indexOf(onDark[i]), hue);
            QCOMPARE(onLight[i] == light.other, onDark[i] == dark.other);
            hues += hue >= 0;
        }
    }
    QVERIFY(hues > 60);
}

/// The catalog may grow at the end of a dimension, and a look may be filtered, as much as they
/// like.
void TestSampleColours::newMembersChangeNothing()
{
    for (const Sample &sample : std::as_const(m_samples)) {
        Pivot grown = *sample.pivot;
        for (Dimension &dimension : grown.dimensions) {
            Member late;
            late.id = u"late"_s;
            dimension.members += late;
            dimension.rebuild();
        }
        QCOMPARE(seriesColours(grown, ChartTheme::light()),
            seriesColours(*sample.pivot, ChartTheme::light()));
    }
}

/// What has a hue in one chart has one of its own, not the shade of another's.
void TestSampleColours::leadsShareNoHue()
{
    for (const ChartTheme &theme : { ChartTheme::light(), ChartTheme::dark() }) {
        QHash<QRgb, int> hueOf;
        for (int hue = 0; hue < theme.palette.size(); ++hue) {
            for (int shade = 0; shade < ShadeCount; ++shade)
                hueOf.insert(shadeOf(theme.palette[hue], shade, theme).rgb(), hue);
        }
        int charts = 0;
        for (const Sample &sample : std::as_const(m_samples)) {
            if (seriesAxis(*sample.pivot).dimensions.size() != 1)
                continue; // combinations are no members
            QSet<int> taken;
            for (const QColor &colour : seriesColours(*sample.pivot, theme)) {
                if (colour == theme.other)
                    continue;
                QVERIFY2(hueOf.contains(colour.rgb()), qPrintable(sample.id));
                QVERIFY2(!taken.contains(hueOf[colour.rgb()]), qPrintable(sample.id));
                taken += hueOf[colour.rgb()];
            }
            charts += taken.size() > 4 ? 1 : 0;
        }
        QVERIFY2(charts >= 10, qPrintable(QString::number(charts)));
    }
}

QTEST_MAIN(TestSampleColours)
#include "tst_samplecolours.moc"
