// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "models/explore/explorationjson.h"
#include "tests/support/chartfaults.h"
#include "tests/support/sampleworkspace.h"
#include "views/charts/chartframe.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

#include <QGraphicsScene>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sextant;

/// Every family on every saved exploration of the sample, and on looks that suit those families
/// which no saved one does: no label meets another, no text leaves
/// its frame or is larger than its room, no mark leaves the frame. A family that cannot draw an
/// exploration says why, within the same rules.
class TestGeometry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staysInItsRoom_data();
    void staysInItsRoom();
    void everyFamilyDrawsSomething_data();
    void everyFamilyDrawsSomething();

private:
    struct Sample
    {
        QString id;
        Pivot pivot;
    };
    QList<Sample> m_samples;
};

namespace {

Exploration shipments(const QString &columns, const QString &periods, const QString &chart)
{
    Exploration look;
    look.dataset = u"vendor-shipments"_s;
    look.measure = u"accelerators-acquired"_s;
    look.rows = { u"vendor"_s };
    look.columns = columns;
    look.step = Grain::Year;
    look.periods = PeriodRange::parse(periods).value_or(PeriodRange());
    look.chart = chart;
    return look;
}

Exploration twoPeriods()
{
    return shipments(u"period"_s, u"2023..2025"_s, u"scatter"_s);
}

Exploration threeMeasures()
{
    Exploration look = shipments(u"measure"_s, u"2025"_s, u"bubble"_s);
    look.setFilter({ u"measure"_s,
        { u"accelerators-acquired"_s, u"accelerators-acquired-h100e"_s,
            u"accelerators-installed"_s },
        false });
    return look;
}

Exploration events()
{
    Exploration look;
    look.dataset = u"platform-timeline"_s;
    look.measure = u"events"_s;
    look.rows = { u"vendor"_s };
    look.columns = u"period"_s;
    look.chart = u"timeline"_s;
    return look;
}

} // namespace

void TestGeometry::initTestCase()
{
    const test::SampleWorkspace workspace;
    const auto all = workspace->explorations();
    QVERIFY(all.has_value());
    for (const Saved &saved : *all) {
        const auto exploration = explorationFromJson(saved.json);
        QVERIFY(exploration.has_value());
        const CubePtr cube = workspace.cube(exploration->dataset);
        const auto pivot = evaluate(*cube, *exploration);
        QVERIFY2(pivot.has_value(), qPrintable(saved.id));
        m_samples += { saved.id, *pivot };
    }
    QVERIFY2(m_samples.size() >= 7, qPrintable(QString::number(m_samples.size())));
    for (const Exploration &look : { twoPeriods(), threeMeasures(), events() }) {
        const auto pivot = evaluate(*workspace.cube(look.dataset), look);
        QVERIFY2(pivot.has_value(), qPrintable(look.chart));
        m_samples += { u"for "_s + look.chart, *pivot };
    }
}

void TestGeometry::staysInItsRoom_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<Language>("language");
    for (int i = 0; i < m_samples.size(); ++i) {
        for (const ChartFamily *family : chartFamilies()) {
            for (const QSizeF &size : { QSizeF(1280, 720), QSizeF(960, 540) }) {
                for (const Language language : { Language::English, Language::SimplifiedChinese }) {
                    QTest::addRow("%s %s %g %s", qPrintable(m_samples[i].id),
                        qPrintable(family->id()), size.width(), qPrintable(languageTag(language)))
                        << i << family->id() << size << language;
                }
            }
        }
    }
}

void TestGeometry::staysInItsRoom()
{
    QFETCH(int, sample);
    QFETCH(QString, family);
    QFETCH(QSizeF, size);
    QFETCH(Language, language);
    auto pivot = std::make_shared<Pivot>(m_samples[sample].pivot);
    pivot->exploration.chart = family;
    QGraphicsScene scene;
    auto *frame = new ChartFrame; // owned by the scene
    scene.addItem(frame);
    frame->setPivot(pivot);
    frame->setSize(size);
    frame->setLanguage(language);
    frame->layOut();

    QVERIFY(!frame->labels().isEmpty());
    QCOMPARE(tests::labelFaults(*frame, language), QStringList());
    QCOMPARE(tests::markFaults(*frame), QStringList());
    if (frame->isEmpty())
        return;
    QVERIFY(!frame->marks().isEmpty());
    // The name of a dot does not run over the axis.
    for (const Label &label : frame->labels()) {
        const double axis = frame->plotArea().left();
        QVERIFY2(family != u"dotstrip" || label.role != Label::Role::Value
                || label.rect.left() >= axis || label.rect.right() <= axis,
            qPrintable(tests::described(label)));
    }
    for (const Mark &mark : frame->marks()) {
        const QRectF bounds = mark.bounds();
        // Nothing drawn runs into the words above and below the plot.
        for (const Label &label : frame->labels()) {
            const bool isAround = label.role == Label::Role::Headline
                || label.role == Label::Role::SoWhat || label.role == Label::Role::Subtitle
                || label.role == Label::Role::Source || label.role == Label::Role::Note
                || label.role == Label::Role::Filters;
            const QRectF both = bounds.intersected(label.rect);
            QVERIFY2(!isAround || both.width() <= 1.01 || both.height() <= 1.01,
                qPrintable(tests::described(label)));
        }
    }
}

void TestGeometry::everyFamilyDrawsSomething_data()
{
    QTest::addColumn<QString>("family");
    for (const ChartFamily *family : chartFamilies())
        QTest::newRow(qPrintable(family->id())) << family->id();
}

void TestGeometry::everyFamilyDrawsSomething()
{
    QFETCH(QString, family);
    const bool isDrawn = std::ranges::any_of(m_samples, [&](const Sample &sample) {
        return whyNotShown(*chartFamily(family), sample.pivot, Language::English).isEmpty();
    });
    QVERIFY(isDrawn);
}

QTEST_MAIN(TestGeometry)
#include "tst_geometry.moc"
