// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/facetspanel.h"

#include "models/explore/evaluate.h"
#include "models/items/roles.h"
#include "tests/support/csvcubes.h"
#include "tests/support/visiblewords.h"
#include "views/panels/facetdelegate.h"
#include "views/panels/facetsection.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

Facet facet(const QString &id, int entries)
{
    Facet result;
    result.dimension = id;
    result.names = { id.toUpper(), {}, {} };
    for (int i = 0; i < entries; ++i) {
        const QString name = u"Member %1"_s.arg(i);
        result.entries += { u"m%1"_s.arg(i), { name, u"成员%1"_s.arg(i), {} }, 0, 100 - i, true };
    }
    return result;
}

} // namespace

class TestFacetsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clickExcludes();
    void onlyByWordAltAndDoubleClick();
    void keyboardToggles();
    void clearRemoves();
    void searchAppearsWhereThereAreMany();
    void enterKeepsWhatIsFound();
    void updatesKeepScrollAndSearch();
    void anotherDimensionBeginsAnew();
    void collapses();
    void singleEntriesAreNoChoice();
    void publishedCounts();
    void barsAreOfTheMeasure();
    void conflictsHaveNoBarAndSaySo();
    void sixtyThousandEntries();
    void everyControlHasAName();

private:
    [[nodiscard]] FacetSection *section(int index) const
    {
        return m_panel->findChildren<FacetSection *>().value(index);
    }
    [[nodiscard]] QListView *list(int index) const
    {
        return section(index)->findChild<QListView *>();
    }
    void click(int sectionIndex, int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QListView *view = list(sectionIndex);
        const QRect rect = view->visualRect(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
            QPoint(rect.left() + 30, rect.center().y()));
    }
    [[nodiscard]] QImage picture(int sectionIndex, int row) const;
    [[nodiscard]] Filter lastFilter() const
    {
        return m_spy->isEmpty() ? Filter() : m_spy->last().first().value<Filter>();
    }

    FacetsPanel *m_panel = nullptr;
    QSignalSpy *m_spy = nullptr;
};

void TestFacetsPanel::init()
{
    m_panel = new FacetsPanel;
    m_panel->setFacets({ facet(u"vendor"_s, 20), facet(u"region"_s, 4) }, {});
    m_panel->resize(240, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel));
    m_spy = new QSignalSpy(m_panel, &FacetsPanel::filterRequested);
}

void TestFacetsPanel::cleanup()
{
    delete m_spy;
    delete m_panel;
}

void TestFacetsPanel::clickExcludes()
{
    click(0, 2);
    QCOMPARE(m_spy->count(), 1);
    QCOMPARE(lastFilter(), Filter({ u"vendor"_s, { u"m2"_s }, true }));
    QCOMPARE(m_spy->last().at(1).toString(), u"Exclude VENDOR: Member 2"_s);
}

void TestFacetsPanel::onlyByWordAltAndDoubleClick()
{
    const Filter wanted { u"region"_s, { u"m1"_s }, false };
    click(1, 1, Qt::AltModifier);
    QCOMPARE(lastFilter(), wanted);
    QListView *view = list(1);
    const QRect rect = view->visualRect(view->model()->index(1, 0));
    auto *delegate = qobject_cast<FacetDelegate *>(view->itemDelegate());
    m_spy->clear();
    QTest::mouseClick(
        view->viewport(), Qt::LeftButton, {}, delegate->onlyRect(rect, m_panel->font()).center());
    QCOMPARE(lastFilter(), wanted);
    m_spy->clear();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(lastFilter(), wanted);
}

void TestFacetsPanel::keyboardToggles()
{
    list(1)->setFocus();
    list(1)->setCurrentIndex(list(1)->model()->index(3, 0));
    QTest::keyClick(list(1), Qt::Key_Space);
    QCOMPARE(lastFilter(), Filter({ u"region"_s, { u"m3"_s }, true }));
    QTest::keyClick(list(1), Qt::Key_Up);
    QTest::keyClick(list(1), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(lastFilter(), Filter({ u"region"_s, { u"m2"_s }, false }));
}

void TestFacetsPanel::clearRemoves()
{
    QVERIFY(!buttonNamed(*m_panel, u"Clear"_s));
    Exploration look;
    look.setFilter({ u"vendor"_s, { u"m1"_s }, true });
    Facet filtered = facet(u"vendor"_s, 20);
    filtered.isFiltered = true;
    filtered.entries[1].isSelected = false;
    m_panel->setFacets({ filtered, facet(u"region"_s, 4) }, look);
    QAbstractButton *clear = buttonNamed(*m_panel, u"Clear"_s);
    QVERIFY(clear);
    clear->click();
    QCOMPARE(lastFilter(), Filter({ u"vendor"_s, {}, false }));
    // Checking it again clears as well.
    click(0, 1);
    QVERIFY(lastFilter().members.isEmpty());
}

void TestFacetsPanel::searchAppearsWhereThereAreMany()
{
    auto *many = section(0)->findChild<QLineEdit *>();
    auto *few = section(1)->findChild<QLineEdit *>();
    QVERIFY(many->isVisible());
    QVERIFY(!few->isVisible());
    QCOMPARE(list(0)->model()->rowCount(), 8);
    QAbstractButton *more = buttonNamed(*section(0), u"12 more…"_s);
    QVERIFY(more);
    more->click();
    QCOMPARE(list(0)->model()->rowCount(), 20);
    QVERIFY(buttonNamed(*section(0), u"Fewer"_s));
}

void TestFacetsPanel::enterKeepsWhatIsFound()
{
    auto *search = section(0)->findChild<QLineEdit *>();
    search->setText(u"成员1"_s);
    // 1 and 10 to 19, beyond what is listed without a search.
    QCOMPARE(list(0)->model()->rowCount(), 11);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!lastFilter().excludes);
    QCOMPARE(lastFilter().members.size(), 11);
    QVERIFY(lastFilter().members.contains(u"m19"_s));
}

void TestFacetsPanel::updatesKeepScrollAndSearch()
{
    m_panel->resize(240, 160);
    auto *bar = m_panel->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 60);
    section(0)->findChild<QLineEdit *>()->setText(u"Member 1"_s);
    bar->setValue(60);
    QPointer<FacetSection> first = section(0);
    Facet counted = facet(u"vendor"_s, 20);
    for (FacetEntry &entry : counted.entries)
        entry.rows /= 2;
    m_panel->setFacets({ counted, facet(u"region"_s, 4) }, {});
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 60);
    QCOMPARE(section(0), first.data());
    QCOMPARE(section(0)->findChild<QLineEdit *>()->text(), u"Member 1"_s);
    QCOMPARE(list(0)->model()->index(0, 0).data(CountRole).toLongLong(), 49);
}

void TestFacetsPanel::anotherDimensionBeginsAnew()
{
    section(0)->findChild<QLineEdit *>()->setText(u"nothing of the kind"_s);
    QCOMPARE(list(0)->model()->rowCount(), 0);
    m_panel->setFacets({ facet(u"platform"_s, 20) }, {});
    QCOMPARE(section(0)->dimension(), u"platform"_s);
    QVERIFY(section(0)->findChild<QLineEdit *>()->text().isEmpty());
    QCOMPARE(list(0)->model()->rowCount(), 8);
}

void TestFacetsPanel::collapses()
{
    QAbstractButton *title = buttonNamed(*section(0), u"VENDOR"_s);
    QVERIFY(title);
    title->click();
    QVERIFY(!list(0)->isVisible());
    m_panel->setFacets({ facet(u"vendor"_s, 20), facet(u"region"_s, 4) }, {});
    QVERIFY(!list(0)->isVisible());
    title->click();
    QVERIFY(list(0)->isVisible());
}

void TestFacetsPanel::singleEntriesAreNoChoice()
{
    m_panel->setFacets({ facet(u"market"_s, 1), facet(u"region"_s, 4) }, {});
    QCOMPARE(m_panel->findChildren<FacetSection *>().size(), 1);
    QCOMPARE(section(0)->dimension(), u"region"_s);
    Exploration look;
    look.setFilter({ u"market"_s, { u"m0"_s }, false });
    m_panel->setFacets({ facet(u"market"_s, 1) }, look);
    QCOMPARE(section(0)->dimension(), u"market"_s);
    m_panel->setFacets({}, {});
    QVERIFY(visibleWords(*m_panel).join(u' ').contains(u"dimension"));
}

void TestFacetsPanel::publishedCounts()
{
    // Rows a source in the file, counted by hand from the records.
    QHash<QString, int> counted;
    for (const test::CsvRecord &record : test::readPublished(u"market_size.csv"_s))
        ++counted[record[u"source_id"_s]];
    Exploration look;
    look.dataset = u"market-size"_s;
    m_panel->setFacets(facets(*test::marketSizeCube(), look), look);
    for (const FacetSection *each : m_panel->findChildren<FacetSection *>()) {
        if (each->dimension() != u"source")
            continue;
        if (QAbstractButton *more = buttonNamed(*each, u"%1 more…"_s.arg(counted.size() - 8)))
            more->click();
        const QAbstractItemModel *model = each->findChild<QListView *>()->model();
        QCOMPARE(model->rowCount(), int(counted.size()));
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            QCOMPARE(index.data(CountRole).toInt(), counted[index.data(MemberRole).toString()]);
        }
        return;
    }
    QFAIL("There is no facet of sources.");
}

/// Lets a row be compared before and after something changed.
QImage TestFacetsPanel::picture(int sectionIndex, int row) const
{
    QListView *view = list(sectionIndex);
    return view->viewport()->grab(view->visualRect(view->model()->index(row, 0))).toImage();
}

void TestFacetsPanel::barsAreOfTheMeasure()
{
    FacetValues values;
    values.dimension = u"region"_s;
    values.measure = { u"Shipments"_s, {}, {} };
    // The more rows the less comes of them: bars by counts would fall, these rise.
    for (int i = 0; i < 4; ++i) {
        values.ofMembers.insert(u"m%1"_s.arg(i),
            { CellState::Value, Qualifier::None, Kind::Actual, 25.0 * (i + 1), Unit(u"units"_s) });
    }
    setScale(values);
    const QImage before = picture(1, 3); // without bars
    m_panel->setValues({ values });
    QVERIFY(picture(1, 3) != before);
    const QAbstractItemModel *model = list(1)->model();
    for (int row = 0; row < 4; ++row)
        QCOMPARE(model->index(row, 0).data(FractionRole).toDouble(), 0.25 * (row + 1));
    // Those of the other dimension are not known.
    QCOMPARE(list(0)->model()->index(0, 0).data(FractionRole).toDouble(), 0.0);
    QAbstractButton *title = buttonNamed(*section(1), u"REGION"_s);
    QVERIFY(title);
    QVERIFY(title->toolTip().endsWith(u"Bars: Shipments, units"_s));
    QCOMPARE(title->accessibleDescription(), u"Bars: Shipments, units"_s);
    // New counts: the bars stay until there are others.
    const QImage bars = picture(1, 3);
    m_panel->setFacets({ facet(u"vendor"_s, 20), facet(u"region"_s, 4) }, {});
    QCOMPARE(picture(1, 3), bars);
    m_panel->setValues({});
    QCOMPARE(picture(1, 3), before);
    QVERIFY(title->accessibleDescription().isEmpty());
}

void TestFacetsPanel::conflictsHaveNoBarAndSaySo()
{
    // Chips of several publishers: summed over all of them, most markets have no single number.
    const CubePtr cube = test::marketSizeCube();
    Exploration look;
    look.dataset = u"market-size"_s;
    Exploration split = look;
    split.rows = { u"market"_s };
    const auto pivot = evaluate(*cube, split);
    QVERIFY(pivot);
    m_panel->resize(320, 900);
    m_panel->setFacets(facets(*cube, look), look);
    m_panel->setValues(facetValues(cube, look));
    int conflicts = 0;
    for (int i = 0; i < int(m_panel->findChildren<FacetSection *>().size()); ++i) {
        if (section(i)->dimension() != u"market")
            continue;
        const QAbstractItemModel *model = list(i)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString member = index.data(MemberRole).toString();
            for (int line = 0; line < pivot->rowCount(); ++line) {
                if (pivot->rows.labels[line].first().id != member
                    || pivot->cell(line, 0).state != CellState::Conflict)
                    continue;
                ++conflicts;
                QCOMPARE(index.data(FractionRole).toDouble(), 0.0);
                for (const int role : { int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
                    QVERIFY(index.data(role).toString().contains(u"disagree"));
            }
        }
    }
    QVERIFY(conflicts > 0);
}

void TestFacetsPanel::sixtyThousandEntries()
{
    // Only a few are listed until the others are asked for, and those that a search finds.
    m_panel->setFacets({ facet(u"vendor"_s, 60000) }, {});
    QCOMPARE(list(0)->model()->rowCount(), 8);
    QVERIFY(!m_panel->grab().isNull());
    section(0)->findChild<QLineEdit *>()->setText(u"Member 59999"_s);
    QCOMPARE(list(0)->model()->rowCount(), 1);
}

void TestFacetsPanel::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_panel), QStringList());
}

QTEST_MAIN(TestFacetsPanel)
#include "tst_facetspanel.moc"
