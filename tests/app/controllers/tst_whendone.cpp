// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/whendone.h"

#include <QPromise>
#include <QTest>
#include <QtConcurrentRun>

#include <stdexcept>

using namespace sextant;
using namespace Qt::StringLiterals;

/// What comes of tasks on other threads, however they end.
class TestWhenDone final : public QObject
{
    Q_OBJECT

private slots:
    void resultsArrive();
    void whatIsThrownIsAnError_data();
    void whatIsThrownIsAnError();
    void tasksThatCannotFailHaveAWayToTell();
    void cancelledTasksSayNothing();
    void nobodyIsCalledWhoIsGone();
};

namespace {

enum class Thrown { Memory, Exception, Number };

void raise(Thrown thrown)
{
    switch (thrown) {
    case Thrown::Memory:
        throw std::bad_alloc();
    case Thrown::Exception:
        throw std::runtime_error("an index out of range");
    case Thrown::Number:
        throw 7;
    }
}

} // namespace

void TestWhenDone::resultsArrive()
{
    QObject context;
    int got = 0;
    QThread *thread = nullptr;
    whenDone(QtConcurrent::run([]() -> Result<int> { return 42; }), &context,
        [&](const Result<int> &result) {
            got = result.value_or(-1);
            thread = QThread::currentThread();
        });
    QTRY_COMPARE(got, 42);
    QCOMPARE(thread, QThread::currentThread());
}

void TestWhenDone::whatIsThrownIsAnError_data()
{
    QTest::addColumn<int>("thrown");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("detail");
    QTest::newRow("memory") << int(Thrown::Memory) << u"memory"_s << u"bad_alloc"_s;
    QTest::newRow("exception") << int(Thrown::Exception) << u"inside the program"_s
                               << u"an index out of range"_s;
    QTest::newRow("anything") << int(Thrown::Number) << u"inside the program"_s << QString();
}

void TestWhenDone::whatIsThrownIsAnError()
{
    QFETCH(int, thrown);
    QFETCH(QString, says);
    QFETCH(QString, detail);
    QObject context;
    int calls = 0;
    Result<int> got = 0;
    const auto task = [thrown]() -> Result<int> {
        raise(Thrown(thrown));
        return 1;
    };
    whenDone(QtConcurrent::run(task), &context, [&](const Result<int> &result) {
        ++calls;
        got = result;
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!got);
    QVERIFY2(got.error().what.contains(says), qPrintable(got.error().what));
    QVERIFY(!got.error().hint.isEmpty());
    QVERIFY2(got.error().detail.contains(detail), qPrintable(got.error().detail));
}

void TestWhenDone::tasksThatCannotFailHaveAWayToTell()
{
    QObject context;
    int got = 0;
    QStringList errors;
    const auto take = [&got](int number) { got = number; };
    const auto fail = [&errors](const Error &error) { errors += error.what; };
    whenDone(QtConcurrent::run([] { return 3; }), &context, take, fail);
    QTRY_COMPARE(got, 3);
    QVERIFY(errors.isEmpty());
    const auto task = [] {
        raise(Thrown::Memory);
        return 4;
    };
    whenDone(QtConcurrent::run(task), &context, take, fail);
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(got, 3);
}

void TestWhenDone::cancelledTasksSayNothing()
{
    QObject context;
    int calls = 0;
    QPromise<Result<int>> promise;
    promise.start();
    QFuture<Result<int>> future = promise.future();
    whenDone(future, &context, [&calls](const Result<int> &) { ++calls; });
    future.cancel();
    promise.finish();
    QTest::qWait(20);
    QCOMPARE(calls, 0);
    QVERIFY(!thrownBy(QFuture<void>(future)));
}

void TestWhenDone::nobodyIsCalledWhoIsGone()
{
    int calls = 0;
    QPromise<Result<int>> promise;
    promise.start();
    {
        QObject context;
        whenDone(promise.future(), &context, [&calls](const Result<int> &) { ++calls; });
    }
    promise.addResult(1);
    promise.finish();
    QTest::qWait(20);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
