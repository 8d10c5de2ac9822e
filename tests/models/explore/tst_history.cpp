// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

Exploration titled(const QString &title)
{
    Exploration exploration;
    exploration.title = title;
    return exploration;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForth();
    void dropsWhatWasUndone();
    void ignoresNoChange();
    void mergesRuns();
    void startsANewRunAfterUndo();
    void forgetsARunThatCameBack();
    void listsItsSteps();
    void knowsChangesOfColour();
};

void HistoryTest::goesBackAndForth()
{
    History history(titled(u"a"_s));
    QVERIFY(!history.canUndo());
    QVERIFY(!history.canRedo());
    QVERIFY(history.undoText().isEmpty());
    history.undo();
    QCOMPARE(history.current().title, u"a"_s);
    history.push(titled(u"b"_s), u"to b"_s);
    history.push(titled(u"c"_s), u"to c"_s);
    QCOMPARE(history.undoText(), u"to c"_s);
    history.undo();
    QCOMPARE(history.current().title, u"b"_s);
    QCOMPARE(history.undoText(), u"to b"_s);
    QCOMPARE(history.redoText(), u"to c"_s);
    history.redo();
    QCOMPARE(history.current().title, u"c"_s);
    history.redo();
    QCOMPARE(history.current().title, u"c"_s);
}

void HistoryTest::dropsWhatWasUndone()
{
    History history(titled(u"a"_s));
    history.push(titled(u"b"_s), u"to b"_s);
    history.undo();
    history.push(titled(u"c"_s), u"to c"_s);
    QVERIFY(!history.canRedo());
    history.undo();
    QCOMPARE(history.current().title, u"a"_s);
}

void HistoryTest::ignoresNoChange()
{
    History history(titled(u"a"_s));
    history.push(titled(u"a"_s), u"nothing"_s);
    QVERIFY(!history.canUndo());
}

void HistoryTest::mergesRuns()
{
    History history(titled(u"a"_s));
    for (const QString &title : { u"b"_s, u"bc"_s, u"bcd"_s })
        history.push(titled(title), u"typing"_s, u"title"_s);
    history.push(titled(u"x"_s), u"other"_s, u"else"_s);
    history.undo();
    QCOMPARE(history.current().title, u"bcd"_s);
    history.undo();
    QCOMPARE(history.current().title, u"a"_s);
    QVERIFY(!history.canUndo());
}

void HistoryTest::startsANewRunAfterUndo()
{
    History history(titled(u"a"_s));
    history.push(titled(u"b"_s), u"typing"_s, u"title"_s);
    history.push(titled(u"c"_s), u"jump"_s);
    history.undo();
    history.push(titled(u"d"_s), u"typing"_s, u"title"_s);
    history.undo();
    QCOMPARE(history.current().title, u"b"_s);
}

void HistoryTest::forgetsARunThatCameBack()
{
    History history(titled(u"a"_s));
    history.push(titled(u"b"_s), u"sliding"_s, u"top"_s);
    history.push(titled(u"a"_s), u"sliding"_s, u"top"_s);
    QCOMPARE(history.current().title, u"a"_s);
    QVERIFY(!history.canUndo());
    history.push(titled(u"c"_s), u"sliding"_s, u"top"_s);
    QVERIFY(history.canUndo());
}

void HistoryTest::listsItsSteps()
{
    History history(titled(u"a"_s));
    history.push(titled(u"b"_s), u"to b"_s);
    history.push(titled(u"c"_s), u"to c"_s);
    QCOMPARE(history.texts(), QStringList({ QString(), u"to b"_s, u"to c"_s }));
    QCOMPARE(history.position(), 2);
    history.goTo(0);
    QCOMPARE(history.current().title, u"a"_s);
    QCOMPARE(history.redoText(), u"to b"_s);
    history.goTo(3);
    history.goTo(-1);
    QCOMPARE(history.position(), 0);
    QCOMPARE(history.at(1).title, u"b"_s);
    history.push(titled(u"d"_s), u"to d"_s);
    QCOMPARE(history.texts(), QStringList({ QString(), u"to d"_s }));
}

/// A change of colour is a step like others, although the look stays the same.
void HistoryTest::knowsChangesOfColour()
{
    History history(titled(u"a"_s));
    history.push(titled(u"b"_s), u"to b"_s);
    const HueChange red { u"vendor/google"_s, std::nullopt, 4 };
    const HueChange blue { u"vendor/google"_s, 4, 0 };
    history.push(red, u"red"_s);
    history.push(blue, u"blue"_s);
    history.push(HueChange { u"vendor/google"_s, 0, 0 }, u"nothing"_s);
    history.push(titled(u"c"_s), u"to c"_s);
    QCOMPARE(history.texts(), QStringList({ {}, u"to b"_s, u"red"_s, u"blue"_s, u"to c"_s }));
    QVERIFY(history.changesTo(3).isEmpty());
    // Backwards in the reverse order, with both ends swapped.
    const QList<HueChange> back = history.changesTo(1);
    QCOMPARE(back.size(), 2);
    QVERIFY(back.first() == (HueChange { u"vendor/google"_s, 0, 4 }));
    QVERIFY(back.last() == (HueChange { u"vendor/google"_s, 4, std::nullopt }));
    history.goTo(1);
    QCOMPARE(history.current().title, u"b"_s);
    const QList<HueChange> forth = history.changesTo(3);
    QCOMPARE(forth.size(), 2);
    QVERIFY(forth.first() == red && forth.last() == blue);
    // What comes next drops them.
    history.push(titled(u"d"_s), u"to d"_s);
    QCOMPARE(history.texts(), QStringList({ {}, u"to b"_s, u"to d"_s }));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
