// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exportdialog.h"

#include "tests/support/samplepivots.h"
#include "tests/support/visiblewords.h"
#include "views/dialogs/exportpreview.h"
#include "views/export/exportsize.h"
#include "views/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

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
    void neverWrites();
    void everyControlHasAName();

private:
    [[nodiscard]] QPushButton *ok() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    [[nodiscard]] QLineEdit *path() const { return controlNamed<QLineEdit>(*m_dialog, u"File"_s); }
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
    QTRY_COMPARE(preview()->image().size(), QSize(960, 720));
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
