// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/huemenu.h"

#include "tests/support/samplepivots.h"
#include "views/charts/chartbrand.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// The submenus that give members a colour.
class TestHueMenu : public QObject
{
    Q_OBJECT

private slots:
    void offersMembersOnly();
    void choosesAHue();
    void goesBackToAutomatic();

private:
    static Pivot vendorsBySegment()
    {
        return PivotMaker()
            .rows(u"segment"_s, { u"Cloud"_s, u"Other & more"_s })
            .columns(u"vendor"_s, { u"A"_s, u"B"_s })
            .fill({ { 1, 2 }, { 3, 4 } })
            .make();
    }
    struct Chosen
    {
        HueChange change;
        QString step;
    };
    QList<Chosen> m_chosen;
    void fill(QMenu &menu, const Pivot &pivot, CellIndex cell, const ChartTheme &theme)
    {
        m_chosen.clear();
        addHueMenu(menu, pivot, cell, theme, Language::English,
            [this](const HueChange &change, const QString &step) {
                m_chosen += Chosen { change, step };
            });
    }
};

void TestHueMenu::offersMembersOnly()
{
    const Pivot pivot = vendorsBySegment();
    QCOMPARE(hueMembers(pivot, { 0, 1 }).size(), 2);
    QCOMPARE(hueMembers(pivot, { 0, 1 }).first().names.en, u"B"_s);
    QCOMPARE(hueMembers(pivot, { -1, 0 }).size(), 1); // a legend entry
    QCOMPARE(hueMembers(pivot, { -1, -1 }).size(), 0);
    QCOMPARE(hueMembers(pivot, { 7, 9 }).size(), 0);
    Pivot byYear = PivotMaker()
                       .periods({ u"2024"_s })
                       .columns(u"vendor"_s, { u"A"_s, u"B"_s })
                       .fill({ { 1, 2 } })
                       .make();
    byYear.columns.labels[1].first().isOther = true;
    QCOMPARE(hueMembers(byYear, { 0, 0 }).size(), 1);
    QCOMPARE(hueMembers(byYear, { 0, 1 }).size(), 0);

    QMenu menu;
    fill(menu, pivot, { 1, 0 }, ChartTheme::light());
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actions().first()->text(), u"Colour of A"_s);
    QCOMPARE(menu.actions().last()->text(), u"Colour of Other && more"_s);
}

void TestHueMenu::choosesAHue()
{
    const Pivot pivot = vendorsBySegment();
    QMenu menu;
    fill(menu, pivot, { -1, 1 }, ChartTheme::light());
    const QList<QAction *> hues = menu.actions().first()->menu()->actions();
    QCOMPARE(hues.size(), HueCount + 2); // a separator and "Automatic"
    for (int hue = 0; hue < HueCount; ++hue) {
        QVERIFY(!hues[hue]->isChecked());
        const QImage swatch = hues[hue]->icon().pixmap(16).toImage();
        QCOMPARE(swatch.pixelColor(swatch.rect().center()), ChartTheme::light().palette[hue]);
    }
    QVERIFY(hues.last()->isChecked());
    hues[4]->trigger();
    QCOMPARE(m_chosen.size(), 1);
    QVERIFY(m_chosen.first().change == (HueChange { u"vendor/b"_s, std::nullopt, 4 }));
    QVERIFY(m_chosen.first().step.contains(u"B"_s));
}

void TestHueMenu::goesBackToAutomatic()
{
    const Pivot pivot = vendorsBySegment();
    QMenu menu;
    fill(menu, pivot, { -1, 1 }, withHues(ChartTheme::dark(), { { u"vendor/b"_s, 2 } }));
    const QList<QAction *> hues = menu.actions().first()->menu()->actions();
    QVERIFY(hues[2]->isChecked());
    hues.last()->trigger();
    QVERIFY(m_chosen.first().change == (HueChange { u"vendor/b"_s, 2, std::nullopt }));
}

QTEST_MAIN(TestHueMenu)
#include "tst_huemenu.moc"
