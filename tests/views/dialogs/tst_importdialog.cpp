// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importdialog.h"

#include "tests/support/visiblewords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

class TestImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportDialog> m_dialog;

    [[nodiscard]] static ImportPlan plan()
    {
        ImportPlan plan;
        plan.file = u"/data/pc tracker.csv"_s;
        plan.byteCount = 90865567;
        plan.dataset = u"pc-tracker"_s;
        plan.datasetName = u"Pc tracker"_s;
        plan.columns = { { u"quarter"_s, ColumnRole::Period, Unit(u"quarter"_s) },
            { u"vendor"_s, ColumnRole::Dimension, Unit(u"vendor"_s) },
            { u"units"_s, ColumnRole::Measure, Unit(u"units"_s) } };
        plan.rows = { { u"2024Q1"_s, u"Dell"_s, u"12"_s } };
        return plan;
    }
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    [[nodiscard]] QString words() const { return visibleWords(*m_dialog).join(u'\n'); }

private slots:
    void init()
    {
        m_dialog = std::make_unique<ImportDialog>(plan(), Language::English);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void givesBackWhatItWasGiven()
    {
        const ImportPlan back = m_dialog->plan();
        QCOMPARE(back.columns, plan().columns);
        QCOMPARE(back.dataset, u"pc-tracker"_s);
        QCOMPARE(back.datasetName, u"Pc tracker"_s);
        QCOMPARE(back.sourceTitle, QString());
        QVERIFY(!back.kind);
        QVERIFY2(words().contains(u"pc tracker.csv"), qPrintable(words()));
        QVERIFY2(
            words().contains(u"3 columns") || words().contains(u"3 column"), qPrintable(words()));
    }

    void whatIsChangedIsAskedFor()
    {
        QSignalSpy asked(m_dialog.get(), &ImportDialog::importRequested);
        controlNamed<QLineEdit>(*m_dialog, u"Source"_s)->setText(u"IDC"_s);
        auto *role = controlNamed<QComboBox>(*m_dialog, u"What “vendor” becomes"_s);
        QVERIFY(role);
        role->setFocus();
        QTest::keyClick(role, Qt::Key_End); // the last one: leave out
        auto *kind = controlNamed<QComboBox>(*m_dialog, u"Numbers are"_s);
        kind->setCurrentIndex(1);
        QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto wanted = asked.first().first().value<ImportPlan>();
        QCOMPARE(wanted.sourceTitle, u"IDC"_s);
        QCOMPARE(wanted.columns[1].role, ColumnRole::Ignore);
        QCOMPARE(wanted.kind, std::optional(Kind::Actual));
    }

    void nothingToCountCannotBeImported()
    {
        auto *role = controlNamed<QComboBox>(*m_dialog, u"What “units” becomes"_s);
        role->setFocus();
        QTest::keyClick(role, Qt::Key_Home);
        QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(words().contains(u"as a measure"));
        QTest::keyClick(role, Qt::Key_Down);
        QVERIFY(button(QDialogButtonBox::Ok)->isEnabled());
        auto *name = controlNamed<QLineEdit>(*m_dialog, u"Dataset"_s);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
    }

    void saysWhatIsReplaced()
    {
        ImportPlan replacing = plan();
        replacing.replaces = true;
        m_dialog->setPlan(replacing);
        QVERIFY(words().contains(u"will be replaced"));
        auto *name = controlNamed<QLineEdit>(*m_dialog, u"Dataset"_s);
        QTest::keyClicks(name, u" 2"_s);
        QVERIFY(!words().contains(u"will be replaced"));
    }

    /// A file in GB18030 or Big5 that was taken for UTF-8.
    void asksForTheEncoding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const QString gap(QChar::ReplacementCharacter);
        QTest::newRow("in a name") << gap << u"Dell"_s;
        QTest::newRow("in a value") << u"vendor"_s << QString(u'D' + gap + u"ll"_s);
    }
    void asksForTheEncoding()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QVERIFY(!words().contains(u"encoding of the file"));
        ImportPlan other = plan();
        other.columns[1].name = name;
        other.rows[0][1] = value;
        m_dialog->setPlan(other);
        QVERIFY2(words().contains(u"not written in UTF-8: choose the encoding of the file"),
            qPrintable(words()));
    }

    void stoppingIsNoFault()
    {
        const auto colour = [this] {
            for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
                if (label->text() == u"It ended.")
                    return label->palette().color(QPalette::WindowText);
            }
            return QColor();
        };
        m_dialog->showError({ ErrorCode::Io, u"It ended."_s, {}, {}, {} });
        const QColor fault = colour();
        QVERIFY(fault.isValid());
        m_dialog->showError({ ErrorCode::Cancelled, u"It ended."_s, {}, {}, {} });
        QVERIFY(colour().isValid() && colour() != fault);
    }

    void anotherFormatIsAskedFor()
    {
        QSignalSpy asked(m_dialog.get(), &ImportDialog::formatRequested);
        auto *delimiter = controlNamed<QComboBox>(*m_dialog, u"Delimiter"_s);
        delimiter->setFocus();
        QTest::keyClick(delimiter, Qt::Key_Down);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<TextFormat>(), (TextFormat { ';', '.', u"UTF-8"_s }));
    }

    void whileItRunsItCanOnlyBeStopped()
    {
        QSignalSpy stopped(m_dialog.get(), &ImportDialog::stopRequested);
        m_dialog->setRunning(true);
        m_dialog->setProgress({ 50, 200, 1234567, 2 });
        auto *bar = m_dialog->findChild<QProgressBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 250);
        QVERIFY2(words().contains(u"1,234,567 rows"), qPrintable(words()));
        QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(m_dialog->isVisible());
        m_dialog->setRunning(false);
        m_dialog->showError({ ErrorCode::Malformed, u"Bad."_s, u"line 3"_s, {}, {} });
        QVERIFY(words().contains(u"line 3: Bad."));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(*m_dialog), QStringList()); }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
