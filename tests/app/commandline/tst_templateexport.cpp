// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandrun.h"
#include "tests/support/zipmaker.h"
#include "views/export/pptx/deckcharts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// `--template` with everything that makes a deck, and decks that cannot be made or written.
class TestTemplateExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void decksStandInTheTemplate_data();
    void decksStandInTheTemplate();
    void badDecksLeaveTheOldFile_data();
    void badDecksLeaveTheOldFile();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString workspace() const { return m_shared.filePath(u"w.sextant"_s); }
    [[nodiscard]] CommandAnswer exportTo(const QString &name, const QStringList &words) const
    {
        return runCommand(
            QStringList { u"export"_s, workspace() } + words + QStringList { u"-o"_s, path(name) });
    }
    /// No file but these is in the folder, hidden ones included.
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir m_shared;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QStringList Story { u"--story"_s, u"overview"_s };

/// A presentation without a slide master or layouts.
QByteArray bareDeck()
{
    ZipMaker zip;
    zip.add("[Content_Types].xml",
           "<Types xmlns=\"" + xmlspace::ContentTypes.toLatin1()
               + "\"><Override PartName=\"/p.xml\" ContentType=\"application/"
                 "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></"
                 "Types>")
        .add("_rels/.rels",
            "<Relationships xmlns=\"" + xmlspace::Relations.toLatin1()
                + "\"><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"p.xml\"/>"
                  "</Relationships>")
        .add("p.xml", "<p:presentation xmlns:p=\"" + xmlspace::Slide.toLatin1() + "\"/>");
    return zip.bytes();
}

} // namespace

void TestTemplateExport::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(runCommand({ u"new"_s, workspace() }).status, 0);
    for (const QString &theme : { u"light"_s, u"dark"_s }) {
        QCOMPARE(runCommand({ u"export"_s, workspace(), u"--exploration"_s, u"cic-deployment"_s,
                                u"--size"_s, u"4x3"_s, u"--theme"_s, theme, u"-o"_s,
                                m_shared.filePath(theme + u".pptx"_s) })
                     .status,
            0);
    }
}

void TestTemplateExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTemplateExport::decksStandInTheTemplate_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("charts");
    // The cover, a page each, and the sources, where the pages are counted.
    for (const QString &theme : { u"light"_s, u"dark"_s }) {
        QTest::addRow("story, %s", qPrintable(theme)) << theme << Story << 22;
        QTest::addRow("a page a member, %s", qPrintable(theme))
            << theme
            << QStringList { u"--exploration"_s, u"accelerators-by-platform"_s, u"--for-each"_s,
                   u"vendor"_s }
            << 8;
        QTest::addRow("several explorations, %s", qPrintable(theme))
            << theme
            << QStringList { u"--exploration"_s, u"cloud-inference"_s, u"--exploration"_s,
                   u"owners-platforms"_s }
            << 2;
    }
}

void TestTemplateExport::decksStandInTheTemplate()
{
    QFETCH(QString, theme);
    QFETCH(QStringList, words);
    QFETCH(int, charts);
    const QString theirs = m_shared.filePath(theme + u".pptx"_s);
    const QStringList all = words + QStringList { u"--theme"_s, theme, u"--template"_s, theirs };
    const CommandAnswer answer = exportTo(u"deck.pptx"_s, all);
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const auto before = DeckFile::open(theirs);
    const auto after = DeckFile::open(path(u"deck.pptx"_s));
    QVERIFY(before.has_value() && after.has_value());
    for (const QString &part : before->parts()) {
        if (part != before->presentation())
            QVERIFY2(*after->part(part) == *before->part(part), qPrintable(part));
    }
    const QStringList old = *before->slides();
    const QStringList now = *after->slides();
    QCOMPARE(now.first(old.size()), old);
    const auto made = deckCharts(*after);
    QVERIFY(made.has_value());
    QCOMPARE(made->size(), charts + 1); // and that of the template itself
    for (const QString &slide : now.mid(old.size()))
        QVERIFY(before->contains(after->target(slide, u"slideLayout")));
    const QJsonObject lint
        = readWith(u"views/export/lintslides.py"_s, { path(u"deck.pptx"_s) }).object();
    QCOMPARE(lint.value(u"findings"_s).toArray(), QJsonArray());
    QCOMPARE(lint.value(u"slides"_s).toArray().size(), now.size());
    // The same bytes a second time.
    QCOMPARE(exportTo(u"again.pptx"_s, all).status, 0);
    QVERIFY(contentOf(path(u"again.pptx"_s)) == contentOf(path(u"deck.pptx"_s)));
}

void TestTemplateExport::badDecksLeaveTheOldFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray good = contentOf(m_shared.filePath(u"light.pptx"_s));
    QTest::newRow("no presentation") << QByteArray("Dear colleagues,") << u".pptx"_s;
    QTest::newRow("a workbook of our own") << [this] {
        const QString file = m_shared.filePath(u"book.xlsx"_s);
        (void)runCommand(
            { u"export"_s, workspace(), u"--exploration"_s, u"cloud-inference"_s, u"-o"_s, file });
        return contentOf(file);
    }() << u"presentation"_s;
    QTest::newRow("with a password")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(4096, '\0')
        << u"password"_s;
    QTest::newRow("without layouts") << bareDeck() << u"layout"_s;
    QTest::newRow("cut off") << good.left(good.size() / 2) << u"damaged"_s;
    QTest::newRow("a bomb")
        << ZipMaker().addPacked("ppt/a.xml", QByteArray(64 * 1024 * 1024, 'a')).bytes()
        << u"bad.pptx"_s;
    QTest::newRow("a name that climbs") << ZipMaker().add("../../a.xml", "a").bytes() << u"leads"_s;
}

/// As a template, as a deck to refresh and as one to check: a message, and nothing is written.
void TestTemplateExport::badDecksLeaveTheOldFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QVERIFY(writeContent(path(u"bad.pptx"_s), bytes));
    QVERIFY(writeContent(path(u"old.pptx"_s), "precious"));
    const QString bad = path(u"bad.pptx"_s);
    for (const QStringList &words :
        { Story + QStringList { u"--template"_s, bad }, QStringList { u"--refresh"_s, bad } }) {
        const bool isBare = says == u"layout" && words.contains(u"--refresh"_s);
        const CommandAnswer answer = exportTo(u"old.pptx"_s, words);
        QCOMPARE(answer.status, 1);
        QVERIFY2(isBare || answer.err.contains(says), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(u"bad.pptx"_s), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(contentOf(path(u"old.pptx"_s)), QByteArray("precious"));
        QCOMPARE(files(), QStringList({ u"bad.pptx"_s, u"old.pptx"_s }));
    }
    const CommandAnswer checked = runCommand({ u"check"_s, workspace(), u"--deck"_s, bad });
    QCOMPARE(checked.status, 1);
    QVERIFY(checked.out.isEmpty() && !checked.err.isEmpty());
}

void TestTemplateExport::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("story") << u"old.pptx"_s << Story;
    QTest::newRow("document") << u"old.pdf"_s << Story;
    QTest::newRow("in a template")
        << u"old.pptx"_s
        << Story + QStringList { u"--template"_s, m_shared.filePath(u"light.pptx"_s) };
    QTest::newRow("refreshed") << u"old.pptx"_s
                               << QStringList { u"--refresh"_s,
                                      m_shared.filePath(u"light.pptx"_s) };
}

/// A limit on the size of files stands in for a disk without room: writing fails halfway.
void TestTemplateExport::fullDiskLeavesTheOldFile()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    QVERIFY(writeContent(path(name), "precious"));
    rlimit whole {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &whole), 0);
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit little = whole;
    little.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const CommandAnswer answer = exportTo(name, words);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &whole), 0);
    (void)std::signal(SIGXFSZ, before);
    QCOMPARE(answer.status, 1);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(contentOf(path(name)), QByteArray("precious"));
    QCOMPARE(files(), QStringList { name });
}

QTEST_MAIN(TestTemplateExport)
#include "tst_templateexport.moc"
