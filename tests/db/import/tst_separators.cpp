// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/separators.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sextant::db;

class TestSeparators final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static std::vector<char> withPadding(const QByteArray &text)
    {
        // What lies behind the text must not count.
        std::vector<char> bytes(text.begin(), text.end());
        bytes.resize(bytes.size() + TextPadding, '"');
        return bytes;
    }

private slots:
    void findsThemOutsideQuotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("positions");
        QTest::addColumn<bool>("endsInQuotes");
        QTest::newRow("nothing") << QByteArray() << QList<int> {} << false;
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QList<int> { 1, 3, 5, 7 } << false;
        QTest::newRow("a comma in quotes")
            << QByteArray("\"a,b\",c\n") << QList<int> { 5, 7 } << false;
        QTest::newRow("a line end in quotes")
            << QByteArray("\"a\nb\",c\n") << QList<int> { 5, 7 } << false;
        QTest::newRow("doubled quotes")
            << QByteArray("\"a\"\",\"\"b\",c\n") << QList<int> { 9, 11 } << false;
        QTest::newRow("an open quote") << QByteArray("a,\"b,c\n") << QList<int> { 1 } << true;
        QByteArray across(62, 'x');
        across += "\"a,b\",";
        QTest::newRow("quotes across a step") << across << QList<int> { 67 } << false;
        QByteArray far(60, 'x');
        far += '"' + QByteArray(200, ',') + "\",\n";
        QTest::newRow("quotes over several steps") << far << QList<int> { 262, 263 } << false;
    }
    void findsThemOutsideQuotes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<int>, positions);
        QFETCH(bool, endsInQuotes);
        const auto bytes = withPadding(text);
        const std::span view(bytes.data(), std::size_t(text.size()));
        for (const auto &find : { findSeparators, findSeparatorsPlain }) {
            Separators found;
            find(view, ',', found);
            QCOMPARE(QList<int>(found.view().begin(), found.view().end()), positions);
            QCOMPARE(found.endsInQuotes, endsInQuotes);
            QCOMPARE(qsizetype(found.quotes), text.count('"'));
        }
    }

    void vectorsFindWhatBytesFind()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 3000; ++round) {
            QByteArray text;
            const int length = random.bounded(400);
            for (int i = 0; i < length; ++i)
                text += "ab,,;\n\"\"\r"[random.bounded(9)];
            const auto bytes = withPadding(text);
            const std::span view(bytes.data(), std::size_t(text.size()));
            Separators vectors;
            Separators plain;
            findSeparators(view, ';', vectors);
            findSeparatorsPlain(view, ';', plain);
            QVERIFY(std::ranges::equal(vectors.view(), plain.view()));
            QCOMPARE(vectors.quotes, plain.quotes);
            QCOMPARE(vectors.endsInQuotes, plain.endsInQuotes);
            const LineCount count = countLines(view);
            QCOMPARE(qsizetype(count.quotes), text.count('"'));
            QCOMPARE(qsizetype(count.lines), text.count('\n'));
        }
    }
};

QTEST_GUILESS_MAIN(TestSeparators)
#include "tst_separators.moc"
