// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/deckmaking.h"

#include "tests/support/deckreader.h"
#include "tests/support/samplepivots.h"
#include "views/export/citations.h"

#include <QFile>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Decks: a cover, a page a chart, the sources; as slides and as a document of the same pages.
/// Slides are read back by lintslides.py, documents by pdftotext and pdffonts of Poppler.
class TestDeckMaking final : public QObject
{
    Q_OBJECT

private slots:
    void slidesHoldTheWords();
    void pagesAreThoseOfTheSlides();
    void documentsAreVectorsWithTheirFonts();
    void sameContentSameBytes_data();
    void sameContentSameBytes();
    void aLongListOfSourcesTakesSeveralPages();
    void manyHeadlinesAreCounted();
    void inChinese();
    void itCanBeStopped();
    void otherEndingsAreRefused_data();
    void otherEndingsAreRefused();
};

namespace {

PivotPtr pivotOf(const PivotMaker &maker)
{
    return std::make_shared<const Pivot>(maker.make());
}

PivotMaker twoVendors()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .unit(u"USD bn"_s)
        .fill({ { 60.5, 20.25 }, { 120, 25 }, { 317.25, 30 } })
        .title(u"Two vendors"_s)
        .chart(u"column"_s);
    return maker;
}

DeckContent content()
{
    return { u"AI servers"_s,
        { { pivotOf(twoVendors()), u"Talk to both of them."_s },
            { pivotOf(acceleratorsByOwner()), {} } } };
}

QByteArray deckOf(const DeckContent &content, const QString &suffix, Language language = {},
    const QSizeF &size = { 1280, 720 })
{
    ExportOptions options;
    options.language = language;
    options.size = size;
    const Result<QByteArray> bytes = deckBytes(content, u"deck."_s + suffix, options);
    return bytes.has_value() ? *bytes : QByteArray();
}

/// What a program prints about a file of these bytes.
QString printedBy(const QString &program, const QStringList &before, const QByteArray &bytes,
    const QString &name, const QStringList &after = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, before + QStringList { file.fileName() } + after);
    process.waitForFinished();
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonArray slidesOf(const QByteArray &deck)
{
    const QJsonObject answer = readDeck(deck);
    const QJsonValue findings = answer.value(u"findings"_s);
    if (findings != QJsonArray())
        qWarning("%s", QJsonDocument(answer).toJson().left(2000).constData());
    return findings == QJsonArray() ? answer.value(u"slides"_s).toArray() : QJsonArray();
}

QString titleOf(const QJsonValue &slide)
{
    return slide.toObject().value(u"title"_s).toString();
}

QString textsOf(const QJsonValue &slide)
{
    QStringList texts;
    for (const QJsonValue &text : slide.toObject().value(u"texts"_s).toArray())
        texts += text.toString();
    return texts.join(u'\n');
}

/// The texts of a PDF, a page each, on one line.
QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages = printedBy(u"pdftotext"_s, {}, pdf, u"deck.pdf"_s, { u"-"_s }).split(u'\f');
    for (QString &page : pages)
        page = page.simplified();
    pages.removeLast(); // what follows the last page's end
    return pages;
}

} // namespace

void TestDeckMaking::slidesHoldTheWords()
{
    const QJsonArray slides = slidesOf(deckOf(content(), u"pptx"_s));
    QCOMPARE(slides.size(), 4);
    QCOMPARE(titleOf(slides[0]), u"AI servers"_s);
    QVERIFY(textsOf(slides[0]).contains(u"Two vendors"));
    QCOMPARE(titleOf(slides[1]), u"Two vendors"_s);
    QVERIFY(textsOf(slides[1]).contains(u"Talk to both of them."));
    QVERIFY(slides[1].toObject().value(u"notes"_s).toString().contains(u"Talk to both of them."));
    QVERIFY(!textsOf(slides[2]).contains(u"Talk"));
    QCOMPARE(titleOf(slides[3]), u"Sources"_s);
    QVERIFY(textsOf(slides[3]).contains(u"AI chip sales and owners"));
}

void TestDeckMaking::pagesAreThoseOfTheSlides()
{
    for (const QSizeF &size : { QSizeF(1280, 720), QSizeF(960, 720), QSizeF(624, 600) }) {
        const QJsonArray slides = slidesOf(deckOf(content(), u"pptx"_s, {}, size));
        const QStringList pages = pagesOf(deckOf(content(), u"pdf"_s, {}, size));
        QCOMPARE(pages.size(), slides.size());
        for (int i = 0; i < int(pages.size()); ++i) {
            QVERIFY2(pages[i].contains(titleOf(slides[i])),
                qPrintable(pages[i] + u"\n---\n"_s + titleOf(slides[i])));
            if (i > 0) // the cover has no number
                QVERIFY2(pages[i].contains(QString::number(i + 1)), qPrintable(pages[i]));
        }
        QVERIFY(pages[1].contains(u"Talk to both of them."));
    }
}

void TestDeckMaking::documentsAreVectorsWithTheirFonts()
{
    const QByteArray pdf = deckOf(content(), u"pdf"_s);
    const QStringList fonts
        = printedBy(u"pdffonts"_s, {}, pdf, u"deck.pdf"_s).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2); // two lines are the table's head
    static const QRegularExpression isEmbedded(u"(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+"_s);
    for (const QString &font : fonts.mid(2)) {
        const auto found = isEmbedded.match(font);
        QVERIFY2(found.hasMatch() && found.captured(1) == u"yes", qPrintable(font));
    }
    const QString images = printedBy(u"pdfimages"_s, { u"-list"_s }, pdf, u"deck.pdf"_s);
    QCOMPARE(images.split(u'\n', Qt::SkipEmptyParts).size(), 2); // the head alone
    // A page is as large as a slide: 13.33 by 7.5 inches.
    const QString info = printedBy(u"pdfinfo"_s, {}, pdf, u"deck.pdf"_s);
    QVERIFY2(info.contains(u"960 x 540 pts"), qPrintable(info));
    QVERIFY2(info.contains(u"AI servers"), qPrintable(info));
}

void TestDeckMaking::sameContentSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : deckSuffixes())
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestDeckMaking::sameContentSameBytes()
{
    QFETCH(QString, suffix);
    const QByteArray first = deckOf(content(), suffix, Language::SimplifiedChinese);
    QVERIFY(first.size() > 1000);
    // Another run of the program orders its hashes otherwise.
    for (int run = 0; run < 4; ++run) {
        QHashSeed::resetRandomGlobalSeed();
        QCOMPARE(deckOf(content(), suffix, Language::SimplifiedChinese), first);
    }
}

void TestDeckMaking::aLongListOfSourcesTakesSeveralPages()
{
    QList<Source> sources;
    for (int i = 0; i < 60; ++i) {
        Source source;
        source.id = QString::number(i);
        source.publisher = u"Publisher %1"_s.arg(i);
        source.title = u"A report of a title that is long "_s.repeated(i % 7);
        sources += source;
    }
    const QSizeF room(912, 416);
    const QList<QStringList> pages = citationPages(sources, room, Language::English);
    QVERIFY(pages.size() >= 3);
    QStringList all;
    for (const QStringList &page : pages) {
        QVERIFY(!page.isEmpty());
        QVERIFY(double(page.size()) * (CitationSize + CitationSpace) < room.height());
        all += page;
    }
    QCOMPARE(all.size(), sources.size());
    for (int i = 0; i < int(all.size()); ++i)
        QVERIFY(all[i].startsWith(u"Publisher %1"_s.arg(i)));
    QCOMPARE(citationPages({}, room, Language::English), QList<QStringList>());
}

void TestDeckMaking::manyHeadlinesAreCounted()
{
    DeckContent many { u"Many"_s, {} };
    for (int i = 0; i < 30; ++i)
        many.charts += DeckChart { pivotOf(twoVendors()), {} };
    const QStringList pages = pagesOf(deckOf(many, u"pdf"_s));
    QCOMPARE(pages.size(), 32);
    QCOMPARE(pages.first(), u"Many Charts: 30 · Sources: 1"_s);
}

void TestDeckMaking::inChinese()
{
    const QJsonArray slides = slidesOf(deckOf(content(), u"pptx"_s, Language::TraditionalChinese));
    QCOMPARE(titleOf(slides.last()), u"來源"_s);
    const QStringList pages = pagesOf(deckOf(content(), u"pdf"_s, Language::TraditionalChinese));
    QVERIFY2(pages.last().contains(u"來源"), qPrintable(pages.last()));
}

void TestDeckMaking::itCanBeStopped()
{
    int calls = 0;
    const Result<QByteArray> stopped
        = deckBytes(content(), u"deck.pptx"_s, {}, [&calls](int done, int total) {
              [&] {
                  QCOMPARE(done, calls);
                  QCOMPARE(total, 3);
              }();
              return ++calls < 2;
          });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 2);
}

void TestDeckMaking::otherEndingsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("a picture") << u"deck.png"_s << QSizeF(1280, 720);
    QTest::newRow("no ending") << u"deck"_s << QSizeF(1280, 720);
    QTest::newRow("too small") << u"deck.pdf"_s << QSizeF(20, 20);
}

void TestDeckMaking::otherEndingsAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QSizeF, size);
    ExportOptions options;
    options.size = size;
    const Result<QByteArray> refused = deckBytes(content(), path, options);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

QTEST_MAIN(TestDeckMaking)
#include "tst_deckmaking.moc"
