// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/storymodel.h"

#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

/// The slides of a story as a list.
class TestStoryModel final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static Story story(const QString &order)
    {
        Story made { u"s"_s, { u"S"_s, {}, {} }, {} };
        for (const QChar c : order)
            made.items += StoryItem { QString(c), {}, {} };
        return made;
    }
    [[nodiscard]] static QList<Saved> saved()
    {
        return { { u"a"_s, { u"Name A"_s, u"名 A"_s, {} }, {} } };
    }
    [[nodiscard]] static QString orderOf(const StoryModel &model)
    {
        QString order;
        for (int row = 0; row < model.rowCount(); ++row)
            order += model.index(row).data(MemberRole).toString();
        return order;
    }

private slots:
    void textsComeFromTheItemThePreviewOrTheName()
    {
        StoryModel model;
        const QAbstractItemModelTester tester(&model);
        Story shown = story(u"ab"_s);
        shown.items[1].headline = { u"Own"_s, u"自己的"_s, {} };
        shown.items[1].soWhat = { u"Act"_s, {}, {} };
        model.setStory(shown, saved());
        QCOMPARE(model.index(0).data().toString(), u"Name A"_s);
        QCOMPARE(model.index(1).data().toString(), u"Own"_s);
        QCOMPARE(model.index(1).data(StoryModel::SoWhatRole).toString(), u"Act"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPreview(u"a"_s, u"Computed"_s, u"a picture"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Computed"_s);
        QCOMPARE(model.index(0).data(StoryModel::OwnHeadlineRole).toString(), QString());
        QCOMPARE(model.index(0).data(Qt::DecorationRole).toString(), u"a picture"_s);
        QVERIFY(!model.index(1).data(Qt::DecorationRole).isValid());
        QCOMPARE(
            model.index(0).data(Qt::AccessibleTextRole).toString(), u"Slide 1 of 2: Computed"_s);
        model.setLanguage(Language::SimplifiedChinese);
        QCOMPARE(model.index(1).data().toString(), u"自己的"_s);
    }

    void theNarrowestChangeIsSaid_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("signalled"); // m moved, r removed, i inserted
        QTest::newRow("down") << u"abcd"_s << u"bcad"_s << u"m"_s;
        QTest::newRow("up") << u"abcd"_s << u"dabc"_s << u"m"_s;
        QTest::newRow("neighbours") << u"abcd"_s << u"acbd"_s << u"m"_s;
        QTest::newRow("added") << u"abc"_s << u"abxc"_s << u"i"_s;
        QTest::newRow("added at the end") << u"abc"_s << u"abcx"_s << u"i"_s;
        QTest::newRow("removed") << u"abc"_s << u"ac"_s << u"r"_s;
        QTest::newRow("emptied") << u"abc"_s << u""_s << u"r"_s;
        QTest::newRow("twice the same") << u"aab"_s << u"aaab"_s << u"i"_s;
        QTest::newRow("reversed") << u"abcd"_s << u"dcba"_s << u"ri"_s;
        QTest::newRow("unchanged") << u"abc"_s << u"abc"_s << u""_s;
    }
    void theNarrowestChangeIsSaid()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, signalled);
        StoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setStory(story(before), {});
        QString seen;
        connect(&model, &QAbstractItemModel::rowsMoved, this, [&seen] { seen += u'm'; });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [&seen] { seen += u'r'; });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [&seen] { seen += u'i'; });
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex first = model.index(0);
        model.setStory(story(after), {});
        QCOMPARE(seen, signalled);
        QCOMPARE(orderOf(model), after);
        QCOMPARE(reset.count(), 0);
        if (signalled == u"m")
            QCOMPARE(first.data(MemberRole).toString(), before.first(1));
    }

    void anotherStoryResets()
    {
        StoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setStory(story(u"ab"_s), {});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Story other = story(u"b"_s);
        other.id = u"other"_s;
        model.setStory(other, {});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(orderOf(model), u"b"_s);
    }

    void droppingAsksForAMove_data()
    {
        QTest::addColumn<int>("dragged");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("to"); // -1: nothing is asked for
        QTest::newRow("to the front") << 2 << 0 << 0;
        QTest::newRow("down by one") << 0 << 2 << 1;
        QTest::newRow("to the end") << 0 << 4 << 3;
        QTest::newRow("below all") << 1 << -1 << 3;
        QTest::newRow("before itself") << 1 << 1 << -1;
        QTest::newRow("behind itself") << 1 << 2 << -1;
    }
    void droppingAsksForAMove()
    {
        QFETCH(int, dragged);
        QFETCH(int, before);
        QFETCH(int, to);
        StoryModel model;
        model.setStory(story(u"abcd"_s), {});
        QSignalSpy asked(&model, &StoryModel::moveRequested);
        const std::unique_ptr<QMimeData> data(model.mimeData({ model.index(dragged) }));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
        QCOMPARE(orderOf(model), u"abcd"_s); // the story comes anew instead
        QCOMPARE(asked.count(), to < 0 ? 0 : 1);
        if (to >= 0)
            QCOMPARE(asked.first(), (QVariantList { dragged, to }));
        QMimeData foreign;
        foreign.setText(u"0"_s);
        QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
        QCOMPARE(asked.count(), to < 0 ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(TestStoryModel)
#include "tst_storymodel.moc"
