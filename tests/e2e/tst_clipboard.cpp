// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/explorationcontroller.h"
#include "tests/e2e/hand.h"
#include "tests/e2e/realprogram.h"
#include "views/charts/chartview.h"
#include "views/panels/explorationpage.h"
#include "views/tables/pivottableview.h"

#include <QApplication>
#include <QImage>
#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::e2e;

namespace {

constexpr int Patience = 20000; ///< ms: for a busy machine, not for the program

} // namespace

/// What is copied in the real window, as xclip, another program, gets it from the X server.
class TestClipboard : public RealProgram
{
    Q_OBJECT

public:
    explicit TestClipboard(const QDir &home)
        : RealProgram(home)
    {
    }

private slots:
    void initTestCase();
    void tableAndChart();
    void selectedCells();
    void chartAlone();
    void cleanupTestCase();

private:
    [[nodiscard]] ExplorationPage *page() { return m_services->tabs().page(); }
    /// What xclip reads of one target; the window goes on meanwhile, because it has to answer.
    [[nodiscard]] QByteArray read(const QString &target);
    [[nodiscard]] QStringList targets();
    /// Presses keys and waits until the clipboard offers a target.
    [[nodiscard]] bool copies(const QString &keys, const QString &target);
};

QByteArray TestClipboard::read(const QString &target)
{
    QProcess xclip;
    xclip.start(u"xclip"_s, { u"-selection"_s, u"clipboard"_s, u"-o"_s, u"-t"_s, target });
    if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, Patience))
        return {};
    return xclip.exitCode() == 0 ? xclip.readAllStandardOutput() : QByteArray();
}

QStringList TestClipboard::targets()
{
    return QString::fromLatin1(read(u"TARGETS"_s)).split(u'\n', Qt::SkipEmptyParts);
}

bool TestClipboard::copies(const QString &keys, const QString &target)
{
    return Hand::press(keys)
        && QTest::qWaitFor([&] { return targets().contains(target); }, Patience);
}

void TestClipboard::initTestCase()
{
    start();
    if (QTest::currentTestFailed())
        return;
    m_services->workspace().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->pivot(), Patience);
    m_services->tabs().closeAll();
    Exploration look; // 360iResearch: USD 102.19 bn in 2025
    look.dataset = u"market-size"_s;
    Filter market;
    market.dimension = u"market"_s;
    market.members = { u"cloud-ai-inference-chips"_s };
    Filter source = market;
    source.dimension = u"source"_s;
    source.members = { u"seed-360i-2026"_s };
    look.filters = { market, source };
    m_services->tabs().open(look, {}, { u"Cloud inference"_s, {}, {} });
    QTRY_VERIFY_WITH_TIMEOUT(
        page() && page()->pivot() && page()->pivot()->rowCount() > 0, Patience);
}

void TestClipboard::tableAndChart()
{
    page()->chartView()->setFocus();
    QVERIFY(copies(u"ctrl+c"_s, u"text/tab-separated-values"_s));
    const QByteArray table = read(u"text/tab-separated-values"_s);
    QVERIFY2(table.contains("\n2025\t102.19"), table.constData());
    const QByteArray text = read(u"UTF8_STRING"_s);
    QVERIFY2(text.endsWith(table) && text.size() > table.size(), text.constData());
    QVERIFY(text.contains("360iResearch"));
    const QByteArray html = read(u"text/html"_s);
    QVERIFY(html.contains("<td align=\"right\">102.19</td>"));
    const QImage picture = QImage::fromData(read(u"image/png"_s), "PNG");
    QCOMPARE(picture.size(), QSize(2560, 1440));
    // A whole document, which holds the number as text.
    QXmlStreamReader svg(read(u"image/svg+xml"_s));
    QString words;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters)
            words += svg.text() + u' ';
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY2(words.contains(u"102"), qPrintable(words));
}

void TestClipboard::selectedCells()
{
    QVERIFY(Hand::click(*page()->tableView(), page()->tableView()->cellRect({ 0, 0 }).center()));
    QTRY_VERIFY_WITH_TIMEOUT(page()->selection().size() == 1, Patience);
    QVERIFY(Hand::press(u"ctrl+c"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        read(u"UTF8_STRING"_s), read(u"text/tab-separated-values"_s), Patience);
    QCOMPARE(read(u"UTF8_STRING"_s).count('\n'), 2); // the header and the cell
}

void TestClipboard::chartAlone()
{
    page()->chartView()->setFocus();
    QVERIFY(Hand::press(u"ctrl+shift+c"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!targets().contains(u"text/html"_s), Patience);
    QVERIFY(targets().contains(u"image/svg+xml"_s));
    QCOMPARE(QImage::fromData(read(u"image/png"_s), "PNG").size(), QSize(2560, 1440));
    QVERIFY(read(u"UTF8_STRING"_s).contains("360iResearch"));
}

void TestClipboard::cleanupTestCase()
{
    end();
}

int main(int argc, char **argv)
{
    return runInOwnHome<TestClipboard>(argc, argv);
}

#include "tst_clipboard.moc"
