// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspectorpanel.h"

#include "tests/support/handmadepivot.h"
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
using namespace sextant::test;
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
    void smallChartsTakeTheFirstRows();
    void drawsByTwoChecks();
    void putsOnTheChart_data();
    void putsOnTheChart();
    void otherNumbersStartAfresh();
    void takesFromTheChart();
    void numbersAreTypedAsTheyAreRead();
    void everyControlHasAName();

private:
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        return controlNamed<QComboBox>(*m_panel, name);
    }
    [[nodiscard]] QCheckBox *controlWithText(const QString &text) const
    {
        for (QCheckBox *check : m_panel->findChildren<QCheckBox *>()) {
            if (check->text() == text)
                return check;
        }
        return nullptr;
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

void TestInspectorPanel::smallChartsTakeTheFirstRows()
{
    choose(u"Small charts"_s, u"Region"_s);
    QCOMPARE(edited().multiples, u"region"_s);
    QCOMPARE(edited().rows, QStringList({ u"region"_s, u"period"_s }));
    QCOMPARE(edited().columns, u"market"_s);
    m_panel->setExploration(edited());
    auto *free = controlWithText(u"An axis for each small chart"_s);
    QVERIFY(free && free->isVisible());
    free->click();
    QVERIFY(edited().freeAxis);
    m_panel->setExploration(edited());
    // What stands on the columns moves over, and what stood on the rows stays within.
    choose(u"Small charts"_s, u"Market"_s);
    QCOMPARE(edited().rows, QStringList({ u"market"_s, u"period"_s }));
    QVERIFY(edited().columns.isEmpty());
    m_panel->setExploration(edited());
    choose(u"Small charts"_s, u"None"_s);
    QCOMPARE(edited().rows, QStringList(u"period"_s));
    QVERIFY(edited().multiples.isEmpty() && !edited().freeAxis);
    m_panel->setExploration(edited());
    QVERIFY(!controlWithText(u"An axis for each small chart"_s)->isVisible());
}

void TestInspectorPanel::drawsByTwoChecks()
{
    controlWithText(u"Logarithmic axis"_s)->click();
    QVERIFY(edited().logScale);
    controlWithText(u"Growth a year beside the names"_s)->click();
    QVERIFY(edited().growthColumn);
    m_look.rows = { u"region"_s }; // no time, no growth
    m_panel->setExploration(m_look);
    QVERIFY(!controlWithText(u"Growth a year beside the names"_s)->isVisible());
}

void TestInspectorPanel::putsOnTheChart_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("fields"); // From or At, To, Words
    QTest::addColumn<Annotation>("wanted");  // with no number at all: refused
    const auto made = [](Annotation::Type type, double low, double high, const QString &text) {
        Annotation annotation;
        annotation.type = type;
        annotation.low = low;
        annotation.high = high;
        annotation.text = text;
        if (type == Annotation::Type::Event)
            annotation.from.insert(u"period"_s, u"2026"_s);
        return annotation;
    };
    const double none = Annotation::NaN;
    using Type = Annotation::Type;
    QTest::newRow("line") << u"Reference line"_s << QStringList { u"2,500.5"_s, {}, u"Target"_s }
                          << made(Type::Line, 2500.5, none, u"Target"_s);
    QTest::newRow("nameless line") << u"Reference line"_s << QStringList { u"\u22123"_s, {}, {} }
                                   << made(Type::Line, -3, none, {});
    QTest::newRow("band") << u"Reference band"_s << QStringList { u"10"_s, u"20"_s, u"Range"_s }
                          << made(Type::Band, 10, 20, u"Range"_s);
    QTest::newRow("break") << u"Axis break"_s << QStringList { u"40"_s, u"380"_s, {} }
                           << made(Type::Break, 40, 380, {});
    QTest::newRow("event") << u"Event"_s << QStringList { {}, {}, u"Export rule"_s }
                           << made(Type::Event, none, none, u"Export rule"_s);
    const Annotation refused;
    QTest::newRow("no number") << u"Reference line"_s << QStringList { u"ten"_s, {}, {} }
                               << refused;
    QTest::newRow("upside down") << u"Axis break"_s << QStringList { u"5"_s, u"4"_s, {} }
                                 << refused;
    QTest::newRow("an event of nothing")
        << u"Event"_s << QStringList { {}, {}, u"  "_s } << refused;
}

void TestInspectorPanel::putsOnTheChart()
{
    QFETCH(QString, type);
    QFETCH(QStringList, fields);
    QFETCH(Annotation, wanted);
    choose(u"Add"_s, type);
    const bool isRange = wanted.type == Annotation::Type::Band || type == u"Axis break"
        || type == u"Reference band";
    const auto write = [&](const QString &name, const QString &text) {
        QLineEdit *found = nullptr;
        for (QLineEdit *field : m_panel->findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->accessibleName() == name)
                found = field;
        }
        QVERIFY2(text.isEmpty() || found, qPrintable(name));
        if (found)
            found->setText(text);
    };
    write(isRange ? u"From"_s : u"At"_s, fields[0]);
    write(u"To"_s, fields[1]);
    write(u"Words"_s, fields[2]);
    if (auto *when = box(u"When"_s); when->isVisible())
        when->setCurrentIndex(when->findText(u"2026"_s));
    QAbstractButton *put = buttonNamed(*m_panel, u"Put on the Chart"_s);
    const bool isRefused = wanted == Annotation();
    QCOMPARE(put->isEnabled(), !isRefused);
    put->click();
    QCOMPARE(m_spy->count(), isRefused ? 0 : 1);
    if (isRefused)
        return;
    QCOMPARE(edited().annotations, QList<Annotation> { wanted });
    QCOMPARE(m_spy->last().at(1).toString(), type);
    // The next one begins as the first did.
    QCOMPARE(box(u"Add"_s)->currentText(), u"Reference line"_s);
    QVERIFY(!put->isEnabled());
    choose(u"Add"_s, u"Event"_s);
    QCOMPARE(box(u"When"_s)->currentIndex(), 0);
    for (const QLineEdit *field : m_panel->findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == u"Words")
            QCOMPARE(field->text(), QString());
    }
}

void TestInspectorPanel::otherNumbersStartAfresh()
{
    HandmadePivot made(u"m"_s, { u"M"_s, u"M"_s, u"M"_s }, u"units"_s);
    made.rows(u"period"_s, { u"2024"_s, u"2026"_s });
    m_panel->setPivot(std::make_shared<Pivot>(made.pivot()));
    choose(u"Add"_s, u"Reference band"_s);
    m_panel->setPivot(std::make_shared<Pivot>(made.pivot())); // a filter, another sort
    QCOMPARE(box(u"Add"_s)->currentText(), u"Reference band"_s);
    made.pivot().measure.id = u"another"_s;
    m_panel->setPivot(std::make_shared<Pivot>(made.pivot()));
    QCOMPARE(box(u"Add"_s)->currentText(), u"Reference line"_s);
}

void TestInspectorPanel::takesFromTheChart()
{
    HandmadePivot made(u"m"_s, { u"M"_s, u"M"_s, u"M"_s }, u"units"_s);
    made.rows(u"period"_s, { u"2024"_s, u"2026"_s });
    m_panel->setPivot(std::make_shared<Pivot>(made.pivot()));
    Annotation line;
    line.type = Annotation::Type::Line;
    line.low = 10;
    Annotation axisBreak;
    axisBreak.type = Annotation::Type::Break;
    axisBreak.low = 40;
    axisBreak.high = 380;
    m_look.annotations = { line, axisBreak };
    m_panel->setExploration(m_look);
    QCOMPARE(m_spy->count(), 0);
    // An axis has one break: another one takes its place.
    choose(u"Add"_s, u"Axis break"_s);
    for (QLineEdit *field : m_panel->findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == u"From")
            field->setText(u"50"_s);
        if (field->isVisible() && field->accessibleName() == u"To")
            field->setText(u"300"_s);
    }
    buttonNamed(*m_panel, u"Put on the Chart"_s)->click();
    QCOMPARE(edited().annotations.size(), 2);
    QCOMPARE(edited().annotations.last().low, 50.0);
    auto *remove = controlNamed<QAbstractButton>(
        *m_panel, u"Remove “Reference line 10 units” from the chart"_s);
    QVERIFY(remove);
    remove->click();
    QCOMPARE(edited().annotations, QList<Annotation> { axisBreak });
}

/// 100 USD bn are typed as the chart shows them in Chinese, 1,000 亿美元, and stored as ever.
void TestInspectorPanel::numbersAreTypedAsTheyAreRead()
{
    HandmadePivot made(u"m"_s, { u"M"_s, u"M"_s, u"M"_s }, u"USD bn"_s);
    made.rows(u"period"_s, { u"2024"_s, u"2026"_s });
    made.cell(0, 0, 106.15).cell(1, 0, 254.98);
    m_panel->setLanguage(Language::SimplifiedChinese);
    m_panel->setPivot(std::make_shared<Pivot>(made.pivot()));
    choose(u"Add"_s, u"Reference band"_s);
    bool saysUnit = false;
    for (QLineEdit *field : m_panel->findChildren<QLineEdit *>()) {
        if (!field->isVisible())
            continue;
        if (field->accessibleName() == u"From")
            field->setText(u"1,000"_s);
        if (field->accessibleName() == u"To")
            field->setText(u"1061.5"_s);
        saysUnit = saysUnit || field->toolTip().contains(u"亿美元");
    }
    QVERIFY(saysUnit);
    buttonNamed(*m_panel, u"Put on the Chart"_s)->click();
    QCOMPARE(edited().annotations.size(), 1);
    QCOMPARE(edited().annotations.first().low, 100.);
    QCOMPARE(edited().annotations.first().high, 106.15);
}

void TestInspectorPanel::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_panel), QStringList());
    m_panel->setLanguage(Language::SimplifiedChinese);
    QVERIFY(box(u"Columns"_s)->currentText() == u"市场"_s);
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
