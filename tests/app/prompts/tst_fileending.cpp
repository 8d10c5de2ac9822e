// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/fileending.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestFileEnding : public QObject
{
    Q_OBJECT

private slots:
    void endings_data();
    void endings();
    void headlines_data();
    void headlines();
};

void TestFileEnding::endings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("proposal");
    QTest::addColumn<QString>("expected");
    const QString two = u"Slides (*.pptx);;Documents (*.pdf)"_s;
    const QString several = u"Rows (*.csv *.tsv *.txt);;All files (*)"_s;
    QTest::newRow("first") << u"/a/b.pptx"_s << two << u"/a/x.pptx"_s << u"/a/b.pptx"_s;
    QTest::newRow("second") << u"/a/b.pdf"_s << two << u"/a/x.pptx"_s << u"/a/b.pdf"_s;
    QTest::newRow("upper case") << u"/a/b.PDF"_s << two << u"/a/x.pptx"_s << u"/a/b.PDF"_s;
    QTest::newRow("none") << u"/a/b"_s << two << u"/a/x.pptx"_s << u"/a/b.pptx"_s;
    QTest::newRow("a point in it") << u"/a/Q3 v1.2"_s << two << u"x.pptx"_s << u"/a/Q3 v1.2.pptx"_s;
    QTest::newRow("another") << u"/a/b.doc"_s << two << u"x.pdf"_s << u"/a/b.doc.pdf"_s;
    QTest::newRow("a point in the folder")
        << u"/a.pdf/b"_s << two << u"x.pdf"_s << u"/a.pdf/b.pdf"_s;
    QTest::newRow("name is the ending") << u"/a/pdf"_s << two << u"x.pdf"_s << u"/a/pdf.pdf"_s;
    QTest::newRow("third of a list") << u"/a/b.txt"_s << several << u"x.csv"_s << u"/a/b.txt"_s;
    QTest::newRow("proposal without") << u"/a/b"_s << several << u"x"_s << u"/a/b"_s;
}

void TestFileEnding::endings()
{
    QFETCH(QString, path);
    QFETCH(QString, filter);
    QFETCH(QString, proposal);
    QTEST(withEnding(path, filter, proposal), "expected");
}

void TestFileEnding::headlines_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Who buys – 2025"_s << u"Who buys – 2025"_s;
    QTest::newRow("separators") << u"CPU/GPU – a\\b: \"c\""_s << u"CPU GPU – a b c"_s;
    QTest::newRow("points") << u"And so on..."_s << u"And so on"_s;
    QTest::newRow("long") << QString(200, u'a') << QString(80, u'a');
    QTest::newRow("nothing left") << u"//"_s << QString();
}

void TestFileEnding::headlines()
{
    QFETCH(QString, headline);
    QTEST(fileNameFor(headline), "expected");
}

QTEST_GUILESS_MAIN(TestFileEnding)
#include "tst_fileending.moc"
