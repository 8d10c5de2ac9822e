// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void keysAreUnique();
    void fallbackHoldsUntilSet();
    void valuesSurviveARestart();
    void writingTheFallbackRemovesTheEntry();
    void scopesAreKeptApart();
};

void TestSettings::keysAreUnique()
{
    QStringList keys;
    for (const SettingRow &row : settingTable()) {
        QVERIFY2(row.key.contains(u'/'), qPrintable(row.key));
        keys << row.key;
    }
    QVERIFY(keys.size() >= 12);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestSettings::fallbackHoldsUntilSet()
{
    const QTemporaryDir folder;
    const Settings settings(folder.path());
    QCOMPARE(settings.value(settings::Look), u"system"_s);
    QCOMPARE(settings.value(settings::ExportDots), 192);
    QVERIFY(settings.value(settings::RecentWorkspaces).isEmpty());
}

void TestSettings::valuesSurviveARestart()
{
    const QTemporaryDir folder;
    const QByteArray state("\x00\xff\n[x]=1", 8);
    const QVariantMap shortcuts { { u"undo"_s, u"Ctrl+U"_s } };
    {
        Settings settings(folder.path());
        settings.setValue(settings::WindowState, state);
        settings.setValue(settings::ExportDots, 300);
        settings.setValue(settings::RecentWorkspaces, { u"/a, b.sextant"_s, u"/数据.sextant"_s });
        settings.setValue(settings::Shortcuts, shortcuts);
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.value(settings::WindowState), state);
    QCOMPARE(settings.value(settings::ExportDots), 300);
    QCOMPARE(settings.value(settings::RecentWorkspaces),
        QStringList({ u"/a, b.sextant"_s, u"/数据.sextant"_s }));
    QCOMPARE(settings.value(settings::Shortcuts), shortcuts);
}

void TestSettings::writingTheFallbackRemovesTheEntry()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setValue(settings::Look, u"dark"_s);
    settings.sync();
    QFile file(folder.filePath(u"sextant.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("look=dark"));
    file.close();
    settings.setValue(settings::Look, u"system"_s);
    settings.sync();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("look"));
}

void TestSettings::scopesAreKeptApart()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setValue(settings::Language, u"zh-Hant"_s);
    settings.setValue(settings::LastWorkspace, u"/w.sextant"_s);
    settings.sync();
    QFile preferences(folder.filePath(u"sextant.ini"_s));
    QFile state(folder.filePath(u"state.ini"_s));
    QVERIFY(preferences.open(QIODevice::ReadOnly) && state.open(QIODevice::ReadOnly));
    const QByteArray kept = preferences.readAll();
    QVERIFY(kept.contains("zh-Hant") && !kept.contains("w.sextant"));
    QVERIFY(state.readAll().contains("w.sextant"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
