// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/catalogpanel.h"

#include "models/items/roles.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace sextant;

class TestCatalogPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clicksOpen();
    void keysOpenAndRemove();
    void menuOutlivesItsEntry();
    void hintsDoNothing();
    void currentIsRemembered();
    void namesFollowTheLanguage();

private:
    [[nodiscard]] QTreeView *tree() const { return m_panel->findChild<QTreeView *>(); }
    [[nodiscard]] QModelIndex item(const QString &name) const
    {
        const QAbstractItemModel *model = tree()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                if (model->index(row, 0, parent).data().toString() == name)
                    return model->index(row, 0, parent);
            }
        }
        return {};
    }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(
            tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    }

    CatalogPanel *m_panel = nullptr;
};

void TestCatalogPanel::init()
{
    Dataset size;
    size.id = u"market-size"_s;
    size.names = { u"Market size"_s, u"市场规模"_s, u"市場規模"_s };
    size.rowCount = 91;
    m_panel = new CatalogPanel;
    m_panel->setDatasets({ size });
    m_panel->setExplorations({ { u"who"_s, { u"Who buys accelerators"_s, {}, {} }, {} } });
    m_panel->resize(240, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel));
}

void TestCatalogPanel::cleanup()
{
    delete m_panel;
}

void TestCatalogPanel::clicksOpen()
{
    QSignalSpy dataset(m_panel, &CatalogPanel::datasetRequested);
    QSignalSpy exploration(m_panel, &CatalogPanel::explorationRequested);
    QSignalSpy scenario(m_panel, &CatalogPanel::scenarioRequested);
    click(item(u"Market size"_s));
    QCOMPARE(dataset.count(), 1);
    QCOMPARE(dataset.first().first().toString(), u"market-size"_s);
    click(item(u"Who buys accelerators"_s));
    QCOMPARE(exploration.count(), 1);
    QCOMPARE(exploration.first().first().toString(), u"who"_s);
    m_panel->setScenarios({ { u"fast"_s, { u"Fast growth"_s, {}, {} }, {} } });
    click(item(u"Fast growth"_s));
    QCOMPARE(scenario.count(), 1);
    QCOMPARE(dataset.count() + exploration.count(), 2);
}

void TestCatalogPanel::keysOpenAndRemove()
{
    QSignalSpy dataset(m_panel, &CatalogPanel::datasetRequested);
    QSignalSpy removed(m_panel, &CatalogPanel::explorationRemoveRequested);
    tree()->setCurrentIndex(item(u"Market size"_s));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(dataset.count(), 1);
    // A dataset is not removed from here.
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 0);
    tree()->setCurrentIndex(item(u"Who buys accelerators"_s));
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), u"who"_s);
    QVERIFY(item(u"Who buys accelerators"_s).isValid());
}

/// Another workspace may open while the menu is open.
void TestCatalogPanel::menuOutlivesItsEntry()
{
    QSignalSpy opened(m_panel, &CatalogPanel::explorationRequested);
    const auto openMenu = [this] {
        const QPoint at = tree()->visualRect(item(u"Who buys accelerators"_s)).center();
        emit tree()->customContextMenuRequested(at);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(opened.count(), 1);

    const QPointer<QMenu> stale = openMenu();
    QVERIFY(stale);
    m_panel->setExplorations({});
    stale->actions().first()->trigger();
    QCOMPARE(opened.count(), 1);
    delete m_panel;
    m_panel = nullptr;
    QVERIFY(!stale);
}

void TestCatalogPanel::hintsDoNothing()
{
    QSignalSpy scenario(m_panel, &CatalogPanel::scenarioRequested);
    const QModelIndex group = tree()->model()->index(2, 0);
    click(tree()->model()->index(0, 0, group));
    click(group);
    QCOMPARE(scenario.count(), 0);
}

void TestCatalogPanel::currentIsRemembered()
{
    const QImage before = m_panel->grab().toImage();
    m_panel->setCurrent(u"who"_s);
    QVERIFY(m_panel->grab().toImage() != before);
    m_panel->setCurrent({});
    QTRY_COMPARE(m_panel->grab().toImage(), before);
}

void TestCatalogPanel::namesFollowTheLanguage()
{
    m_panel->setLanguage(Language::TraditionalChinese);
    QVERIFY(item(u"市場規模"_s).isValid());
    QVERIFY(!item(u"Market size"_s).isValid());
}

QTEST_MAIN(TestCatalogPanel)
#include "tst_catalogpanel.moc"
