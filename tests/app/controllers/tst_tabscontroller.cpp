// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/tabscontroller.h"
#include "app/controllers/tabsession.h"
#include "tests/support/smallcube.h"
#include "views/panels/explorationpage.h"

#include <QLineEdit>
#include <QPromise>
#include <QTabWidget>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

namespace {

Exploration looking(const QString &title)
{
    Exploration exploration;
    exploration.dataset = u"small"_s;
    exploration.measure = u"flow"_s;
    exploration.rows = { u"period"_s };
    exploration.columns = { u"vendor"_s };
    exploration.title = title;
    return exploration;
}

/// Two tabs over a small cube, both evaluated; the second is in front.
struct Fixture
{
    CubePtr cube
        = SmallCube()({ { u"google/tpu"_s, u"2023"_s, 1 }, { u"nvidia/h100"_s, u"2024"_s, 2 } });
    QTabWidget widget;
    TabsController tabs { widget, [this](const QString &) {
                             QPromise<Result<CubePtr>> promise;
                             promise.start();
                             promise.addResult(Result<CubePtr>(cube));
                             promise.finish();
                             return promise.future();
                         } };

    Fixture()
    {
        widget.resize(1000, 700);
        tabs.open(looking(u"First"_s), u"first"_s, { u"First"_s, {}, {} });
        tabs.duplicate();
        tabs.activateAll();
    }
    [[nodiscard]] ExplorationPage *page(int index) const
    {
        return qobject_cast<ExplorationPage *>(widget.widget(index));
    }
    [[nodiscard]] Exploration shown(int index)
    {
        widget.setCurrentIndex(index);
        return tabs.exploration()->current();
    }
};

} // namespace

class TestTabsController : public QObject
{
    Q_OBJECT

private slots:
    void aPageEditsItsOwnTab();
    void aHeadlineIsKeptByTheTabThatIsLeft();
    void selectionIsSharedAsLongAsATabIsOpen();
    void sessionsAreKept();
    void brokenTabsAreLeftOut_data();
    void brokenTabsAreLeftOut();
};

void TestTabsController::aPageEditsItsOwnTab()
{
    Fixture f;
    QCOMPARE(f.widget.currentIndex(), 1);
    emit f.page(0)->titleEdited(u"Mine"_s);
    emit f.page(0)->filterRequested({ u"vendor"_s, { u"google"_s }, false }, u"Filter"_s);
    emit f.page(0)->sortRequested(SortBy::Name, true);
    QCOMPARE(f.tabs.exploration()->current(), looking(u"First"_s));
    Exploration edited = looking(u"Mine"_s);
    edited.setFilter({ u"vendor"_s, { u"google"_s }, false });
    edited.sort = SortBy::Name;
    edited.descending = true;
    QCOMPARE(f.shown(0), edited);
    emit f.page(0)->filterRemoveRequested(u"vendor"_s);
    QVERIFY(f.shown(0).filters.isEmpty());
}

void TestTabsController::aHeadlineIsKeptByTheTabThatIsLeft()
{
    Fixture f;
    f.widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.widget));
    f.widget.setCurrentIndex(0);
    QTRY_VERIFY(f.page(0)->pivot() && f.page(1)->pivot());
    f.page(0)->editTitle();
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->setText(u"Typed"_s);
    f.widget.setCurrentIndex(1);
    QCOMPARE(f.shown(1).title, u"First"_s);
    QCOMPARE(f.shown(0).title, u"Typed"_s);
}

void TestTabsController::selectionIsSharedAsLongAsATabIsOpen()
{
    Fixture f;
    f.widget.setCurrentIndex(0);
    QTRY_VERIFY(f.page(0)->pivot() && f.page(1)->pivot());
    const CellSet one { CellIndex(0, 0) };
    f.page(0)->setSelection(one);
    emit f.page(0)->selectionMade(one);
    QTRY_COMPARE(f.page(1)->selection(), one);
    f.tabs.close(0);
    f.tabs.duplicate(); // of what is left
    QTRY_VERIFY(f.page(1) && f.page(1)->pivot());
    QTRY_COMPARE(f.page(1)->selection(), one);
    f.tabs.closeAll();
    f.tabs.open(looking(u"Later"_s), u"later"_s, { u"Later"_s, {}, {} });
    QTRY_VERIFY(f.page(0) && f.page(0)->pivot());
    QVERIFY(f.page(0)->selection().isEmpty());
}

void TestTabsController::sessionsAreKept()
{
    Fixture f;
    Exploration changed = looking(u"Second"_s);
    changed.chart = u"bar"_s;
    f.tabs.push(changed, u"Change"_s);
    f.widget.setCurrentIndex(0);
    const QByteArray session = f.tabs.session();
    f.tabs.closeAll();
    QVERIFY(f.tabs.restore(session));
    QCOMPARE(f.tabs.count(), 2);
    QCOMPARE(f.tabs.currentIndex(), 0);
    QCOMPARE(f.tabs.currentId(), u"first"_s);
    QCOMPARE(f.shown(1), changed);
    QCOMPARE(f.tabs.currentId(), QString());
    QVERIFY(!f.tabs.restore("{}"));
    QCOMPARE(f.tabs.count(), 2); // nothing is changed then
}

void TestTabsController::brokenTabsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("current");
    const auto tab = [](const char *id, const char *exploration) -> QByteArray {
        return QByteArray("{\"id\":\"") + id + "\",\"exploration\":" + exploration + '}';
    };
    const QByteArray good = R"({"version":1,"dataset":"x"})";
    const auto session = [](const QList<QByteArray> &tabs, int current) -> QByteArray {
        return "{\"tabs\":[" + tabs.join(',') + "],\"current\":" + QByteArray::number(current)
            + '}';
    };
    const QByteArray a = tab("a", good);
    const QByteArray b = tab("b", good);
    const QByteArray none = tab("c", "{}");
    QTest::newRow("all") << session({ a, b }, 1) << QStringList { u"a"_s, u"b"_s } << 1;
    QTest::newRow("one before it")
        << session({ none, a, b }, 2) << QStringList { u"a"_s, u"b"_s } << 1;
    QTest::newRow("itself") << session({ a, none, b }, 1) << QStringList { u"a"_s, u"b"_s } << 0;
    QTest::newRow("the first") << session({ none, a }, 0) << QStringList { u"a"_s } << 0;
    QTest::newRow("too many") << session({ a, b }, 9) << QStringList { u"a"_s, u"b"_s } << 1;
    QTest::newRow("negative") << session({ a, b }, -1) << QStringList { u"a"_s, u"b"_s } << 0;
    QTest::newRow("no session") << QByteArray("[1]") << QStringList() << 0;
    QTest::newRow("no JSON") << QByteArray("\x00\xff", 2) << QStringList() << 0;
}

void TestTabsController::brokenTabsAreLeftOut()
{
    QFETCH(QByteArray, json);
    const TabSession session = tabSessionFromJson(json);
    QStringList ids;
    for (const KeptTab &tab : session.tabs)
        ids += tab.id;
    QTEST(ids, "ids");
    QTEST(session.current, "current");
}

QTEST_MAIN(TestTabsController)
#include "tst_tabscontroller.moc"
