// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant::architecture;

namespace {

QString report(const QList<Violation> &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines << violation.toString();
    return u"\n"_s + lines.join(u'\n');
}

/// Writes a file of a small tree that a test plants its mistakes in.
void plant(const QDir &root, const QString &path, const QString &text)
{
    QVERIFY(root.mkpath(QFileInfo(path).path()));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

const QString spdx = u"// SPDX-FileCopyrightText: 2026 The Sextant developers\n"
                     "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

/// The tree against the plan of the house, and the checks against planted mistakes.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void treeIsRead();
    void includesFollowTheFloors();
    void noFileIncludesItself();
    void ownHeaderComesFirst();
    void licencesAreNamed();
    void plantedIncludeIsFound_data();
    void plantedIncludeIsFound();
    void plantedCycleIsFound();
    void plantedOrderIsFound();
    void plantedMissingLicenceIsFound();

private:
    QString m_root = QStringLiteral(SEXTANT_SOURCE_DIR);
    QtHeaders m_qt;
    QList<SourceFile> m_files;
};

void TestLayers::initTestCase()
{
    m_qt = readQtHeaders(QStringLiteral(SEXTANT_QT_HEADERS));
    QCOMPARE(m_qt.value(u"QString"_s), QSet<QString> { u"QtCore"_s });
    QCOMPARE(m_qt.value(u"QColor"_s), QSet<QString> { u"QtGui"_s });
    QCOMPARE(m_qt.value(u"QWidget"_s), QSet<QString> { u"QtWidgets"_s });
    QCOMPARE(m_qt.value(u"QChart"_s), QSet<QString> { u"QtCharts"_s });
    m_files = readFloors(m_root);
}

void TestLayers::treeIsRead()
{
    QSet<QString> floors;
    qsizetype includes = 0;
    for (const SourceFile &file : std::as_const(m_files)) {
        floors << file.floor();
        includes += file.includes.size();
    }
    QCOMPARE(floors, QSet<QString>({ u"db"_s, u"models"_s, u"views"_s, u"app"_s }));
    QVERIFY(includes > m_files.size());
}

void TestLayers::includesFollowTheFloors()
{
    const QList<Violation> found = checkIncludes(m_files, m_qt);
    QVERIFY2(found.isEmpty(), qPrintable(report(found)));
}

void TestLayers::noFileIncludesItself()
{
    const QList<Violation> found = checkCycles(m_files);
    QVERIFY2(found.isEmpty(), qPrintable(report(found)));
}

void TestLayers::ownHeaderComesFirst()
{
    const QList<Violation> found = checkOwnHeaderFirst(m_files);
    QVERIFY2(found.isEmpty(), qPrintable(report(found)));
}

void TestLayers::licencesAreNamed()
{
    const QList<Violation> found = checkLicences(m_root);
    QVERIFY2(found.isEmpty(), qPrintable(report(found)));
}

void TestLayers::plantedIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("rule");

    QTest::newRow("db reaches up")
        << u"db/values/a.h"_s << u"\"models/cube/cube.h\""_s << u"upward"_s;
    QTest::newRow("models reach up")
        << u"models/cube/a.h"_s << u"\"views/charts/mark.h\""_s << u"upward"_s;
    QTest::newRow("views reach up")
        << u"views/panels/a.h"_s << u"\"app/mainwindow.h\""_s << u"upward"_s;
    QTest::newRow("view asks the store")
        << u"views/panels/a.h"_s << u"\"db/workspace.h\""_s << u"upward"_s;
    QTest::newRow("item model asks the store")
        << u"models/items/a.h"_s << u"\"db/workspace.h\""_s << u"upward"_s;
    QTest::newRow("loader asks the store")
        << u"models/cube/cubeloader.cpp"_s << u"\"db/workspace.h\""_s << QString();
    QTest::newRow("app asks the store")
        << u"app/services.h"_s << u"\"db/workspace.h\""_s << QString();
    QTest::newRow("view uses a value")
        << u"views/panels/a.h"_s << u"\"db/values/period.h\""_s << QString();
    QTest::newRow("room below") << u"views/dialogs/a.h"_s << u"\"views/charts/mark.h\""_s
                                << QString();
    QTest::newRow("room above") << u"views/charts/a.h"_s << u"\"views/panels/b.h\""_s << u"room"_s;
    QTest::newRow("room beside") << u"views/export/a.h"_s << u"\"views/panels/b.h\""_s << u"room"_s;
    QTest::newRow("same room") << u"views/tables/a.h"_s << u"\"views/tables/b.h\""_s << QString();
    QTest::newRow("new room") << u"views/maps/a.h"_s << u"<QWidget>"_s << u"unknown-room"_s;
    QTest::newRow("neighbour by its bare name")
        << u"views/charts/a.h"_s << u"\"mark.h\""_s << u"from-root"_s;
    QTest::newRow("generated header") << u"app/main.cpp"_s << u"\"version.h\""_s << QString();
    QTest::newRow("long form") << u"views/charts/a.h"_s << u"<QtWidgets/QWidget>"_s
                               << u"long-form"_s;
    QTest::newRow("widget in models") << u"models/items/a.h"_s << u"<QWidget>"_s << u"module"_s;
    QTest::newRow("widget in models, lower case")
        << u"models/items/a.h"_s << u"<qwidget.h>"_s << u"module"_s;
    QTest::newRow("colour in items") << u"models/items/a.h"_s << u"<QColor>"_s << QString();
    QTest::newRow("colour in explore") << u"models/explore/a.h"_s << u"<QColor>"_s << u"module"_s;
    QTest::newRow("colour in db") << u"db/values/a.h"_s << u"<QColor>"_s << u"module"_s;
    QTest::newRow("query in models") << u"models/cube/a.h"_s << u"<QSqlQuery>"_s << u"module"_s;
    QTest::newRow("query in db") << u"db/sql/a.h"_s << u"<QSqlQuery>"_s << QString();
    QTest::newRow("chart in app") << u"app/mainwindow.h"_s << u"<QChart>"_s << u"module"_s;
    QTest::newRow("sqlite in app") << u"app/mainwindow.h"_s << u"<sqlite3.h>"_s << u"library"_s;
    QTest::newRow("expected by its own name")
        << u"db/sql/a.h"_s << u"<tl/expected.hpp>"_s << u"library"_s;
    QTest::newRow("standard library") << u"db/values/a.h"_s << u"<vector>"_s << QString();
}

void TestLayers::plantedIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(QString, rule);

    QTemporaryDir folder;
    const QDir root(folder.path());
    plant(root, path,
        spdx + u"/* #include \"app/main.h\" */\n// #include <QWidget>\n#include "_s + include
            + u"\n"_s);
    const QList<SourceFile> files = readFloors(root.path());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().includes.size(), 1);

    const QList<Violation> found = checkIncludes(files, m_qt);
    if (rule.isEmpty()) {
        QVERIFY2(found.isEmpty(), qPrintable(report(found)));
        return;
    }
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().rule, rule);
    QCOMPARE(found.constFirst().path, path);
    QCOMPARE(found.constFirst().line, rule == u"unknown-room" ? 0 : 5);
}

void TestLayers::plantedCycleIsFound()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    plant(root, u"models/cube/a.h"_s, u"#include \"models/cube/b.h\"\n"_s);
    plant(root, u"models/cube/b.h"_s, u"\n#include \"models/cube/c.h\"\n"_s);
    plant(root, u"models/cube/c.h"_s, u"#include <QString>\n"_s);
    QVERIFY(checkCycles(readFloors(root.path())).isEmpty());

    plant(root, u"models/cube/c.h"_s, u"#include <QString>\n#include \"models/cube/a.h\"\n"_s);
    const QList<Violation> found = checkCycles(readFloors(root.path()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().toString(),
        u"models/cube/c.h:2: cycle: models/cube/a.h → models/cube/b.h → models/cube/c.h → "
        "models/cube/a.h"_s);
}

void TestLayers::plantedOrderIsFound()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    plant(root, u"db/values/a.h"_s, spdx);
    plant(root, u"db/values/a.cpp"_s, u"#include \"db/values/a.h\"\n#include <QString>\n"_s);
    QVERIFY(checkOwnHeaderFirst(readFloors(root.path())).isEmpty());

    plant(root, u"db/values/a.cpp"_s, u"#include <QString>\n#include \"db/values/a.h\"\n"_s);
    const QList<Violation> found = checkOwnHeaderFirst(readFloors(root.path()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().rule, u"first-include"_s);
}

void TestLayers::plantedMissingLicenceIsFound()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    plant(root, u"db/schema/0001_first.sql"_s, QString(spdx).replace(u"//"_s, u"--"_s));
    plant(root, u"tests/a.sh"_s, u"#!/bin/sh\n"_s + QString(spdx).replace(u"//"_s, u"#"_s));
    QVERIFY(checkLicences(root.path()).isEmpty());

    plant(root, u"models/cube/bare.h"_s, u"#pragma once\n"_s);
    plant(root, u"views/half.cpp"_s, spdx.section(u'\n', 0, 0) + u"\n#pragma once\n"_s);
    const QList<Violation> found = checkLicences(root.path());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].path, u"models/cube/bare.h"_s);
    QCOMPARE(found[1].path, u"views/half.cpp"_s);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
