// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/values/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

class TestResult final : public QObject
{
    Q_OBJECT

private slots:
    void messageIsOneText_data();
    void messageIsOneText();
};

void TestResult::messageIsOneText_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("message");
    QTest::newRow("what") << Error { ErrorCode::Io, u"It broke."_s, {}, {}, {} } << u"It broke."_s;
    QTest::newRow("where") << Error { ErrorCode::Io, u"It broke."_s, u"a.csv"_s, {}, u"errno"_s }
                           << u"a.csv: It broke."_s;
    QTest::newRow("hint") << Error { ErrorCode::Io, u"It broke."_s, {}, u"Mend it."_s, {} }
                          << u"It broke. Mend it."_s;
    QTest::newRow("Chinese") << Error { ErrorCode::Io, u"文件损坏。"_s, u"a.csv"_s,
        u"请重新导出。"_s, {} }
                             << u"a.csv: 文件损坏。请重新导出。"_s;
}

void TestResult::messageIsOneText()
{
    QFETCH(const Error, error);
    QTEST(error.message(), "message");
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
