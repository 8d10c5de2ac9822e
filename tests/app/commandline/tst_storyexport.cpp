// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandline.h"

#include "app/commandline/lookat.h"
#include "db/sql/connection.h"
#include "models/explore/caption.h"
#include "models/explore/storylook.h"
#include "tests/support/sampleworkspace.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;

/// `sextant export --story` of the sample workspace, read back by programs that are not ours.
class TestStoryExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theSampleStoryShowsEveryFamily();
    void slidesHoldTheStory_data();
    void slidesHoldTheStory();
    void everyNumberComesBack();
    void theSameBytes_data();
    void theSameBytes();
    void theDocumentHasThePages();
    void twoChartsOnASlide();
    void infoTellsOfStories();
    void checkFindsNothing();
    void aLostDatasetIsNamed();
    void onePageAMember();
    void membersThatCannotBeDrawnAreLeftOut();
    void badUsage_data();
    void badUsage();
    void anUnknownStoryIsNamed();

private:
    struct Answer
    {
        int status = 0;
        QString out;
        QString err;
    };
    [[nodiscard]] static Answer run(const QStringList &words)
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.status = runCommandLine(words, out, err);
        return answer;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// What a script of the tests prints about a file.
    [[nodiscard]] static QJsonDocument read(const QString &script, const QString &file);
    [[nodiscard]] static QByteArray contentOf(const QString &file)
    {
        QFile device(file);
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }
    /// The deck in a file of its own. @return its path
    [[nodiscard]] QString deck(const QString &name, const QStringList &words = {}) const
    {
        const QString file = path(name);
        const Answer answer = run(QStringList { u"export"_s, m_sample->path(), u"--story"_s,
                                      u"overview"_s, u"-o"_s, file }
            + words);
        if (answer.status != 0)
            qWarning("%s", qPrintable(answer.err));
        return file;
    }

    std::unique_ptr<test::SampleWorkspace> m_sample;
    Story m_story;
    QList<Saved> m_explorations;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QJsonDocument TestStoryExport::read(const QString &script, const QString &file)
{
    QProcess reader;
    const QString system = u"/usr/bin/python3"_s; // the one for which openpyxl is installed
    reader.start(QFile::exists(system) ? system : u"python3"_s,
        { QStringLiteral(SEXTANT_SOURCE_DIR "/tests/") + script, file });
    reader.waitForFinished();
    const QByteArray errors = reader.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput());
}

void TestStoryExport::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    m_sample = std::make_unique<test::SampleWorkspace>();
    const auto stories = (*m_sample)->stories();
    QVERIFY(stories.has_value());
    QCOMPARE(stories->size(), 1);
    m_story = stories->first();
    QCOMPARE(m_story.id, u"overview"_s);
    m_explorations = (*m_sample)->explorations().value();
}

void TestStoryExport::theSampleStoryShowsEveryFamily()
{
    QVERIFY(m_story.items.size() >= 12);
    QSet<QString> shown;
    for (const StoryItem &item : m_story.items) {
        const auto look = storyLook(m_story, item, m_explorations, Language::English);
        QVERIFY(look.has_value());
        shown.insert(look->chart);
    }
    for (const ChartFamily *family : chartFamilies())
        QVERIFY2(shown.contains(family->id()), qPrintable(family->id()));
}

void TestStoryExport::slidesHoldTheStory_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("size");
    for (const Language language :
        { Language::English, Language::SimplifiedChinese, Language::TraditionalChinese }) {
        for (const QString &size : { u"full"_s, u"4x3"_s })
            QTest::addRow("%s %s", qPrintable(languageTag(language)), qPrintable(size))
                << language << size;
    }
}

void TestStoryExport::slidesHoldTheStory()
{
    QFETCH(Language, language);
    QFETCH(QString, size);
    const QString file
        = deck(u"deck.pptx"_s, { u"--language"_s, languageTag(language), u"--size"_s, size });
    const QJsonObject lint = read(u"views/export/lintslides.py"_s, file).object();
    QVERIFY(lint.value(u"findings"_s).isArray());
    QCOMPARE(lint.value(u"findings"_s).toArray(), QJsonArray());

    const QJsonArray slides = read(u"app/commandline/readdeck.py"_s, file).array();
    QVERIFY(slides.size() > m_story.items.size() + 1); // a cover before, sources behind
    QCOMPARE(slides[0].toObject().value(u"title"_s).toString(), m_story.names.in(language));
    QCOMPARE(slides[0].toObject().value(u"layout"_s).toString(), u"Cover"_s);
    CubeShelf shelf(**m_sample);
    QSet<QString> sources;
    for (qsizetype i = 0; i < m_story.items.size(); ++i) {
        const StoryItem &item = m_story.items[i];
        const QJsonObject slide = slides[i + 1].toObject();
        const auto pivot = shelf.lookAt(*storyLook(m_story, item, m_explorations, language));
        QVERIFY(pivot.has_value());
        QCOMPARE(slide.value(u"title"_s).toString(), captionFor(*pivot, language).headline);
        const QString soWhat = item.soWhat.in(language);
        QCOMPARE(slide.value(u"body"_s).toArray(),
            soWhat.isEmpty() ? QJsonArray() : QJsonArray { soWhat });
        QVERIFY(!slide.value(u"notes"_s).toString().isEmpty());
        for (const Source &source : pivot->sources)
            sources.insert(source.title.isEmpty() ? source.publisher : source.title);
    }
    QString cited;
    for (qsizetype i = m_story.items.size() + 1; i < slides.size(); ++i) {
        QCOMPARE(slides[i].toObject().value(u"layout"_s).toString(), u"Text"_s);
        cited += slides[i].toObject().value(u"body"_s).toArray().at(0).toString();
    }
    for (const QString &source : sources)
        QVERIFY2(cited.contains(source), qPrintable(source));
}

namespace {

/// The numbers that the chart of the pivot is made of: those of its cells, or of a bridge its
/// steps.
QList<double> numbersOf(const Pivot &pivot)
{
    QList<double> numbers;
    const bool isBridge = pivot.exploration.chart == u"waterfall";
    const bool isScatter = pivot.exploration.chart == u"scatter";
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column) {
            const PivotCell &cell = pivot.cell(row, column);
            const bool isBetween = column > 0 && column < pivot.columnCount() - 1;
            if (!cell.hasValue() || cell.state == CellState::Conflict || (isScatter && isBetween))
                continue;
            if (!isBridge)
                numbers += cell.value;
            else if (column > 0 && pivot.cell(row, column - 1).hasValue())
                numbers += std::abs(cell.value - pivot.cell(row, column - 1).value);
        }
    }
    return numbers;
}

} // namespace

/// Charts of the office program hold every number of their cells to the last digit; the shapes of
/// all others are named after their numbers as the chart's own texts have them.
void TestStoryExport::everyNumberComesBack()
{
    const QJsonArray slides = read(u"app/commandline/readdeck.py"_s, deck(u"deck.pptx"_s)).array();
    CubeShelf shelf(**m_sample);
    int native = 0;
    int compared = 0;
    for (qsizetype i = 0; i < m_story.items.size(); ++i) {
        const auto look = storyLook(m_story, m_story.items[i], m_explorations, Language::English);
        const auto pivot = shelf.lookAt(*look);
        QVERIFY(pivot.has_value());
        const QJsonObject slide = slides[i + 1].toObject();
        const QJsonArray numbers = slide.value(u"numbers"_s).toArray();
        if (numbers.isEmpty()) {
            QVERIFY2(slide.value(u"names"_s).toArray().size() > pivot->rowCount(),
                qPrintable(look->chart));
            continue;
        }
        ++native;
        for (const double value : numbersOf(*pivot)) {
            // As any spreadsheet keeps it: 15 significant digits.
            const bool isThere
                = std::any_of(numbers.begin(), numbers.end(), [value](const QJsonValue &number) {
                      return std::abs(number.toDouble() - value) <= 1e-14 * std::abs(value);
                  });
            QVERIFY2(isThere, qPrintable(u"%1: %2"_s.arg(look->chart).arg(value, 0, 'g', 17)));
            ++compared;
        }
    }
    QVERIFY(native >= 9);
    QVERIFY2(compared >= 80, qPrintable(QString::number(compared)));
}

void TestStoryExport::theSameBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("slides") << u"a.pptx"_s;
    QTest::newRow("document") << u"a.PDF"_s;
}

void TestStoryExport::theSameBytes()
{
    QFETCH(QString, name);
    const QByteArray first = contentOf(deck(name));
    QVERIFY(first.size() > 10000);
    QCOMPARE(contentOf(deck(u"again-"_s + name)), first);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestStoryExport::theDocumentHasThePages()
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { deck(u"a.pdf"_s), u"-"_s });
    reader.waitForFinished();
    const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    const QJsonArray slides = read(u"app/commandline/readdeck.py"_s, deck(u"a.pptx"_s)).array();
    QCOMPARE(pages.size() - 1, slides.size());
    for (qsizetype i = 0; i < slides.size(); ++i) {
        const QString title = slides[i].toObject().value(u"title"_s).toString();
        QVERIFY2(pages[i].simplified().contains(title), qPrintable(title));
    }
}

/// Half as many slides, of which each holds the headlines, so-whats, numbers and notes of two.
void TestStoryExport::twoChartsOnASlide()
{
    const QStringList words { u"--per-slide"_s, u"2"_s };
    const QString file = deck(u"pairs.pptx"_s, words);
    const QJsonObject lint = read(u"views/export/lintslides.py"_s, file).object();
    QVERIFY(lint.value(u"findings"_s).isArray());
    QCOMPARE(lint.value(u"findings"_s).toArray(), QJsonArray());
    const QJsonArray ones = read(u"app/commandline/readdeck.py"_s, deck(u"a.pptx"_s)).array();
    const QJsonArray pairs = read(u"app/commandline/readdeck.py"_s, file).array();
    const qsizetype count = m_story.items.size();
    const qsizetype slides = (count + 1) / 2;
    QCOMPARE(pairs.size() - slides, ones.size() - count);
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject one = ones[i + 1].toObject();
        const QJsonObject pair = pairs[i / 2 + 1].toObject();
        QCOMPARE(pair.value(u"layout"_s).toString(), u"Two charts"_s);
        const QString title = one.value(u"title"_s).toString();
        const QJsonArray body = pair.value(u"body"_s).toArray();
        if (i % 2 == 0)
            QCOMPARE(pair.value(u"title"_s).toString(), title);
        else
            QVERIFY2(body.contains(title), qPrintable(title));
        for (const QJsonValue &soWhat : one.value(u"body"_s).toArray())
            QVERIFY2(body.contains(soWhat), qPrintable(soWhat.toString()));
        QVERIFY(pair.value(u"notes"_s).toString().contains(one.value(u"notes"_s).toString()));
    }
    // The document has the same pages.
    QProcess reader;
    reader.start(u"pdftotext"_s, { deck(u"pairs.pdf"_s, words), u"-"_s });
    reader.waitForFinished();
    const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    QCOMPARE(pages.size() - 1, pairs.size());
    QCOMPARE(contentOf(deck(u"again.pptx"_s, words)), contentOf(file));
}

void TestStoryExport::infoTellsOfStories()
{
    const Answer json = run({ u"info"_s, m_sample->path(), u"--json"_s });
    const QJsonObject story = QJsonDocument::fromJson(json.out.toUtf8())
                                  .object()
                                  .value(u"stories"_s)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    QCOMPARE(story.value(u"id"_s).toString(), u"overview"_s);
    QCOMPARE(story.value(u"name"_s).toString(), m_story.names.en);
    QCOMPARE(story.value(u"explorations"_s).toArray().size(), m_story.items.size());
    const Answer text = run({ u"info"_s, m_sample->path() });
    QVERIFY(text.out.contains(u"stories: 1") && text.out.contains(u"overview"));
}

void TestStoryExport::checkFindsNothing()
{
    const Answer answer = run({ u"check"_s, m_sample->path() });
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains(u"Every story can be told."));
}

void TestStoryExport::aLostDatasetIsNamed()
{
    const QString file = path(u"lost.sextant"_s);
    QVERIFY(QFile::copy(m_sample->path(), file));
    {
        const auto connection = db::Connection::open(file, db::Connection::Access::ReadWrite);
        QVERIFY(connection.has_value());
        QVERIFY(
            (*connection)
                ->run(
                    u"DROP VIEW capex_named; DROP TABLE capex; DELETE FROM dataset WHERE id = 'capex'"_s,
                    {}));
    }
    const QString target = path(u"deck.pptx"_s);
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    for (const QStringList &words :
        { QStringList { u"export"_s, file, u"--story"_s, u"overview"_s, u"-o"_s, target },
            QStringList { u"check"_s, file } }) {
        const Answer answer = run(words);
        QCOMPARE(answer.status, 1);
        const QString said = answer.out + answer.err;
        for (const QString &name :
            { u"\"overview\""_s, u"\"hyperscaler-capex\""_s, u"\"capex\""_s })
            QVERIFY2(said.contains(name), qPrintable(said));
    }
    QCOMPARE(contentOf(target), QByteArray("precious"));
    QVERIFY(!QFile::exists(path(u"deck.pptx.tmp"_s)));
}

void TestStoryExport::onePageAMember()
{
    const QString file = path(u"owners.pptx"_s);
    const QStringList words { u"export"_s, m_sample->path(), u"--exploration"_s,
        u"accelerators-by-platform"_s, u"--for-each"_s, u"vendor"_s };
    const Answer answer = run(words + QStringList { u"-o"_s, file });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QJsonArray slides = read(u"app/commandline/readdeck.py"_s, file).array();
    QCOMPARE(slides.size(), 10); // a cover, eight owners, the sources
    QStringList titles;
    for (const QJsonValue &slide : slides)
        titles += slide.toObject().value(u"title"_s).toString();
    titles = titles.mid(1, 8);
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY2(titles.join(u'\n').contains(u"Google"), qPrintable(titles.join(u'\n')));
    // One member's numbers are those of a look at it alone.
    const QString csv = path(u"google.csv"_s);
    QCOMPARE(
        run({ u"export"_s, m_sample->path(), u"--dataset"_s, u"vendor-shipments"_s, u"--measure"_s,
                u"accelerators-acquired"_s, u"--rows"_s, u"platform"_s, u"--columns"_s, u"period"_s,
                u"--level"_s, u"platform=1"_s, u"--period"_s, u"2022Q1..2025Q4"_s, u"--where"_s,
                u"source=epoch-chips-2026-04"_s, u"--where"_s, u"vendor=google"_s, u"-o"_s, csv })
            .status,
        0);
    QVERIFY(!contentOf(csv).isEmpty());
    QCOMPARE(run(words + QStringList { u"-o"_s, path(u"owners.png"_s) }).status, 2);
    const Answer misspelt = run({ u"export"_s, m_sample->path(), u"--exploration"_s,
        u"accelerators-by-platform"_s, u"--for-each"_s, u"vendr"_s, u"-o"_s, path(u"b.pdf"_s) });
    QCOMPARE(misspelt.status, 1);
    QVERIFY(misspelt.err.contains(u"\"vendor\""));
    QVERIFY(!QFile::exists(path(u"b.pdf"_s)));
}

void TestStoryExport::membersThatCannotBeDrawnAreLeftOut()
{
    // A slope needs two periods, and DIGITIMES published one in 2024.
    const QStringList words { u"export"_s, m_sample->path(), u"--dataset"_s, u"market-size"_s,
        u"--rows"_s, u"market"_s, u"--columns"_s, u"period"_s, u"--where"_s, u"region=global"_s,
        u"--for-each"_s, u"source"_s, u"--chart"_s, u"slope"_s };
    const QString file = path(u"slopes.pdf"_s);
    const Answer answer = run(words + QStringList { u"-o"_s, file });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QVERIFY2(answer.err.contains(u"Left out") && answer.err.contains(u"DIGITIMES"),
        qPrintable(answer.err));
    QVERIFY(contentOf(file).startsWith("%PDF"));
}

void TestStoryExport::badUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const QStringList story { u"--story"_s, u"overview"_s };
    QTest::newRow("a picture") << story + QStringList { u"-o"_s, u"a.png"_s } << u".pptx or .pdf"_s;
    QTest::newRow("an exploration too")
        << story + QStringList { u"--exploration"_s, u"cloud-inference"_s, u"-o"_s, u"a.pdf"_s }
        << u"--exploration"_s;
    QTest::newRow("a look too") << story
            + QStringList { u"--dataset"_s, u"capex"_s, u"-o"_s, u"a.pdf"_s }
                                << u"--dataset"_s;
    QTest::newRow("a kind of chart")
        << story + QStringList { u"--chart"_s, u"bar"_s, u"-o"_s, u"a.pdf"_s } << u"--chart"_s;
    QTest::newRow("three on a slide")
        << story + QStringList { u"--per-slide"_s, u"3"_s, u"-o"_s, u"a.pdf"_s }
        << u"from 1 to 2"_s;
    QTest::newRow("two of one") << QStringList { u"--exploration"_s, u"cloud-inference"_s,
        u"--per-slide"_s, u"2"_s, u"-o"_s, u"a.pptx"_s }
                                << u"--per-slide"_s;
    QTest::newRow("two in a template") << story
            + QStringList { u"--per-slide"_s, u"2"_s, u"--template"_s, u"b.pptx"_s, u"-o"_s,
                  u"a.pptx"_s } << u"--template"_s;
    QTest::newRow("a scenario") << story
            + QStringList { u"--scenario"_s, u"x"_s, u"-o"_s, u"a.pdf"_s }
                                << u"--scenario"_s;
}

void TestStoryExport::badUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Answer answer = run(QStringList { u"export"_s, m_sample->path() } + words);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QVERIFY(!QFile::exists(words.last()));
}

void TestStoryExport::anUnknownStoryIsNamed()
{
    const Answer answer = run(
        { u"export"_s, m_sample->path(), u"--story"_s, u"overwiev"_s, u"-o"_s, path(u"a.pdf"_s) });
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(u"overwiev") && answer.err.contains(u"Did you mean"),
        qPrintable(answer.err));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_MAIN(TestStoryExport)
#include "tst_storyexport.moc"
