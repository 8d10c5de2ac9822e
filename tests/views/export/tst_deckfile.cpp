// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/zipmaker.h"
#include "views/export/pptx/deckfile.h"
#include "views/export/pptx/deckframe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Decks of somebody else's, good and bad.
class TestDeckFile : public QObject
{
    Q_OBJECT

private slots:
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void tooManyEntries();
    void smallRepetitionIsFine();
    void missingFile();
    void partsAndRelations();
    void relationThatClimbs();
    void damagedPart();
    void changesLeaveTheRest();
    void changesBehindTheMiddle();
    void templateBecomesPresentation();
};

namespace {

const QByteArray OfficeRelations
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray types(const QByteArray &main)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/ppt/presentation.xml\" ContentType=\""
        + main + "\"/></Types>";
}

QByteArray relationsXml(const QList<std::pair<QByteArray, QByteArray>> &targets)
{
    QByteArray xml = "<Relationships "
                     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto &[type, target] : targets) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number) + "\" Type=\""
            + OfficeRelations + type + "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

/// A presentation of two slides, which stand in another order than their names.
ZipMaker twoSlides(const QByteArray &type = slideType(u"presentation.main"_s).toLatin1())
{
    const QByteArray space = xmlspace::Slide.toLatin1();
    ZipMaker zip;
    zip.addPacked("[Content_Types].xml", types(type))
        .addPacked("_rels/.rels", relationsXml({ { "officeDocument", "ppt/presentation.xml" } }))
        .addPacked("ppt/presentation.xml",
            "<p:presentation xmlns:p=\"" + space + "\" xmlns:r=\"" + xmlspace::Relation.toLatin1()
                + "\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/>"
                  "<p:sldId id=\"257\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>")
        .addPacked("ppt/_rels/presentation.xml.rels",
            relationsXml(
                { { "slide", "slides/slide1.xml" }, { "slide", "/ppt/slides/slide2.xml" } }))
        .addPacked("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"" + space + "\"/>")
        .add("ppt/slides/slide2.xml", "<p:sld xmlns:p=\"" + space + "\"> </p:sld>");
    return zip;
}

/// A file that would be a presentation but for one entry.
ZipMaker with(const QByteArray &name, const QByteArray &content = "x")
{
    return twoSlides().add(name, content);
}

} // namespace

void TestDeckFile::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("word");
    const auto bad = ErrorCode::Malformed;
    const auto other = ErrorCode::NotSupported;
    const QByteArray good = twoSlides().bytes();
    QTest::newRow("empty") << QByteArray() << bad << u".pptx"_s;
    QTest::newRow("text") << QByteArray("Dear colleagues,") << bad << u".pptx"_s;
    QTest::newRow("with a password, or of 2003") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
            + QByteArray(600, '\0') << other << u"encrypted"_s;
    QTest::newRow("cut off") << good.left(good.size() / 2) << bad << u"damaged"_s;
    QTest::newRow("encrypted entry")
        << twoSlides().addEncrypted("ppt/a.xml", "x").bytes() << other << u"encrypted"_s;
    QTest::newRow("climbs") << with("ppt/../../../etc/cron.d/a").bytes() << bad << u"leads"_s;
    QTest::newRow("climbs at once") << with("../a.xml").bytes() << bad << u"leads"_s;
    QTest::newRow("absolute") << with("/etc/passwd").bytes() << bad << u"leads"_s;
    QTest::newRow("of a drive") << with("C:/a.xml").bytes() << bad << u"leads"_s;
    QTest::newRow("backslash") << with("ppt\\..\\a.xml").bytes() << bad << u"leads"_s;
    QTest::newRow("control character") << with("ppt/a\x01.xml").bytes() << bad << u"leads"_s;
    QTest::newRow("twice") << with("ppt/slides/slide1.xml").bytes() << bad << u"two entries"_s;
    QTest::newRow("twice but for case")
        << with("ppt/slides/Slide1.XML").bytes() << bad << u"two entries"_s;
    QTest::newRow("bomb")
        << twoSlides().addPacked("ppt/media/a.xml", QByteArray(8 << 20, ' ')).bytes() << bad
        << u"larger"_s;
    QTest::newRow("nothing in it")
        << ZipMaker().add("a.txt", "x").bytes() << other << u"not a presentation"_s;
    QTest::newRow("a text document")
        << twoSlides("application/vnd.openxmlformats-officedocument.wordprocessingml."
                     "document.main+xml")
               .bytes()
        << other << u"not a presentation"_s;
    QTest::newRow("macros")
        << twoSlides("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml").bytes()
        << other << u"macros"_s;
    QTest::newRow("refers to no part")
        << ZipMaker()
               .add("[Content_Types].xml", types("a"))
               .add("_rels/.rels", relationsXml({ { "officeDocument", "ppt/none.xml" } }))
               .bytes()
        << other << u"not a presentation"_s;
    QTest::newRow("entities")
        << ZipMaker().add("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").bytes()
        << bad << u"XML"_s;
}

void TestDeckFile::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, word);
    const auto deck = DeckFile::read(bytes, u"old.pptx"_s);
    QVERIFY(!deck.has_value());
    QCOMPARE(deck.error().code, code);
    QVERIFY2(deck.error().what.contains(word), qPrintable(deck.error().what));
    QVERIFY(deck.error().where.startsWith(u"old.pptx"));
    QVERIFY(!deck.error().hint.isEmpty());
}

void TestDeckFile::tooManyEntries()
{
    ZipMaker zip = twoSlides();
    for (int i = 0; i < 20'000; ++i)
        zip.add("a/" + QByteArray::number(i), {});
    const auto deck = DeckFile::read(zip.bytes(), u"old.pptx"_s);
    QVERIFY(!deck.has_value());
    QVERIFY(deck.error().what.contains(u"more entries"_s));
}

void TestDeckFile::smallRepetitionIsFine()
{
    const auto deck = DeckFile::read(
        twoSlides().addPacked("ppt/a.xml", QByteArray(900'000, ' ')).bytes(), QString());
    QVERIFY2(deck.has_value(), qPrintable(deck.has_value() ? QString() : deck.error().what));
}

void TestDeckFile::missingFile()
{
    const QTemporaryDir folder;
    const auto deck = DeckFile::open(folder.filePath(u"none.pptx"_s));
    QVERIFY(!deck.has_value());
    QCOMPARE(deck.error().code, ErrorCode::NotFound);
}

void TestDeckFile::partsAndRelations()
{
    const auto deck = DeckFile::read(twoSlides().bytes(), QString());
    QVERIFY(deck.has_value());
    QCOMPARE(deck->presentation(), u"/ppt/presentation.xml"_s);
    const auto slides = deck->slides();
    QVERIFY(slides.has_value());
    QCOMPARE(*slides, QStringList({ u"/ppt/slides/slide2.xml"_s, u"/ppt/slides/slide1.xml"_s }));
    QCOMPARE(deck->contentType(u"/ppt/slides/slide1.xml"_s), u"application/xml"_s);
    QCOMPARE(deck->parts().size(), 3);
}

void TestDeckFile::relationThatClimbs()
{
    const auto deck = DeckFile::read(
        with("ppt/slides/_rels/slide1.xml.rels", relationsXml({ { "image", "../../../../a" } }))
            .bytes(),
        u"old.pptx"_s);
    QVERIFY(deck.has_value());
    const auto relations = deck->relations(u"/ppt/slides/slide1.xml"_s);
    QVERIFY(!relations.has_value());
    QCOMPARE(relations.error().code, ErrorCode::Malformed);
    QVERIFY(relations.error().what.contains(u"../../../../a"_s));
}

void TestDeckFile::damagedPart()
{
    const auto deck
        = DeckFile::read(twoSlides().addDamaged("ppt/a.xml", "<a/>").bytes(), u"old.pptx"_s);
    QVERIFY(deck.has_value());
    const auto part = deck->part(u"/ppt/a.xml"_s);
    QVERIFY(!part.has_value());
    QCOMPARE(part.error().code, ErrorCode::Malformed);
}

void TestDeckFile::changesLeaveTheRest()
{
    auto deck = DeckFile::read(twoSlides().bytes(), QString());
    QVERIFY(deck.has_value());
    const QByteArray other = *deck->part(u"/ppt/slides/slide2.xml"_s);
    deck->setPart(u"/ppt/slides/slide1.xml"_s, "<new/>");
    deck->setPart(u"/ppt/slides/slide3.xml"_s, "<more/>", slideType(u"slide"_s));
    const auto id = deck->relate(u"/ppt/slides/slide3.xml"_s, u"chart"_s, u"/ppt/charts/c.xml"_s);
    QVERIFY(id.has_value());
    const auto bytes = deck->finished();
    QVERIFY(bytes.has_value());
    QCOMPARE(*deck->finished(), *bytes);
    const auto again = DeckFile::read(*bytes, QString());
    QVERIFY(again.has_value());
    QCOMPARE(*again->part(u"/ppt/slides/slide1.xml"_s), QByteArray("<new/>"));
    QCOMPARE(*again->part(u"/ppt/slides/slide2.xml"_s), other);
    QCOMPARE(again->contentType(u"/ppt/slides/slide3.xml"_s), slideType(u"slide"_s));
    QCOMPARE(again->targetOf(u"/ppt/slides/slide3.xml"_s, *id), u"/ppt/charts/c.xml"_s);
    QCOMPARE(again->presentation(), u"/ppt/presentation.xml"_s);
}

/// A change near the end, before which most of the file stays as it is: libzip takes that half over
/// from the buffer it reads, and must not free what is not its own.
void TestDeckFile::changesBehindTheMiddle()
{
    const QByteArray picture(64 * 1024, 'p');
    const QByteArray whole
        = twoSlides().add("ppt/media/a.png", picture).add("ppt/z.xml", "<z/>").bytes();
    auto deck = DeckFile::read(whole, QString());
    QVERIFY(deck.has_value());
    deck->setPart(u"/ppt/z.xml"_s, "<new/>");
    for (int i = 0; i < 3; ++i) {
        const auto bytes = deck->finished();
        QVERIFY(bytes.has_value());
        const auto again = DeckFile::read(*bytes, QString());
        QVERIFY(again.has_value());
        QCOMPARE(*again->part(u"/ppt/z.xml"_s), QByteArray("<new/>"));
        QVERIFY(*again->part(u"/ppt/media/a.png"_s) == picture);
    }
    QVERIFY(*deck->part(u"/ppt/media/a.png"_s) == picture);
}

void TestDeckFile::templateBecomesPresentation()
{
    auto deck
        = DeckFile::read(twoSlides(slideType(u"template.main"_s).toLatin1()).bytes(), QString());
    QVERIFY(deck.has_value());
    deck->becomePresentation();
    const auto again = DeckFile::read(*deck->finished(), QString());
    QVERIFY(again.has_value());
    QCOMPARE(again->contentType(again->presentation()), slideType(u"presentation.main"_s));
}

QTEST_GUILESS_MAIN(TestDeckFile)
#include "tst_deckfile.moc"
