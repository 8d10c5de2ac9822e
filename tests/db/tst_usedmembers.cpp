// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/usedmembers.h"

#include "db/import/manifestimport.h"
#include "tests/support/smalltracker.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestUsedMembers final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void ofADataset()
    {
        const QString path = m_folder.filePath(u"small.sextant"_s);
        auto workspace = db::Workspace::create(path);
        QVERIFY(workspace);
        const auto imported
            = db::importManifest(**workspace, QStringLiteral(SEXTANT_TEST_DATA) + u"/small"_s);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message()));
        const auto datasets = (*workspace)->datasets().value();
        QVERIFY(!datasets.isEmpty());
        for (const Dataset &dataset : datasets) {
            const auto used = db::usedMembers(**workspace, dataset);
            QVERIFY(used);
            QCOMPARE(used->size(), dataset.dimensions.size());
            // The shell of SQLite counts the same.
            for (qsizetype i = 0; i < used->size(); ++i) {
                QProcess shell;
                shell.start(u"sqlite3"_s,
                    { path,
                        u"SELECT DISTINCT \"%1\" FROM \"%2\";"_s.arg(
                            QString(dataset.dimensions[i]).replace(u'-', u'_'), dataset.table) });
                QVERIFY(shell.waitForFinished());
                const QStringList lines = QString::fromUtf8(shell.readAllStandardOutput())
                                              .split(u'\n', Qt::SkipEmptyParts);
                QCOMPARE(used->at(i), QSet<QString>(lines.cbegin(), lines.cend()));
            }
        }
    }

    void ofATracker()
    {
        auto workspace = db::Workspace::create(m_folder.filePath(u"tracker.sextant"_s));
        QVERIFY(workspace);
        test::SmallTracker tracker;
        const QList<double> numbers { 1, 2, 3 };
        tracker.rows = { { { u"dell"_s, u"japan"_s, u"alpha"_s, u"actual"_s }, Period::ofYear(2024),
                             numbers },
            { { u"hp"_s, u"japan"_s, u"alpha"_s, u"actual"_s }, Period::ofYear(2025), numbers } };
        QVERIFY(tracker.write(**workspace));
        const auto used = db::usedMembers(**workspace, tracker.dataset());
        QVERIFY(used);
        QCOMPARE(*used,
            (QList<QSet<QString>> {
                { u"dell"_s, u"hp"_s }, { u"japan"_s }, { u"alpha"_s }, { u"actual"_s } }));
    }
};

QTEST_GUILESS_MAIN(TestUsedMembers)
#include "tst_usedmembers.moc"
