// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storystore.h"

#include "db/migrations.h"
#include "db/opening.h"
#include "db/sql/statement.h"
#include "db/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

/// Stories in a workspace: kept whole, changed whole, and never left pointing to nothing.
class TestStoryStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.sextant"_s); }

    [[nodiscard]] static QStringList shownBy(const Story &story)
    {
        QStringList ids;
        for (const StoryItem &item : story.items)
            ids += item.exploration;
        return ids;
    }

    [[nodiscard]] static Story story()
    {
        return { u"tale"_s, { u"The tale"_s, u"故事"_s, u"敘事"_s },
            { { u"b"_s, { u"B leads"_s, u"B 领先"_s, {} }, { u"Act now"_s, {}, u"立即行動"_s } },
                { u"a"_s, {}, {} }, { u"b"_s, {}, {} } } };
    }

    /// The text in one cell of the file, read by a statement of its own.
    [[nodiscard]] QString value(const QString &sql) const
    {
        auto statement = Statement::prepare(m_workspace->link(), sql);
        return statement && statement->step().value_or(false) ? statement->text(0) : QString();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::create(path()));
        for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
            QVERIFY(m_workspace->saveExploration(
                { id, { id.toUpper(), {}, {} }, { { u"dataset"_s, u"size"_s } } }));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void aNewWorkspaceHasNone() { QCOMPARE(m_workspace->stories().value(), QList<Story>()); }

    void aStoryComesBackAsItWas()
    {
        const auto saved = m_workspace->saveStory(story());
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
        QCOMPARE(m_workspace->stories().value(), QList<Story> { story() });
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(path()));
        QCOMPARE(m_workspace->stories().value(), QList<Story> { story() });
        QCOMPARE(value(u"SELECT group_concat(exploration) FROM "
                       "(SELECT exploration FROM story_item ORDER BY position)"_s),
            u"b,a,b"_s);
        QCOMPARE(m_workspace->checkIntegrity().value(), QStringList());
    }

    void renamingAndReorderingKeepTheRest()
    {
        Story other { u"other"_s, { u"Other"_s, {}, {} }, { { u"c"_s, {}, {} } } };
        QVERIFY(m_workspace->saveStory(story()));
        QVERIFY(m_workspace->saveStory(other));
        Story changed = story();
        changed.names.en = u"Another tale"_s;
        changed.items.swapItemsAt(0, 1);
        changed.items.removeLast();
        QVERIFY(m_workspace->saveStory(changed));
        const QList<Story> stories = m_workspace->stories().value();
        QCOMPARE(stories, (QList<Story> { changed, other })); // it keeps its place
        QCOMPARE(shownBy(stories.first()), QStringList({ u"a"_s, u"b"_s }));
        QCOMPARE(value(u"SELECT count(*) FROM story_item"_s), u"3"_s);
    }

    void anExplorationThatIsNotSavedIsRefused()
    {
        QVERIFY(m_workspace->saveStory(story()));
        Story wrong = story();
        wrong.names.en = u"Wrong"_s;
        wrong.items.append({ u"gone"_s, {}, {} });
        const auto done = m_workspace->saveStory(wrong);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QVERIFY(done.error().what.contains(u"Wrong") && done.error().what.contains(u"gone"));
        QCOMPARE(m_workspace->stories().value(), QList<Story> { story() });
    }

    void aStoryNeedsAnId()
    {
        const auto done = m_workspace->saveStory({ {}, { u"No id"_s, {}, {} }, {} });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_workspace->stories().value(), QList<Story>());
    }

    void anExplorationInUseStays()
    {
        QVERIFY(m_workspace->saveStory(story()));
        const auto refused = m_workspace->removeExploration(u"a"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotSupported);
        QVERIFY2(refused.error().what.contains(u"The tale") && refused.error().what.contains(u'a'),
            qPrintable(refused.error().what));
        QCOMPARE(m_workspace->explorations().value().size(), 3);
        QVERIFY(m_workspace->removeExploration(u"c"_s)); // no story shows it
        // Replacing what it shows is no removal.
        QVERIFY(m_workspace->saveExploration(
            { u"a"_s, { u"A2"_s, {}, {} }, { { u"dataset"_s, u"capex"_s } } }));
        QCOMPARE(m_workspace->stories().value(), QList<Story> { story() });
        QVERIFY(m_workspace->removeStory(u"tale"_s));
        QVERIFY(m_workspace->removeExploration(u"a"_s));
    }

    void aRemovedStoryLeavesNothing()
    {
        QVERIFY(m_workspace->saveStory(story()));
        QVERIFY(m_workspace->removeStory(u"tale"_s));
        QCOMPARE(m_workspace->stories().value(), QList<Story>());
        QCOMPARE(value(u"SELECT count(*) FROM story_item"_s), u"0"_s);
        QCOMPARE(m_workspace->explorations().value().size(), 3);
        const auto missing = m_workspace->removeStory(u"tale"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void otherToolsAreFoundOut()
    {
        QVERIFY(m_workspace->saveStory(story()));
        // As SQLite's own shell does, which does not look after foreign keys.
        QVERIFY(m_workspace->link().run(
            u"PRAGMA foreign_keys = OFF; DELETE FROM exploration WHERE id = 'a'"_s, u"No."_s));
        const QString findings = m_workspace->checkIntegrity().value().join(u'\n');
        QVERIFY2(findings.contains(u"story_item") && findings.contains(u"exploration"),
            qPrintable(findings));
    }

    void anOlderFileGetsTheTables()
    {
        const QString old = m_folder->filePath(u"old.sextant"_s);
        QStringList steps;
        for (const QString &name : { u"0001_workspace.sql"_s, u"0002_trackers.sql"_s }) {
            QFile file(QStringLiteral(SEXTANT_SOURCE_DIR "/db/schema/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            steps += QString::fromUtf8(file.readAll());
        }
        const auto made = createFile(old, Migrations(steps), [](const Connection &connection) {
            return connection.run(u"INSERT INTO workspace VALUES ('id', 'first')"_s, {})
                .and_then([&] {
                    return connection.run(
                        u"INSERT INTO exploration VALUES ('a', 'A', '', '', '{}', 0)"_s, {});
                });
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        {
            const auto reading = Workspace::open(old, OpenMode::ReadOnly);
            QVERIFY(reading);
            QCOMPARE((*reading)->schemaVersion(), 2);
            QCOMPARE((*reading)->stories().value(), QList<Story>());
            const auto refused = (*reading)->saveStory(story());
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        }
        const auto upgraded = Workspace::open(old);
        QVERIFY(upgraded);
        QCOMPARE((*upgraded)->outcome(), OpenOutcome::Upgraded);
        QVERIFY(QFile::exists(old + u".v2.bak"_s));
        QCOMPARE((*upgraded)->explorations().value().size(), 1);
        const Story one { u"one"_s, { u"One"_s, {}, {} }, { { u"a"_s, {}, {} } } };
        QVERIFY((*upgraded)->saveStory(one));
        QCOMPARE((*upgraded)->stories().value(), QList<Story> { one });
        QCOMPARE((*upgraded)->checkIntegrity().value(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStoryStore)
#include "tst_storystore.moc"
