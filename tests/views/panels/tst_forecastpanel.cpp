// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/forecastpanel.h"

#include "tests/support/samplepivots.h"
#include "tests/support/visiblewords.h"
#include "views/panels/casecard.h"
#include "views/panels/claimslist.h"
#include "views/panels/growthcalculator.h"
#include "views/panels/seriesforecast.h"
#include "views/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

using MaybeSpec = std::optional<ForecastSpec>;

class TestForecastPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void draftUsesTheSeriesOwnGrowth();
    void showAndRemove();
    void editsOnceApplied();
    void cardsChooseTheCase();
    void savesUnderAName();
    void selectionChoosesTheSeries();
    void explainsWhatIsMissing();
    void answers_data();
    void answers();
    void asksForWhatIsMissing();
    void saysNothingThatIsNoNumber_data();
    void saysNothingThatIsNoNumber();
    void takesTheSelection();
    void claimsAreCounted();
    void everyControlHasAName();

private:
    [[nodiscard]] GrowthCalculator *calculator() const
    {
        return m_panel->findChild<GrowthCalculator *>();
    }
    void ask(const QString &question) const
    {
        auto *control = calculator()->findChild<SegmentedControl *>();
        control->setCurrent(question);
        emit control->activated(question);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = controlNamed<QLineEdit>(*calculator(), field);
        QVERIFY2(edit && edit->isVisible(), qPrintable(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QList<CaseCard *> cards() const { return m_panel->findChildren<CaseCard *>(); }
    [[nodiscard]] MaybeSpec last() const
    {
        return m_spy->isEmpty() ? MaybeSpec() : m_spy->last().first().value<MaybeSpec>();
    }

    ForecastPanel *m_panel = nullptr;
    QSignalSpy *m_spy = nullptr;
};

void TestForecastPanel::init()
{
    m_panel = new ForecastPanel;
    m_panel->setPivot(cloudInference().share(), {});
    m_panel->setSpec(std::nullopt);
    m_panel->resize(280, 1000);
    m_panel->show();
    m_spy = new QSignalSpy(m_panel, &ForecastPanel::forecastEdited);
}

void TestForecastPanel::cleanup()
{
    delete m_spy;
    delete m_panel;
}

void TestForecastPanel::draftUsesTheSeriesOwnGrowth()
{
    // 360iResearch: 102.19 in 2025 to 320.98 in 2032 is 17.76 % a year, as published.
    auto *rate = controlNamed<QDoubleSpinBox>(*m_panel, u"Growth a year"_s);
    QVERIFY(std::abs(rate->value() - 17.76) < 0.01);
    // Five years on: 320.98 × 1.1776^5 = 726.9, by bc.
    QCOMPARE(cards().size(), 3);
    QCOMPARE(cards().at(1)->value(), u"727"_s);
    QVERIFY(cards().at(0)->value().toDouble() < 727);
    QVERIFY(cards().at(2)->value().toDouble() > 727);
    QCOMPARE(m_spy->count(), 0);
}

void TestForecastPanel::showAndRemove()
{
    QAbstractButton *show = buttonNamed(*m_panel, u"Show in chart"_s);
    QVERIFY(show);
    show->click();
    QCOMPARE(m_spy->count(), 1);
    QVERIFY(last().has_value());
    QVERIFY(std::isnan(last()->rate));
    m_panel->setSpec(last());
    QAbstractButton *remove = buttonNamed(*m_panel, u"Remove from chart"_s);
    QVERIFY(remove);
    remove->click();
    QCOMPARE(m_spy->count(), 2);
    QVERIFY(!last().has_value());
}

void TestForecastPanel::editsOnceApplied()
{
    auto *rate = controlNamed<QDoubleSpinBox>(*m_panel, u"Growth a year"_s);
    rate->setValue(10);
    // A draft changes the cards alone: 320.98 × 1.1^5 = 516.9.
    QCOMPARE(m_spy->count(), 0);
    QCOMPARE(cards().at(1)->value(), u"517"_s);
    ForecastSpec spec;
    spec.rate = 0.1;
    m_panel->setSpec(spec);
    rate->setValue(12);
    rate->setValue(13);
    QCOMPARE(m_spy->count(), 2);
    QCOMPARE(last()->rate, 0.13);
    QVERIFY(!m_spy->at(0).at(2).toString().isEmpty());
    QCOMPARE(m_spy->at(0).at(2).toString(), m_spy->at(1).at(2).toString());
    auto *method = controlNamed<QComboBox>(*m_panel, u"Method"_s);
    method->setCurrentIndex(1);
    emit method->activated(1);
    QCOMPARE(last()->method, ForecastMethod::LinearTrend);
    QVERIFY(!rate->isVisible());
}

void TestForecastPanel::cardsChooseTheCase()
{
    m_panel->setSpec(ForecastSpec());
    cards().at(2)->click();
    QCOMPARE(last()->shown, ForecastCase::High);
    ForecastSpec low;
    low.shown = ForecastCase::Low;
    m_panel->setSpec(low);
    QVERIFY(cards().at(0)->isChecked());
    QVERIFY(!cards().at(2)->isChecked());
}

void TestForecastPanel::savesUnderAName()
{
    QSignalSpy saved(m_panel, &ForecastPanel::saveRequested);
    auto *name = controlNamed<QLineEdit>(*m_panel, u"Name of the scenario"_s);
    QAbstractButton *save = buttonNamed(*m_panel, u"Save"_s);
    QVERIFY(!save->isEnabled());
    m_panel->setSpec(ForecastSpec());
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(name, u"  House view "_s);
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), u"House view"_s);
}

void TestForecastPanel::selectionChoosesTheSeries()
{
    const PivotPtr owners = acceleratorsByOwner().share();
    m_panel->setPivot(owners, { { 0, 1 } });
    const QString second = owners->columns.text(1, Language::English);
    QVERIFY(visibleWords(*m_panel).join(u'\n').contains(second));
}

void TestForecastPanel::explainsWhatIsMissing()
{
    m_panel->setPivot(PivotMaker().rows(u"vendor"_s, { u"Google"_s }).fill({ { 1 } }).share(), {});
    QVERIFY(visibleWords(*m_panel).join(u'\n').contains(u"period"));
    QVERIFY(!buttonNamed(*m_panel, u"Show in chart"_s)->isEnabled());
    // A trend needs two numbers; one number can still grow by a given rate.
    m_panel->setPivot(PivotMaker().periods({ u"2024"_s }).fill({ { 10 } }).share(), {});
    QVERIFY(!buttonNamed(*m_panel, u"Show in chart"_s)->isEnabled());
    controlNamed<QDoubleSpinBox>(*m_panel, u"Growth a year"_s)->setValue(20);
    QVERIFY(buttonNamed(*m_panel, u"Show in chart"_s)->isEnabled());
}

void TestForecastPanel::answers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("typed"); // value, last or target, rate, from, to
    QTest::addColumn<QString>("answer");
    // Reference values by bc -l.
    QTest::newRow("rate") << u"rate"_s
                          << QStringList { u"102.19"_s, u"320.98"_s, {}, u"2025"_s, u"2032"_s }
                          << u"+17.8 %"_s;
    QTest::newRow("value") << u"value"_s
                           << QStringList { u"100"_s, {}, u"10"_s, u"2025"_s, u"2027"_s }
                           << u"121"_s;
    QTest::newRow("years") << u"years"_s
                           << QStringList { u"100"_s, u"200"_s, u"10"_s, u"2025"_s, {} }
                           << u"7.3 years"_s;
    QTest::newRow("needed") << u"needed"_s
                            << QStringList { u"100"_s, u"400"_s, {}, u"2025"_s, u"2027"_s }
                            << u"+100 %"_s;
}

void TestForecastPanel::answers()
{
    QFETCH(QString, question);
    QFETCH(QStringList, typed);
    QFETCH(QString, answer);
    ask(question);
    const bool hasTarget = question == u"years" || question == u"needed";
    const QStringList fields
        = { u"Value"_s, hasTarget ? u"Target"_s : u"Last value"_s, u"Growth, % a year"_s,
              u"From year"_s, question == u"needed" ? u"By year"_s : u"To year"_s };
    for (int i = 0; i < fields.size(); ++i) {
        if (!typed[i].isEmpty())
            type(fields[i], typed[i]);
    }
    QCOMPARE(calculator()->answer(), answer);
}

void TestForecastPanel::asksForWhatIsMissing()
{
    ask(u"rate"_s);
    QVERIFY(calculator()->answer().isEmpty());
    type(u"Value"_s, u"100"_s);
    type(u"Last value"_s, u"-5"_s);
    type(u"From year"_s, u"2025"_s);
    type(u"To year"_s, u"2026"_s);
    // Not defined: a sentence, and no number.
    QVERIFY(calculator()->answer().isEmpty());
    bool explains = false;
    for (const QString &word : visibleWords(*calculator()))
        explains = explains || word.contains(u"zero");
    QVERIFY(explains);
}

void TestForecastPanel::saysNothingThatIsNoNumber_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("typed"); // value, growth, from, to
    QTest::addColumn<QString>("answer");
    const QString value = u"value"_s;
    QTest::newRow("a multiple of zero")
        << value << QStringList { u"0"_s, u"10"_s, u"2025"_s, u"2027"_s } << u"0"_s;
    QTest::newRow("a year of no calendar")
        << value << QStringList { u"100"_s, u"0"_s, u"2025"_s, u"99999999999"_s } << QString();
    QTest::newRow("no year") << value << QStringList { u"100"_s, u"0"_s, u"-3"_s, u"2027"_s }
                             << QString();
}

void TestForecastPanel::saysNothingThatIsNoNumber()
{
    QFETCH(QString, question);
    QFETCH(QStringList, typed);
    ask(question);
    const QStringList fields = { u"Value"_s, u"Growth, % a year"_s, u"From year"_s, u"To year"_s };
    for (int i = 0; i < fields.size(); ++i)
        type(fields[i], typed[i]);
    QTEST(calculator()->answer(), "answer");
    for (const QString &word : visibleWords(*calculator()))
        QVERIFY2(!word.contains(u"nan") && !word.contains(u"21474836"), qPrintable(word));
}

void TestForecastPanel::takesTheSelection()
{
    QAbstractButton *take = buttonNamed(*m_panel, u"Take from selection"_s);
    QVERIFY(!take->isEnabled());
    m_panel->setPivot(cloudInference().share(), { { 2, 0 }, { 0, 0 } });
    QVERIFY(take->isEnabled());
    take->click();
    QCOMPARE(calculator()->answer(), u"+17.8 %"_s);
    ask(u"needed"_s);
    take->click();
    // A target lies ahead: the last selected number is where it begins.
    QCOMPARE(controlNamed<QLineEdit>(*calculator(), u"Value"_s)->text(), u"320.98"_s);
    QCOMPARE(controlNamed<QLineEdit>(*calculator(), u"From year"_s)->text(), u"2032"_s);
}

void TestForecastPanel::claimsAreCounted()
{
    ImpliedGrowth agrees;
    agrees.claim.from = agrees.from = Period::ofYear(2025);
    agrees.claim.to = agrees.to = Period::ofYear(2032);
    agrees.claim.source = u"seed-360i-2026"_s;
    agrees.published = 0.1776;
    agrees.implied = 0.17764;
    ImpliedGrowth differs = agrees;
    differs.implied = 0.25;
    ImpliedGrowth unknown = agrees;
    unknown.implied = std::nan("");
    m_panel->setClaims({ agrees, differs, unknown });
    const auto *list = m_panel->findChild<ClaimsList *>();
    QCOMPARE(list->findChild<QListView *>()->model()->rowCount(), 3);
    QVERIFY(visibleWords(*list).join(u' ').startsWith(u"2 of 3"));
    QVERIFY(visibleWords(*list).join(u' ').contains(u"1 differ"));
}

void TestForecastPanel::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_panel), QStringList());
}

QTEST_MAIN(TestForecastPanel)
#include "tst_forecastpanel.moc"
