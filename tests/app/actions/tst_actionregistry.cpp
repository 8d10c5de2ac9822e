// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionregistry.h"

#include <QFile>
#include <QKeySequence>
#include <QSet>
#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestActionRegistry : public QObject
{
    Q_OBJECT

private slots:
    void tableIsInTheOrderOfTheEnumeration();
    void namesAreUnique();
    void noTwoActionsShareAShortcut();
    void iconsExist();
    void toolTipsNameTheShortcut();
    void conflictsAreFound();
    void chosenShortcutIsKeptUnlessTaken();
    void textChangesAndComesBack();
};

void TestActionRegistry::tableIsInTheOrderOfTheEnumeration()
{
    for (qsizetype i = 0; i < actionTable().size(); ++i)
        QCOMPARE(int(actionTable()[i].id), int(i));
    QCOMPARE(int(actionTable().last().id), int(ActionId::About));
}

void TestActionRegistry::namesAreUnique()
{
    QSet<QString> names;
    for (const ActionSpec &spec : actionTable())
        names.insert(QString::fromLatin1(spec.name));
    QCOMPARE(names.size(), actionTable().size());
}

void TestActionRegistry::noTwoActionsShareAShortcut()
{
    const ActionRegistry registry;
    QCOMPARE(registry.conflicts(), QStringList());
    for (const ActionSpec &spec : actionTable()) {
        const QStringList texts
            = QString::fromLatin1(spec.shortcut).split(u';', Qt::SkipEmptyParts);
        for (const QString &text : texts)
            QVERIFY2(!QKeySequence(text, QKeySequence::PortableText).isEmpty(), spec.name);
    }
}

void TestActionRegistry::iconsExist()
{
    const ActionRegistry registry;
    for (const ActionSpec &spec : actionTable()) {
        if (!*spec.icon)
            continue;
        const QString path = u":/icons/"_s + QString::fromLatin1(spec.icon) + u".svg"_s;
        QVERIFY2(QFile::exists(path), spec.icon);
        const QImage image = registry.action(spec.id)->icon().pixmap(24).toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isDrawn |= qAlpha(image.pixel(x, y)) > 200;
        }
        QVERIFY2(isDrawn, spec.icon);
    }
}

void TestActionRegistry::toolTipsNameTheShortcut()
{
    const ActionRegistry registry;
    QCOMPARE(registry.action(ActionId::Search)->toolTip(),
        u"Find datasets, explorations, members and commands (Ctrl+K)"_s);
    for (const QAction *action : registry.actions()) {
        QVERIFY(!action->toolTip().isEmpty());
        if (!action->shortcut().isEmpty())
            QVERIFY2(
                action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                qPrintable(action->objectName()));
    }
}

void TestActionRegistry::conflictsAreFound()
{
    const ActionRegistry registry;
    registry.action(ActionId::Redo)->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    QCOMPARE(registry.conflicts(), QStringList(u"undo, redo: Ctrl+Z"_s));
}

void TestActionRegistry::chosenShortcutIsKeptUnlessTaken()
{
    ActionRegistry registry;
    registry.setShortcuts(
        { { u"undo"_s, u"Ctrl+U"_s }, { u"copy"_s, u"Ctrl+K"_s }, { u"nothing"_s, u"F3"_s } });
    QCOMPARE(registry.action(ActionId::Undo)->shortcut(), QKeySequence(u"Ctrl+U"_s));
    QVERIFY(registry.action(ActionId::Undo)->toolTip().contains(u"Ctrl+U"));
    QCOMPARE(registry.action(ActionId::Copy)->shortcut(), QKeySequence(u"Ctrl+C"_s));
    QCOMPARE(registry.conflicts(), QStringList());
}

void TestActionRegistry::textChangesAndComesBack()
{
    ActionRegistry registry;
    registry.setText(ActionId::Undo, u"&Undo: Sort"_s);
    QCOMPARE(ActionRegistry::plainText(*registry.action(ActionId::Undo)), u"Undo: Sort"_s);
    registry.setText(ActionId::Undo, {});
    QCOMPARE(registry.action(ActionId::Undo)->text(), u"&Undo"_s);
}

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
