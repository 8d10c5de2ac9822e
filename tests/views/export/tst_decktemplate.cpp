// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplepivots.h"
#include "tests/support/zipmaker.h"
#include "views/export/deckmaking.h"
#include "views/export/pptx/deck.h"
#include "views/export/pptx/deckcharts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Slides in somebody's own presentation: one of ours with another size, and those that LibreOffice
/// makes of the templates that it ships.
class TestDeckTemplate : public QObject
{
    Q_OBJECT

private slots:
    void everythingThereStays_data();
    void everythingThereStays();
    void areaIsTheMasters();
    void soWhatIsKept();
    void badTemplatesAreRefused();
    void nothingSticksOut_data();
    void nothingSticksOut();

private:
    /// A template by the name of its row; empty where it cannot be made here.
    [[nodiscard]] QString templateFor(const QString &name);
    void addTemplates();

    QTemporaryDir m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

PivotPtr native()
{
    return acceleratorsByOwner().chart(u"stacked"_s).title(u"Owners of accelerators"_s).share();
}

PivotPtr drawn()
{
    return acceleratorsByOwner().chart(u"treemap"_s).title(u"A tree of owners"_s).share();
}

/// A cover, a native chart, a drawn one with a so-what, and the sources.
Result<QByteArray> deckIn(const QString &path)
{
    auto opened = DeckTemplate::open(path);
    if (!opened.has_value())
        return Failure(opened.error());
    ExportOptions options;
    options.origin.workspace = u"w"_s;
    options.slideTemplate = std::make_shared<const DeckTemplate>(std::move(*opened));
    Deck deck = Deck::forOptions(options);
    deck.addCover(u"A deck"_s, { u"Owners of accelerators"_s });
    if (const Result<void> added = deck.addChart(*native()); !added.has_value())
        return Failure(added.error());
    if (const Result<void> added = deck.addChart(*drawn(), u"Few own the most."_s);
        !added.has_value())
        return Failure(added.error());
    deck.addSources();
    return deck.finished(u"A deck"_s);
}

QJsonObject lint(const QString &path)
{
    QProcess reader;
    const QString system = u"/usr/bin/python3"_s; // the system's own, which has openpyxl
    reader.start(QFileInfo::exists(system) ? system : u"python3"_s,
        { QStringLiteral(SEXTANT_SOURCE_DIR "/tests/views/export/lintslides.py"), path });
    reader.waitForFinished();
    const QByteArray errors = reader.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace

QString TestDeckTemplate::templateFor(const QString &name)
{
    const QString path = m_folder.filePath(name + u".pptx"_s);
    if (QFile::exists(path))
        return path;
    if (name == u"ours") {
        Deck deck({ 960, 720 }, Language::English);
        deck.addCover(u"Our company"_s, {});
        write(path, *deck.finished(u"Our company"_s));
        return path;
    }
    const QString office = QStandardPaths::findExecutable(u"libreoffice"_s);
    const QString source
        = u"/usr/lib/libreoffice/share/template/common/presnt/"_s + name + u".otp"_s;
    if (office.isEmpty() || !QFile::exists(source))
        return {};
    QProcess converter;
    converter.start(office,
        { u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
            u"--convert-to"_s, u"pptx"_s, u"--outdir"_s, m_folder.path(), source });
    converter.waitForFinished(120'000);
    return QFile::exists(path) ? path : QString();
}

void TestDeckTemplate::addTemplates()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"ours"_s, u"Metropolis"_s, u"Midnightblue"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestDeckTemplate::everythingThereStays_data()
{
    addTemplates();
}

void TestDeckTemplate::everythingThereStays()
{
    QFETCH(QString, name);
    const QString path = templateFor(name);
    if (path.isEmpty())
        QSKIP("needs LibreOffice Impress and its templates");
    const auto bytes = deckIn(path);
    QVERIFY2(bytes.has_value(), qPrintable(bytes.has_value() ? QString() : bytes.error().what));
    QCOMPARE(*deckIn(path), *bytes);
    const auto before = DeckFile::open(path);
    const auto after = DeckFile::read(*bytes, QString());
    QVERIFY(before.has_value() && after.has_value());
    QVERIFY(before->parts().size() > 5);
    for (const QString &part : before->parts()) {
        if (part != before->presentation())
            QVERIFY2(*after->part(part) == *before->part(part), qPrintable(part));
    }
    const QStringList old = *before->slides();
    const QStringList now = *after->slides();
    QCOMPARE(now.first(old.size()), old);
    QCOMPARE(now.size(), old.size() + 4);
    const auto charts = deckCharts(*after);
    QVERIFY(charts.has_value());
    QCOMPARE(charts->size(), 2);
    QVERIFY(charts->first().fingerprint.has_value());
    QCOMPARE(charts->first().title, u"Owners of accelerators"_s);
    // The slides stand on the template's own layouts.
    for (const QString &slide : now.last(4))
        QVERIFY(before->contains(after->target(slide, u"slideLayout")));
    // Both kinds of charts take the colours of whatever theme they come into.
    QVERIFY(after->part(charts->first().chartPart)->contains("schemeClr val=\"accent1\""));

    const QString result = m_folder.filePath(name + u"-deck.pptx"_s);
    write(result, *bytes);
    const QJsonObject answer = lint(result);
    // What is wrong with the template itself is not ours.
    const QJsonArray known = lint(path).value(u"findings"_s).toArray();
    for (const QJsonValue &finding : answer.value(u"findings"_s).toArray())
        QVERIFY2(known.contains(finding), qPrintable(finding.toArray().at(2).toString()));
    QCOMPARE(answer.value(u"slides"_s).toArray().size(), now.size());
}

void TestDeckTemplate::areaIsTheMasters()
{
    const auto opened = DeckTemplate::open(templateFor(u"ours"_s));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->slideSize(), QSizeF(720, 540));
    // Where our own master keeps text, see DeckFrame.
    DeckFrame frame;
    frame.slide = opened->slideSize();
    QCOMPARE(opened->chartArea(), frame.bodyRect());
    QCOMPARE(opened->chartArea(), QRectF(24, 84, 672, 416));
}

void TestDeckTemplate::soWhatIsKept()
{
    const auto bytes = deckIn(templateFor(u"ours"_s));
    QVERIFY(bytes.has_value());
    const auto deck = DeckFile::read(*bytes, QString());
    const auto slide = deck->xml((*deck->slides())[3]);
    QVERIFY(slide.has_value());
    QVERIFY(slide->wholeText().contains(u"Few own the most."_s));
}

void TestDeckTemplate::badTemplatesAreRefused()
{
    const QString path = m_folder.filePath(u"bare.pptx"_s);
    const QByteArray slide = xmlspace::Slide.toLatin1();
    ZipMaker zip;
    zip.add("[Content_Types].xml",
           "<Types xmlns=\"" + xmlspace::ContentTypes.toLatin1()
               + "\"><Override PartName=\"/p.xml\" ContentType=\""
               + slideType(u"presentation.main"_s).toLatin1() + "\"/></Types>")
        .add("_rels/.rels",
            "<Relationships xmlns=\"" + xmlspace::Relations.toLatin1()
                + "\"><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"p.xml\"/>"
                  "</Relationships>")
        .add("p.xml", "<p:presentation xmlns:p=\"" + slide + "\"/>");
    write(path, zip.bytes());
    const auto opened = DeckTemplate::open(path);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::NotSupported);
    QVERIFY(opened.error().what.contains(u"layout"_s));
    QCOMPARE(opened.error().where, path);
    QVERIFY(!contentOf(path).isEmpty());
}

void TestDeckTemplate::nothingSticksOut_data()
{
    addTemplates();
}

void TestDeckTemplate::nothingSticksOut()
{
    QFETCH(QString, name);
    const QString path = templateFor(name);
    if (path.isEmpty())
        QSKIP("needs LibreOffice Impress and its templates");
    const auto opened = DeckTemplate::open(path);
    QVERIFY(opened.has_value());
    const QRectF area = opened->chartArea().adjusted(-1, -1, 1, 1);
    QVERIFY(area.height() > opened->slideSize().height() * 0.3);
    const auto bytes = deckIn(path);
    QVERIFY(bytes.has_value());
    const auto deck = DeckFile::read(*bytes, QString());
    const QStringList slides = *deck->slides();
    for (const QString &part : slides.last(3).first(2)) {
        const auto slide = deck->xml(part);
        QVERIFY(slide.has_value());
        const XmlNode *tree = slide->below(xmlspace::Slide, { u"cSld", u"spTree" });
        int places = 0;
        for (const XmlNode &shape : tree->children) {
            if (shape.below(xmlspace::Slide, { u"nvSpPr", u"nvPr", u"ph" }))
                continue; // stands where the layout has it
            const XmlNode *look = shape.child(xmlspace::Slide, u"grpSpPr");
            look = look ? look : shape.child(xmlspace::Slide, u"spPr");
            const XmlNode *place = shape.child(xmlspace::Slide, u"xfrm");
            if (!place && look)
                place = look->child(xmlspace::Drawing, u"xfrm");
            const XmlNode *at = place ? place->child(xmlspace::Drawing, u"off") : nullptr;
            const XmlNode *size = place ? place->child(xmlspace::Drawing, u"ext") : nullptr;
            if (!at || !size)
                continue;
            const double emu = 12700;
            const QRectF rect(at->attribute(u"x").toDouble() / emu,
                at->attribute(u"y").toDouble() / emu, size->attribute(u"cx").toDouble() / emu,
                size->attribute(u"cy").toDouble() / emu);
            QVERIFY2(area.contains(rect), qPrintable(part + u' ' + shape.name));
            ++places;
        }
        QVERIFY(places >= 3); // a subtitle, the chart, the source line
    }
}

QTEST_MAIN(TestDeckTemplate)
#include "tst_decktemplate.moc"
