// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exportdialog.h"

#include "tests/support/samplepivots.h"
#include "tests/support/visiblewords.h"
#include "views/charts/chartbrand.h"
#include "views/dialogs/exportform.h"
#include "views/dialogs/exportpreview.h"
#include "views/export/deckwriter.h"
#include "views/export/exportsize.h"
#include "views/widgets/filechoice.h"
#include "views/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void givesBackWhatItWasGiven();
    void offersEveryFormat();
    void suffixFollowsTheFormat();
    void sizesOfSlides();
    void scaleIsForPictures();
    void refusesBadPaths();
    void saysWhatIsReplaced();
    void previewHasTheProportions();
    void previewOfText();
    void customSizesHaveUnits();
    void dotsFollowTheScale();
    void saysHowSmallTextsAre();
    void brandsAreSeen();
    void wrongFilesAreSaid();
    void decksHaveFewFormats();
    void worksInAnyRoom();
    void beginsWithTheName();
    void neverWrites();
    void everyControlHasAName();

private:
    [[nodiscard]] QPushButton *ok() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    [[nodiscard]] QLineEdit *path() const { return controlNamed<QLineEdit>(*m_dialog, u"File"_s); }
    [[nodiscard]] QPushButton *buttonOf(const QString &text) const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] const ExportPreview *preview() const
    {
        return m_dialog->findChild<ExportPreview *>();
    }

    QTemporaryDir m_folder;
    ExportDialog *m_dialog = nullptr;
};

void TestExportDialog::init()
{
    m_dialog = new ExportDialog(acceleratorsByOwner().share(), {}, m_folder.path(), u"Who buys"_s);
    m_dialog->show();
}

void TestExportDialog::cleanup()
{
    delete m_dialog;
}

void TestExportDialog::givesBackWhatItWasGiven()
{
    ExportOptions options;
    options.size = { 960, 720 };
    options.scale = 3;
    options.language = Language::SimplifiedChinese;
    options.theme = ChartTheme::dark();
    options.transparent = true;
    m_dialog->setFormat(u"png"_s);
    m_dialog->setOptions(options);
    const ExportOptions back = m_dialog->options();
    QCOMPARE(back.size, options.size);
    QCOMPARE(back.scale, 3.0);
    QCOMPARE(back.language, Language::SimplifiedChinese);
    QVERIFY(back.theme.isDark);
    QVERIFY(back.transparent);
    options.size = { 800, 333 };
    m_dialog->setOptions(options);
    QCOMPARE(m_dialog->options().size, QSizeF(800, 333));
}

void TestExportDialog::offersEveryFormat()
{
    auto *format = controlNamed<QComboBox>(*m_dialog, u"Format"_s);
    QCOMPARE(format->count(), int(exporters().size()));
    for (const Exporter *exporter : exporters()) {
        m_dialog->setFormat(exporter->suffix());
        QCOMPARE(m_dialog->format(), exporter->suffix());
    }
}

void TestExportDialog::suffixFollowsTheFormat()
{
    m_dialog->setFormat(u"svg"_s);
    QCOMPARE(m_dialog->path(), m_folder.filePath(u"Who buys.svg"_s));
    path()->setText(m_folder.filePath(u"slide.v2"_s));
    QCOMPARE(m_dialog->path(), m_folder.filePath(u"slide.v2.svg"_s));
    m_dialog->setFormat(u"pdf"_s);
    QCOMPARE(m_dialog->path(), m_folder.filePath(u"slide.v2.pdf"_s));
}

void TestExportDialog::sizesOfSlides()
{
    auto *size = controlNamed<QComboBox>(*m_dialog, u"Size"_s);
    const QList<ExportSize> presets = exportSizes();
    QCOMPARE(size->count(), int(presets.size()) + 1);
    for (int i = 0; i < presets.size(); ++i) {
        size->setCurrentIndex(i);
        QCOMPARE(m_dialog->options().size, presets[i].size);
    }
    QVERIFY(!controlNamed<QWidget>(*m_dialog, u"Width"_s)->isVisible());
    size->setCurrentIndex(size->count() - 1);
    QVERIFY(controlNamed<QWidget>(*m_dialog, u"Width"_s)->isVisible());
}

void TestExportDialog::scaleIsForPictures()
{
    auto *scale = controlNamed<SegmentedControl>(*m_dialog, u"Scale"_s);
    m_dialog->setFormat(u"png"_s);
    QVERIFY(scale->isVisible());
    m_dialog->setFormat(u"svg"_s);
    QVERIFY(!scale->isVisible());
    m_dialog->setFormat(u"csv"_s);
    QVERIFY(!controlNamed<QComboBox>(*m_dialog, u"Size"_s)->isVisible());
}

void TestExportDialog::refusesBadPaths()
{
    QVERIFY(ok()->isEnabled());
    path()->clear();
    QVERIFY(!ok()->isEnabled());
    path()->setText(m_folder.filePath(u"missing/who.png"_s));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(visibleWords(*m_dialog).join(u' ').contains(u"does not exist"));
    path()->setText(m_folder.filePath(u"who.png"_s));
    QVERIFY(ok()->isEnabled());
}

void TestExportDialog::saysWhatIsReplaced()
{
    m_dialog->setFormat(u"png"_s);
    QFile file(m_dialog->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    path()->setText(m_dialog->path() + u' ');
    QVERIFY(visibleWords(*m_dialog).join(u' ').contains(u"replaced"));
    QVERIFY(ok()->isEnabled());
    QVERIFY(file.remove());
}

void TestExportDialog::previewHasTheProportions()
{
    ExportOptions options;
    options.size = { 960, 720 };
    m_dialog->setFormat(u"pdf"_s);
    m_dialog->setOptions(options);
    const auto ratio = [this] {
        const QSize size = preview()->image().size();
        return size.isEmpty() ? 0 : double(size.width()) / size.height();
    };
    QTRY_VERIFY(std::abs(ratio() - 4.0 / 3) < 0.01);
    // A chart for half of a slide is shown on its slide.
    options.size = { 624, 600 };
    m_dialog->setFormat(u"pptx"_s);
    m_dialog->setOptions(options);
    QTRY_VERIFY(std::abs(ratio() - 16.0 / 9) < 0.01);
    options.theme = ChartTheme::dark();
    m_dialog->setOptions(options);
    QTRY_COMPARE(preview()->image().pixelColor(2, 2), ChartTheme::dark().background);
}

void TestExportDialog::previewOfText()
{
    m_dialog->setFormat(u"csv"_s);
    QTRY_VERIFY(!preview()->text().isEmpty());
    QVERIFY(preview()->image().isNull());
    QVERIFY(preview()->text().contains(u"Google"));
}

void TestExportDialog::customSizesHaveUnits()
{
    ExportOptions options;
    options.size = { 960, 480 };
    m_dialog->setFormat(u"png"_s);
    m_dialog->setOptions(options);
    auto *unit = controlNamed<QComboBox>(*m_dialog, u"Unit"_s);
    auto *width = controlNamed<QDoubleSpinBox>(*m_dialog, u"Width"_s);
    QCOMPARE(width->value(), 960.0);
    unit->setCurrentIndex(1);
    QCOMPARE(width->value(), 25.4); // ten inches
    QCOMPARE(m_dialog->options().size, QSizeF(960, 480));
    unit->setCurrentIndex(2);
    QCOMPARE(width->value(), 10.0);
    width->setValue(8);
    QCOMPARE(m_dialog->options().size, QSizeF(768, 480));
}

void TestExportDialog::dotsFollowTheScale()
{
    m_dialog->setFormat(u"png"_s);
    auto *scale = controlNamed<SegmentedControl>(*m_dialog, u"Scale"_s);
    auto *dots = controlNamed<QSpinBox>(*m_dialog, u"Dots per inch"_s);
    QCOMPARE(dots->value(), 192);
    QCOMPARE(scale->current(), u"2"_s);
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_Home);
    QTest::keyClick(scale, Qt::Key_Right);
    QTest::keyClick(scale, Qt::Key_Right);
    QCOMPARE(dots->value(), 288); // three times 96
    QCOMPARE(m_dialog->options().scale, 3.0);
    dots->setValue(300);
    QCOMPARE(m_dialog->options().scale, 3.125);
    QCOMPARE(scale->current(), QString());
}

void TestExportDialog::saysHowSmallTextsAre()
{
    const auto words = [this] { return visibleWords(*m_dialog).join(u' '); };
    ExportOptions options;
    m_dialog->setFormat(u"png"_s);
    options.size = { 624, 600 };
    m_dialog->setOptions(options);
    QTRY_VERIFY(words().contains(u"pt on half a slide"));
    auto *enlarge = buttonOf(u"Enlarge Texts"_s);
    QVERIFY(!enlarge->isVisible());
    options.size = { 1920, 1080 };
    m_dialog->setOptions(options);
    QTRY_VERIFY(enlarge->isVisible());
    QVERIFY(words().contains(u"Smallest text 5.5 pt"));
    QVERIFY(words().contains(u"below 8 pt"));
    enlarge->click();
    QTRY_VERIFY(!enlarge->isVisible());
    QCOMPARE(m_dialog->options().textScale, 1.5);
    QVERIFY(words().contains(u"Smallest text 8.2 pt") || words().contains(u"Smallest text 8.3 pt"));
    m_dialog->setFormat(u"csv"_s);
    QTRY_VERIFY(!words().contains(u"Smallest text"));
}

void TestExportDialog::brandsAreSeen()
{
    const QString sample = QStringLiteral(SEXTANT_SOURCE_DIR "/docs/brand/meridian.json");
    m_dialog->setFormat(u"svg"_s);
    m_dialog->form().setBrands({ sample }, {});
    auto *brand = controlNamed<FileChoice>(*m_dialog, u"Brand"_s);
    QCOMPARE(brand->path(), QString());
    QVERIFY(!m_dialog->options().theme.brand);
    QSignalSpy changed(&m_dialog->form(), &ExportForm::changed);
    brand->setCurrentIndex(1);
    emit brand->activated(1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_dialog->form().brandPath(), sample);
    QCOMPARE(m_dialog->options().theme.brand->name, u"Meridian Research"_s);
    QTRY_COMPARE(preview()->image().pixelColor(2, 2), QColor(0xff, 0xfd, 0xf8));
    QVERIFY(ok()->isEnabled());
    // Another, which the user looks for and gives up looking for.
    brand->setAsk([](const QString &) { return QString(); });
    emit brand->activated(brand->count() - 1);
    QCOMPARE(m_dialog->form().brandPath(), sample);
    QCOMPARE(brand->currentIndex(), 1);
    brand->setAsk([](const QString &folder) -> QString { return folder + u"/other.json"_s; });
    emit brand->activated(brand->count() - 1);
    QVERIFY(m_dialog->form().brandPath().endsWith(u"docs/brand/other.json"));
    emit brand->activated(0);
    QCOMPARE(m_dialog->form().brandPath(), QString());
    QVERIFY(!m_dialog->options().theme.brand);
}

void TestExportDialog::wrongFilesAreSaid()
{
    const auto words = [this] { return visibleWords(*m_dialog).join(u' '); };
    const QString wrong = m_folder.filePath(u"wrong.json"_s);
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"brand\": 1,\n  \"palette\": { \"series\": [\"#12\", \"#fff\"] }\n}");
    file.close();
    m_dialog->setFormat(u"pptx"_s);
    m_dialog->form().setBrands({}, wrong);
    m_dialog->setOptions({});
    QVERIFY(words().contains(u"“#12” is not a colour."));
    QVERIFY(words().contains(u"line 3"));
    QVERIFY(words().contains(u"choose another, or none"));
    QVERIFY(!ok()->isEnabled());
    m_dialog->form().setBrands({}, {});
    m_dialog->form().setTemplates({}, wrong);
    m_dialog->setOptions({});
    QVERIFY(!ok()->isEnabled());
    m_dialog->setFormat(u"png"_s); // which has no template
    QVERIFY(ok()->isEnabled());
    QVERIFY(file.remove());
}

void TestExportDialog::decksHaveFewFormats()
{
    auto *format = controlNamed<QComboBox>(*m_dialog, u"Format"_s);
    auto *what = controlNamed<QComboBox>(*m_dialog, u"What"_s);
    QVERIFY(!what->isVisible()); // there is no choice
    const ExportSubject each { ExportSubject::Kind::EachMember, u"region"_s, u"Region"_s, {} };
    const ExportSubject story { ExportSubject::Kind::Story, u"s"_s, u"Overview"_s, u"overview"_s };
    m_dialog->form().setSubjects({ {}, each, story });
    QVERIFY(what->isVisible());
    QCOMPARE(what->itemText(1), u"A page for each: Region"_s);
    m_dialog->setFormat(u"png"_s);
    what->setCurrentIndex(1);
    QCOMPARE(format->count(), 2);
    QCOMPARE(m_dialog->form().subject().id, u"region"_s);
    QVERIFY(deckSuffixes().contains(m_dialog->format()));
    QVERIFY(m_dialog->path().endsWith(u"/Who buys."_s + m_dialog->format()));
    what->setCurrentIndex(2); // a file that nobody named is called after it
    QVERIFY(m_dialog->path().endsWith(u"/overview."_s + m_dialog->format()));
    path()->setText(m_folder.filePath(u"mine."_s + m_dialog->format()));
    what->setCurrentIndex(0);
    QVERIFY(m_dialog->path().contains(u"/mine."));
    QCOMPARE(format->count(), int(exporters().size()));
}

void TestExportDialog::worksInAnyRoom()
{
    // As little as a small screen at 200 % leaves.
    m_dialog->resize(640, 360);
    QTRY_VERIFY(!preview()->image().isNull());
    QVERIFY(m_dialog->width() <= 700);
    QVERIFY(m_dialog->height() <= 400);
    QVERIFY(ok()->isVisible());
    QVERIFY(m_dialog->rect().contains(ok()->geometry().center()));
}

void TestExportDialog::beginsWithTheName()
{
    QVERIFY(m_dialog->focusWidget() == path());
    QCOMPARE(path()->selectedText(), u"Who buys"_s);
    QTest::keyClicks(path(), u"owners"_s);
    QVERIFY2(m_dialog->path().endsWith(u"/owners."_s + m_dialog->format()),
        qPrintable(m_dialog->path()));
}

void TestExportDialog::neverWrites()
{
    m_dialog->accept();
    QVERIFY(!QFile::exists(m_dialog->path()));
    QVERIFY(QDir(m_folder.path()).isEmpty());
}

void TestExportDialog::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_dialog), QStringList());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
