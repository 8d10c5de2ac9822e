// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/suggest.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestSuggest final : public QObject
{
    Q_OBJECT

    const QStringList datasets { u"market-size"_s, u"segmentation"_s, u"segment-model"_s,
        u"vendor-shipments"_s, u"vendor-share"_s, u"capex"_s, u"indicators"_s };

private slots:
    void findsTheNearest_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("exact") << u"capex"_s << QStringList { u"capex"_s };
        QTest::newRow("a letter missing") << u"market-sze"_s << QStringList { u"market-size"_s };
        QTest::newRow("other case") << u"CAPEX"_s << QStringList { u"capex"_s };
        QTest::newRow("swapped letters") << u"indciators"_s << QStringList { u"indicators"_s };
        QTest::newRow("swapped letters in a short word")
            << u"cpaex"_s << QStringList { u"capex"_s };
        QTest::newRow("a beginning")
            << u"vendor"_s << QStringList { u"vendor-shipments"_s, u"vendor-share"_s };
        QTest::newRow("an inner part") << u"size"_s << QStringList { u"market-size"_s };
        QTest::newRow("nearer before farther")
            << u"segment-mode"_s << QStringList { u"segment-model"_s };
        QTest::newRow("nothing alike") << u"xyzzy"_s << QStringList {};
        QTest::newRow("empty") << u""_s << QStringList {};
    }
    void findsSlugsByTheirWords()
    {
        const QStringList markets { u"cloud-ai-inference-chips"_s, u"ai-inference-chips"_s,
            u"edge-ai-chips"_s };
        QCOMPARE(
            nearest(u"cloud-inference"_s, markets), QStringList { u"cloud-ai-inference-chips"_s });
        QCOMPARE(nearest(u"inference-cloud"_s, markets), QStringList {});
    }

    void findsTheNearest()
    {
        QFETCH(QString, word);
        QTEST(nearest(word, datasets), "expected");
    }

    void aLetterIsPartOfManyWords()
    {
        const QStringList columns { u"a"_s, u"b"_s, u"ye"_s };
        QCOMPARE(nearest(u"year"_s, columns), QStringList {});
        QCOMPARE(nearest(u"b"_s, columns), QStringList { u"b"_s });
        QCOMPARE(nearest(u"my-year"_s, QStringList { u"year"_s }), QStringList { u"year"_s });
    }

    void keepsToTheLimitAndHasNoDoubles()
    {
        const QStringList same { u"a1"_s, u"a2"_s, u"a2"_s, u"a3"_s, u"a4"_s };
        QCOMPARE(nearest(u"a0"_s, same, 2), QStringList({ u"a1"_s, u"a2"_s }));
        QCOMPARE(nearest(u"a0"_s, same), QStringList({ u"a1"_s, u"a2"_s, u"a3"_s }));
    }

    void asks()
    {
        QCOMPARE(didYouMean(u"capx"_s, datasets), u"Did you mean \"capex\"?"_s);
        QCOMPARE(didYouMean(u"vendor"_s, datasets),
            u"Did you mean \"vendor-shipments\" or \"vendor-share\"?"_s);
        QCOMPARE(didYouMean(u"a0"_s, { u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s }),
            u"Did you mean \"a1\", \"a2\" or \"a3\"?"_s);
        QCOMPARE(didYouMean(u"xyzzy"_s, datasets), QString());
    }
};

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
