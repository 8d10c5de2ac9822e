// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspectorpanel.h"

#include "tests/support/visiblewords.h"
#include "views/charts/families.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

class TestInspectorPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWithoutEditing();
    void edits_data();
    void edits();
    void sameChoiceIsNoEdit();
    void axesExchange();
    void levelsWhereThereIsAHierarchy();
    void rangeNeverTurnsRound();
    void typingMerges();
    void fieldsThatMatter();
    void stepsNeverFinerThanTheData();
    void chartsAreTheFamilies();
    void everyControlHasAName();

private:
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        return controlNamed<QComboBox>(*m_panel, name);
    }
    void choose(const QString &name, const QString &text) const
    {
        QComboBox *combo = box(name);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    [[nodiscard]] Exploration edited() const
    {
        return m_spy->isEmpty() ? Exploration() : m_spy->last().first().value<Exploration>();
    }

    InspectorPanel *m_panel = nullptr;
    QSignalSpy *m_spy = nullptr;
    Exploration m_look;
};

void TestInspectorPanel::init()
{
    Dataset dataset;
    dataset.id = u"market-size"_s;
    dataset.dimensions = { u"market"_s, u"region"_s };
    Measure size;
    size.id = u"market-size"_s;
    size.names = { u"Market size"_s, {}, {} };
    size.unit = Unit(u"USD bn"_s);
    Measure units = size;
    units.id = u"units"_s;
    units.names = { u"Units"_s, {}, {} };
    units.unit = Unit(u"units"_s);
    dataset.measures = { size, units };
    Dimension market;
    market.id = u"market"_s;
    market.names = { u"Market"_s, u"市场"_s, {} };
    market.members = { { u"chips"_s, {}, {}, {} } };
    Dimension region = market;
    region.id = u"region"_s;
    region.names = { u"Region"_s, u"地区"_s, {} };
    region.members = { { u"world"_s, {}, {}, {} }, { u"china"_s, u"world"_s, {}, {} } };
    market.rebuild();
    region.rebuild();
    m_panel = new InspectorPanel;
    m_panel->setContext(dataset, { market, region },
        { Period(), Period::ofYear(2024), Period(2025, Grain::Half, 1), Period::ofYear(2026) },
        { u"CNY"_s, u"USD"_s });
    m_look = Exploration();
    m_look.dataset = dataset.id;
    m_look.measure = size.id;
    m_look.columns = u"market"_s;
    m_panel->setExploration(m_look);
    m_panel->resize(260, 900);
    m_panel->show();
    m_spy = new QSignalSpy(m_panel, &InspectorPanel::explorationEdited);
}

void TestInspectorPanel::cleanup()
{
    delete m_spy;
    delete m_panel;
}

void TestInspectorPanel::showsWithoutEditing()
{
    Exploration other = m_look;
    other.top = 7;
    other.title = u"A headline"_s;
    other.transform = Transform::Index;
    other.currency = u"USD"_s;
    other.rateBasis = RateBasis::Fixed;
    other.rateYear = 2024;
    other.step = Grain::Year;
    other.descending = true;
    other.totals = false;
    m_panel->setExploration(other);
    QCOMPARE(m_spy->count(), 0);
    QCOMPARE(box(u"Show as"_s)->currentText(), u"Index"_s);
    QCOMPARE(box(u"Currency"_s)->currentText(), u"USD"_s);
    QCOMPARE(box(u"Rate of"_s)->currentText(), u"2024"_s);
    QCOMPARE(controlNamed<QSpinBox>(*m_panel, u"Top"_s)->value(), 7);
    QCOMPARE(controlNamed<QLineEdit>(*m_panel, u"Headline"_s)->text(), u"A headline"_s);
}

void TestInspectorPanel::edits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Exploration>("wanted");
    Exploration base;
    base.dataset = u"market-size"_s;
    base.measure = u"market-size"_s;
    base.columns = u"market"_s;
    const auto row = [&base](const char *title, const QString &name, const QString &text,
                         const std::function<void(Exploration &)> &change) {
        Exploration wanted = base;
        change(wanted);
        QTest::newRow(title) << name << text << wanted;
    };
    row("measure", u"Measure"_s, u"Units"_s, [](Exploration &e) { e.measure = u"units"_s; });
    row("transform", u"Show as"_s, u"Growth a year"_s,
        [](Exploration &e) { e.transform = Transform::Growth; });
    row("currency", u"Currency"_s, u"CNY"_s, [](Exploration &e) { e.currency = u"CNY"_s; });
    row("from", u"From"_s, u"2024"_s,
        [](Exploration &e) { e.periods.from = Period::ofYear(2024); });
    row("to", u"To"_s, u"2026"_s, [](Exploration &e) { e.periods.to = Period::ofYear(2026); });
    row("step", u"Step"_s, u"Years"_s, [](Exploration &e) { e.step = Grain::Year; });
    row("sort", u"Sort by"_s, u"Value"_s, [](Exploration &e) { e.sort = SortBy::Value; });
    row("no columns", u"Columns"_s, u"None"_s, [](Exploration &e) { e.columns.clear(); });
    row("second rows", u"Then"_s, u"Region"_s, [](Exploration &e) {
        e.rows = { u"period"_s, u"region"_s };
    });
}

void TestInspectorPanel::edits()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(Exploration, wanted);
    choose(name, text);
    QCOMPARE(m_spy->count(), 1);
    QVERIFY(edited() == wanted);
    QVERIFY(!m_spy->last().at(1).toString().isEmpty());
    QVERIFY(m_spy->last().at(2).toString().isEmpty());
}

void TestInspectorPanel::sameChoiceIsNoEdit()
{
    choose(u"Show as"_s, u"Value"_s);
    choose(u"Columns"_s, u"Market"_s);
    QCOMPARE(m_spy->count(), 0);
}

void TestInspectorPanel::axesExchange()
{
    choose(u"Rows"_s, u"Market"_s);
    QCOMPARE(edited().rows, QStringList { u"market"_s });
    QCOMPARE(edited().columns, u"period"_s);
    choose(u"Columns"_s, u"Period"_s);
    QCOMPARE(edited().rows, QStringList { u"market"_s });
    QCOMPARE(edited().columns, u"period"_s);
}

void TestInspectorPanel::levelsWhereThereIsAHierarchy()
{
    QVERIFY(!box(u"Column level"_s)->isVisible());
    m_look.columns = u"region"_s;
    m_panel->setExploration(m_look);
    QVERIFY(box(u"Column level"_s)->isVisible());
    choose(u"Column level"_s, u"Level 2"_s);
    QCOMPARE(edited().levels.value(u"region"_s), 2);
    m_panel->setExploration(edited());
    choose(u"Column level"_s, u"As published"_s);
    QVERIFY(edited().levels.isEmpty());
}

void TestInspectorPanel::rangeNeverTurnsRound()
{
    m_look.periods = { Period(), Period::ofYear(2024) };
    m_panel->setExploration(m_look);
    choose(u"From"_s, u"2026"_s);
    QCOMPARE(edited().periods.from, Period::ofYear(2026));
    QCOMPARE(edited().periods.to, Period::ofYear(2026));
}

void TestInspectorPanel::typingMerges()
{
    auto *title = controlNamed<QLineEdit>(*m_panel, u"Headline"_s);
    for (const QChar key : u"Up"_s) {
        QTest::keyClicks(title, QString(key));
        m_panel->setExploration(edited());
    }
    QCOMPARE(m_spy->count(), 2);
    QCOMPARE(edited().title, u"Up"_s);
    QVERIFY(!m_spy->at(0).at(2).toString().isEmpty());
    QCOMPARE(m_spy->at(0).at(2).toString(), m_spy->at(1).at(2).toString());
    auto *top = controlNamed<QSpinBox>(*m_panel, u"Top"_s);
    top->setValue(5);
    QCOMPARE(edited().top, 5);
    QVERIFY(m_spy->last().at(2).toString() != m_spy->at(0).at(2).toString());
}

void TestInspectorPanel::fieldsThatMatter()
{
    QVERIFY(!box(u"Base"_s)->isVisible());
    QVERIFY(!box(u"Rate of"_s)->isVisible());
    m_look.transform = Transform::Index;
    m_look.currency = u"USD"_s;
    m_panel->setExploration(m_look);
    QVERIFY(box(u"Base"_s)->isVisible());
    QVERIFY(box(u"Rate of"_s)->isVisible());
    choose(u"Rate of"_s, u"2025"_s);
    QCOMPARE(edited().rateBasis, RateBasis::Fixed);
    QCOMPARE(edited().rateYear, 2025);
}

void TestInspectorPanel::stepsNeverFinerThanTheData()
{
    QCOMPARE(box(u"Step"_s)->findText(u"Quarters"_s), -1);
    QVERIFY(box(u"Step"_s)->findText(u"Half-years"_s) >= 0);
    // The undated period is no choice.
    QCOMPARE(box(u"From"_s)->count(), 4);
}

void TestInspectorPanel::chartsAreTheFamilies()
{
    QCOMPARE(box(u"Chart"_s)->count(), int(chartFamilies().size()));
    m_look.chart = u"line"_s;
    m_panel->setExploration(m_look);
    QCOMPARE(box(u"Chart"_s)->currentData().toString(), u"line"_s);
}

void TestInspectorPanel::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_panel), QStringList());
    m_panel->setLanguage(Language::SimplifiedChinese);
    QVERIFY(box(u"Columns"_s)->currentText() == u"市场"_s);
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
