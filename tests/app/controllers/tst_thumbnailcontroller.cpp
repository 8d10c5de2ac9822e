// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/thumbnailcontroller.h"

#include "app/controllers/workspacethread.h"
#include "models/explore/explorationjson.h"
#include "tests/support/smallcube.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

class TestThumbnailController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void drawsEachOnce();
    void drawsWhatHasChanged();
    void largeTrackersAreNotRead();
    void anotherLookDrawsAnew();

private:
    [[nodiscard]] static Saved saved(const QString &id, const QString &chart)
    {
        Exploration exploration;
        exploration.dataset = u"small"_s;
        exploration.chart = chart;
        return { id, { id, {}, {} }, toJson(exploration) };
    }
    [[nodiscard]] WorkspaceContents contents(const QList<Saved> &explorations) const
    {
        WorkspaceContents contents;
        Dataset dataset;
        dataset.id = u"small"_s;
        contents.datasets = { dataset };
        contents.explorations = explorations;
        return contents;
    }

    int m_asked = 0;
    std::unique_ptr<ThumbnailController> m_controller;
};

void TestThumbnailController::init()
{
    m_asked = 0;
    m_controller = std::make_unique<ThumbnailController>([this](const QString &) {
        ++m_asked;
        QPromise<Result<CubePtr>> promise;
        promise.start();
        promise.addResult(Result<CubePtr>(SmallCube()(
            { { u"google/h100"_s, u"2023"_s, 3 }, { u"amazon/tpu"_s, u"2024"_s, 4 } })));
        promise.finish();
        return promise.future();
    });
}

void TestThumbnailController::drawsEachOnce()
{
    QSignalSpy drawn(m_controller.get(), &ThumbnailController::drawn);
    const QList<Saved> two { saved(u"a"_s, u"column"_s), saved(u"b"_s, u"line"_s) };
    m_controller->setContents(contents(two));
    QTRY_COMPARE(drawn.size(), 2);
    QCOMPARE(drawn[0][0].toString(), u"a"_s);
    QVERIFY(!drawn[0][1].value<QImage>().isNull());
    QCOMPARE(drawn[1][0].toString(), u"b"_s);
    m_controller->setExplorations(two);
    QTest::qWait(2 * ThumbnailController::Pace.pause + 100);
    QCOMPARE(drawn.size(), 2);
    QCOMPARE(m_asked, 2);
}

void TestThumbnailController::drawsWhatHasChanged()
{
    QSignalSpy drawn(m_controller.get(), &ThumbnailController::drawn);
    m_controller->setContents(contents({ saved(u"a"_s, u"column"_s) }));
    QTRY_COMPARE(drawn.size(), 1);
    m_controller->setExplorations({ saved(u"a"_s, u"line"_s), saved(u"b"_s, u"column"_s) });
    QTRY_COMPARE(drawn.size(), 3);
    QCOMPARE(drawn[1][0].toString(), u"a"_s);
    QVERIFY(drawn[1][1].value<QImage>() != drawn[0][1].value<QImage>());
    QCOMPARE(drawn[2][1].value<QImage>(), drawn[0][1].value<QImage>());
}

void TestThumbnailController::largeTrackersAreNotRead()
{
    QSignalSpy drawn(m_controller.get(), &ThumbnailController::drawn);
    WorkspaceContents large = contents({ saved(u"a"_s, u"column"_s) });
    large.datasets[0].isTracker = true;
    large.datasets[0].rowCount = PreviewQueue::MostRows + 1;
    m_controller->setContents(large);
    QTRY_COMPARE(drawn.size(), 1);
    QVERIFY(drawn[0][1].value<QImage>().isNull());
    QCOMPARE(m_asked, 0);
}

void TestThumbnailController::anotherLookDrawsAnew()
{
    QSignalSpy drawn(m_controller.get(), &ThumbnailController::drawn);
    m_controller->setContents(contents({ saved(u"a"_s, u"column"_s) }));
    QTRY_COMPARE(drawn.size(), 1);
    m_controller->setTheme(ChartTheme::dark());
    QTRY_COMPARE(drawn.size(), 2);
    QVERIFY(drawn[1][1].value<QImage>() != drawn[0][1].value<QImage>());
    m_controller->setLanguage(Language::English); // it is that already
    QTest::qWait(2 * ThumbnailController::Pace.pause + 100);
    QCOMPARE(drawn.size(), 2);
}

QTEST_MAIN(TestThumbnailController)
#include "tst_thumbnailcontroller.moc"
