// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionregistry.h"
#include "app/controllers/explorationcontroller.h"
#include "app/window/statusline.h"
#include "models/items/roles.h"
#include "tests/e2e/hand.h"
#include "tests/e2e/realprogram.h"
#include "tests/e2e/screenshot.h"
#include "tests/e2e/visibletext.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/dialogs/exportdialog.h"
#include "views/panels/explorationpage.h"
#include "views/tables/pivottableview.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::e2e;

namespace {

constexpr int Patience = 20000; ///< ms: for a busy machine, not for the program

/// Finds an item of a tree or list by a role, below `parent`.
QModelIndex itemWith(const QAbstractItemModel &model, int role, const QVariant &value,
    const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(role) == value)
            return index;
        const QModelIndex below = itemWith(model, role, value, index);
        if (below.isValid())
            return below;
    }
    return {};
}

} // namespace

/// One morning with the window: the slots are the steps, in order, on the same window.
class TestWindow : public RealProgram
{
    Q_OBJECT

public:
    explicit TestWindow(const QDir &home)
        : RealProgram(home)
    {
    }

private slots:
    void initTestCase();
    void opensTheSample();
    void opensASavedExploration();
    void clicksAFacet();
    void undoesTheFilter();
    void sortsTheTable();
    void hoversAMark();
    void clicksAMark();
    void exportsAPicture();
    void showsExplorations_data();
    void showsExplorations();
    void cleanupTestCase();

private:
    [[nodiscard]] ExplorationPage *page() { return m_services->tabs().page(); }
    [[nodiscard]] ChartView *chart() { return page()->chartView(); }
    [[nodiscard]] PivotTableView *table() { return page()->tableView(); }
    [[nodiscard]] QTreeView *catalog() const;
    [[nodiscard]] bool isSettled();
    /// The list of a filter that can be seen, by the name it tells to screen readers.
    [[nodiscard]] QListView *facet(const QString &name) const;
    void openByCatalog(const QString &id);
    void resizeTo(const QSize &size);
    void movePointerAside();
    /// Nothing cut, nothing crowded, no id on the screen.
    void verifyTexts();
    /// What datasets, measures, dimensions and members are called.
    [[nodiscard]] QSet<QString> names();
    /// The ids behind them, as far as no name spells them.
    [[nodiscard]] QSet<QString> ids();
    /// The numbers of a column in the order in which they stand on the screen.
    [[nodiscard]] QList<double> numbersOnScreen(int column);
};

QTreeView *TestWindow::catalog() const
{
    return m_window->findChild<QTreeView *>();
}

QListView *TestWindow::facet(const QString &name) const
{
    for (QListView *list : m_window->findChildren<QListView *>()) {
        if (list->isVisible() && list->accessibleName() == name)
            return list;
    }
    return nullptr;
}

bool TestWindow::isSettled()
{
    const ExplorationController *looked = m_services->tabs().exploration();
    return looked && looked->pivot() && !looked->isBusy() && page()->pivot() == looked->pivot()
        && looked->pivot()->exploration.dataset == looked->current().dataset
        && !chart()->frame().isEmpty();
}

void TestWindow::openByCatalog(const QString &id)
{
    QTreeView *tree = catalog();
    const QModelIndex item = itemWith(*tree->model(), MemberRole, id);
    QVERIFY2(item.isValid(), qPrintable(id));
    tree->scrollTo(item);
    QVERIFY(Hand::click(*tree->viewport(), tree->visualRect(item).center()));
    QTRY_COMPARE_WITH_TIMEOUT(m_services->tabs().currentId(), id, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
}

void TestWindow::resizeTo(const QSize &size)
{
    m_window->move(0, 0);
    m_window->resize(size);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->size(), size, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Patience);
}

void TestWindow::movePointerAside()
{
    QVERIFY(Hand::moveTo(*m_window, QPoint(m_window->width() + 40, m_window->height() + 40)));
}

QSet<QString> TestWindow::names()
{
    const WorkspaceContents &contents = m_services->workspace().contents();
    QSet<QString> all;
    for (const Dataset &dataset : contents.datasets) {
        all << dataset.names.en;
        for (const Measure &measure : dataset.measures)
            all << measure.names.en;
    }
    for (const Dimension &dimension : contents.dimensions) {
        all << dimension.names.en;
        for (const Member &member : dimension.members)
            all << member.names.en;
    }
    return all;
}

QSet<QString> TestWindow::ids()
{
    const WorkspaceContents &contents = m_services->workspace().contents();
    QSet<QString> all;
    for (const Dataset &dataset : contents.datasets) {
        all << dataset.id;
        for (const Measure &measure : dataset.measures)
            all << measure.id;
    }
    for (const Dimension &dimension : contents.dimensions) {
        all << dimension.id;
        for (const Member &member : dimension.members)
            all << member.id;
    }
    for (const Saved &saved : contents.explorations)
        all << saved.id;
    // "high-end" is an id's part and a word; what a name spells is no raw id on the screen.
    const QSet<QString> spelled = names();
    const QString words = QStringList(spelled.cbegin(), spelled.cend()).join(u'\n');
    QSet<QString> raw;
    for (const QString &id : std::as_const(all)) {
        if (!words.contains(id, Qt::CaseInsensitive))
            raw << id;
    }
    return raw;
}

void TestWindow::verifyTexts()
{
    // A panel that was just filled takes its places with the next turn of the event loop.
    static_cast<void>(
        QTest::qWaitFor([this] { return cutTexts(*m_window, names()).isEmpty(); }, 2000));
    const QStringList cut = cutTexts(*m_window, names());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    const QStringList crowded = crowdedLabels(chart()->frame());
    QVERIFY2(crowded.isEmpty(), qPrintable(crowded.join(u'\n')));

    QStringList texts = visibleTexts(*m_window);
    for (const Label &label : chart()->frame().labels())
        texts << label.text;
    QVERIFY(texts.size() > 50);
    const QSet<QString> known = ids();
    QVERIFY(known.contains(u"cloud-ai-inference-chips"_s));
    const QStringList raw = idsAmong(texts, known);
    QVERIFY2(raw.isEmpty(), qPrintable(raw.join(u'\n')));
}

QList<double> TestWindow::numbersOnScreen(int column)
{
    const PivotPtr pivot = page()->pivot();
    QMap<int, double> byPlace;
    for (int row = 0; row < pivot->rowCount(); ++row) {
        const QRect rect = table()->cellRect({ row, column });
        if (!rect.isEmpty() && pivot->cell(row, column).hasValue())
            byPlace.insert(rect.y(), pivot->cell(row, column).value);
    }
    return byPlace.values();
}

void TestWindow::initTestCase()
{
    start();
    if (QTest::currentTestFailed())
        return;
}

void TestWindow::opensTheSample()
{
    const QSignalSpy painted(m_services.get(), &Services::firstChartPainted);
    m_services->workspace().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(page() && isSettled(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(painted.count(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(catalog() && catalog()->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_services->workspace().contents().datasets.isEmpty(), Patience);
    QVERIFY(QFile::exists(WorkspaceController::sampleFile()));
    QVERIFY(m_services->workspace().contents().explorations.size() >= 8);
    QVERIFY(!m_services->window().statusLine().rowsText().isEmpty());
}

void TestWindow::opensASavedExploration()
{
    openByCatalog(u"accelerators-by-owner"_s);
    QCOMPARE(page()->pivot()->dataset.id, u"vendor-shipments"_s);
    QCOMPARE(page()->pivot()->columnCount(), 4); // 2022 to 2025
}

void TestWindow::clicksAFacet()
{
    QTRY_VERIFY_WITH_TIMEOUT(facet(u"Vendor"_s), Patience);
    QListView *list = facet(u"Vendor"_s);
    QTRY_VERIFY_WITH_TIMEOUT(itemWith(*list->model(), MemberRole, u"google"_s).isValid(), Patience);
    const QModelIndex entry = itemWith(*list->model(), MemberRole, u"google"_s);
    const auto place = [&] { return list->visualRect(entry).center(); };
    QTRY_VERIFY_WITH_TIMEOUT(list->viewport()->visibleRegion().contains(place()), Patience);

    const qint64 before = page()->pivot()->observationCount;
    const QString statusBefore = m_services->window().statusLine().rowsText();
    QVERIFY(Hand::click(*list->viewport(), place()));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_services->tabs().exploration()->current().filter(u"vendor"_s) != nullptr, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && page()->pivot()->observationCount != before, Patience);
    QVERIFY(page()->pivot()->observationCount < before);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_services->window().statusLine().rowsText() != statusBefore, Patience);
    QVERIFY(m_services->tabs().exploration()->canUndo());
    verifyTexts();
}

void TestWindow::undoesTheFilter()
{
    const qint64 filtered = page()->pivot()->observationCount;
    QVERIFY(Hand::click(*chart(), QPoint(4, 4)));
    QVERIFY(Hand::press(u"ctrl+z"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_services->tabs().exploration()->canUndo(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && page()->pivot()->observationCount > filtered, Patience);
    QVERIFY(m_services->tabs().exploration()->canRedo());
}

void TestWindow::sortsTheTable()
{
    int column = page()->pivot()->columnCount();
    const auto rises = [&] {
        const QList<double> numbers = numbersOnScreen(column);
        return numbers.size() > 2 && std::is_sorted(numbers.begin(), numbers.end());
    };
    const auto falls = [&] {
        const QList<double> numbers = numbersOnScreen(column);
        return numbers.size() > 2 && std::is_sorted(numbers.rbegin(), numbers.rend());
    };
    // The last column that can be seen whole and stands in no order yet.
    QRect header;
    do {
        --column;
        QVERIFY(column >= 0);
        header = table()->headerRect(page()->pivot()->columns.text(column, Language::English));
    } while (!table()->rect().contains(header) || numbersOnScreen(column).size() < 3 || rises()
        || falls());
    QVERIFY(Hand::click(*table(), header.center()));
    QTRY_VERIFY_WITH_TIMEOUT(rises() || falls(), Patience);
    const bool rose = rises();
    QTest::qWait(QApplication::doubleClickInterval() + 100); // two clicks, not one double click
    QVERIFY(Hand::click(*table(), header.center()));
    QTRY_VERIFY_WITH_TIMEOUT(rose ? falls() : rises(), Patience);
}

void TestWindow::hoversAMark()
{
    const CellIndex cell { 0, page()->pivot()->columnCount() - 1 };
    const QRect mark = chart()->markRect(cell);
    QVERIFY(!mark.isEmpty());
    movePointerAside();
    const QImage before = grab(*chart()->viewport());
    QSignalSpy hovered(chart(), &ChartView::hovered);
    QVERIFY(Hand::moveTo(*chart(), mark.center()));
    QTRY_VERIFY_WITH_TIMEOUT(!hovered.isEmpty(), Patience);
    const auto found = hovered.last().first().value<CellIndex>();
    QCOMPARE(found.first, cell.first);
    // The mark comes forward and the others fade.
    QTRY_VERIFY_WITH_TIMEOUT(grab(*chart()->viewport()) != before, Patience);
}

void TestWindow::clicksAMark()
{
    const CellIndex cell { 0, page()->pivot()->columnCount() - 1 };
    QVERIFY(Hand::click(*chart(), chart()->markRect(cell).center()));
    QTRY_VERIFY_WITH_TIMEOUT(!page()->selection().isEmpty(), Patience);
    const QString publisher = page()->pivot()->sources.constFirst().shortName();
    QVERIFY(!publisher.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!visibleTexts(*m_window).filter(publisher).isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_services->window().statusLine().selectionText().isEmpty(), Patience);
    verifyTexts();
    QVERIFY(Hand::press(u"Escape"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page()->selection().isEmpty(), Patience);
}

void TestWindow::exportsAPicture()
{
    const QString path = m_home.filePath(u"slide.png"_s);
    // The dialog runs an event loop of its own: a timer works in it, one step a tick.
    bool wrote = false;
    QStringList cut;
    QTimer inDialog;
    connect(&inDialog, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow())
            return;
        QLineEdit *field = nullptr;
        for (QLineEdit *candidate : dialog->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == u"File")
                field = candidate;
        }
        if (!field)
            return;
        if (!wrote) {
            cut = cutTexts(*dialog, names());
            field->setFocus();
            wrote = Hand::press(u"ctrl+a"_s) && Hand::type(path);
        } else if (field->text() == path) {
            inDialog.stop();
            auto *buttons = dialog->findChild<QDialogButtonBox *>();
            QVERIFY(Hand::click(*buttons->button(QDialogButtonBox::Ok)));
        }
    });
    inDialog.start(100);
    auto *button = m_window->findChild<QPushButton *>(u"exportButton"_s);
    QVERIFY(button);
    QVERIFY(Hand::click(*button));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !inDialog.isActive(), Patience);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));

    QImage picture;
    QTRY_VERIFY_WITH_TIMEOUT(picture.load(path), Patience);
    QCOMPARE(picture.size(), QSize(2560, 1440)); // 16:9, twice
    QVERIFY(colourCount(picture, 100) == 100);
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestWindow::showsExplorations_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QSize>("size");
    for (const char *id :
        { "cloud-inference", "cic-deployment", "accelerators-by-owner", "china-daily-tokens" }) {
        for (const QSize &size : { QSize(1280, 720), QSize(1920, 1080) }) {
            QTest::addRow("%s at %d×%d", id, size.width(), size.height())
                << QString::fromLatin1(id) << size;
        }
    }
}

void TestWindow::showsExplorations()
{
    QFETCH(QString, id);
    QFETCH(QSize, size);

    resizeTo(QSize(1920, 1080));
    openByCatalog(id);
    resizeTo(size);
    movePointerAside();
    m_services->window().statusLine().clearMessage(); // the last step's
    // Tooltips and transitions end within 200 ms; the server shows the last frame.
    QTest::qWait(400);
    verifyTexts();
    QVERIFY(chart()->width() >= 480);

    const QImage image = grab(*m_window);
    QCOMPARE(image.size(), size);
    QVERIFY(colourCount(image, 100) == 100);
    // `./dev screenshots` names the folder of the documentation.
    const QString folder
        = qEnvironmentVariable("SEXTANT_SCREENSHOTS", QStringLiteral(SEXTANT_SCREENSHOTS));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(keep(image, u"%1/%2-%3x%4.png"_s.arg(folder, id).arg(size.width()).arg(size.height())));
}

void TestWindow::cleanupTestCase()
{
    end();
}

int main(int argc, char **argv)
{
    return runInOwnHome<TestWindow>(argc, argv);
}

#include "tst_window.moc"
