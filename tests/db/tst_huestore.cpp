// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/huestore.h"

#include "db/origin.h"
#include "db/sql/statement.h"
#include "db/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

/// Colours given by hand stay in the workspace's file until they are taken back.
class TestHueStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isKept();
    void isTakenBack();
    void refusesWhatIsNoHue();
    void passesOverWhatIsNoHue();
    void needsAFileThatMayBeWritten();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.sextant"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestHueStore::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::move(*Workspace::create(path()));
}

void TestHueStore::isKept()
{
    const QString google = memberKey(u"vendor"_s, u"google"_s);
    QCOMPARE(memberHues(*m_workspace).value(), MemberHues());
    QVERIFY(setMemberHue(*m_workspace, google, 4));
    QVERIFY(setMemberHue(*m_workspace, memberKey(u"vendor"_s, u"meta"_s), 0));
    QVERIFY(setMemberHue(*m_workspace, google, 7));
    const MemberHues expected { { u"vendor/google"_s, 7 }, { u"vendor/meta"_s, 0 } };
    QCOMPARE(memberHues(*m_workspace).value(), expected);
    const QString id = m_workspace->id();
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(path()));
    QCOMPARE(memberHues(*m_workspace).value(), expected);
    QCOMPARE(originOf(*m_workspace).value().hues, expected);
    QCOMPARE(m_workspace->id(), id); // the other facts of the file are untouched
}

void TestHueStore::isTakenBack()
{
    QVERIFY(setMemberHue(*m_workspace, u"vendor/google"_s, 4));
    QVERIFY(setMemberHue(*m_workspace, u"vendor/google"_s, std::nullopt));
    QVERIFY(setMemberHue(*m_workspace, u"vendor/google"_s, std::nullopt)); // none is none
    QCOMPARE(memberHues(*m_workspace).value(), MemberHues());
}

void TestHueStore::refusesWhatIsNoHue()
{
    for (const int hue : { -1, HueCount, 1000 }) {
        const auto set = setMemberHue(*m_workspace, u"vendor/google"_s, hue);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
    }
    QVERIFY(!setMemberHue(*m_workspace, QString(), 1));
    QCOMPARE(memberHues(*m_workspace).value(), MemberHues());
}

void TestHueStore::passesOverWhatIsNoHue()
{
    for (const QString &value : { u"red"_s, u"8"_s, u"-1"_s, u""_s }) {
        auto statement = Statement::prepare(
            m_workspace->link(), u"INSERT OR REPLACE INTO workspace VALUES ('hue/vendor/x', ?)"_s);
        QVERIFY(statement && statement->bind(value).execute());
        QCOMPARE(memberHues(*m_workspace).value(), MemberHues());
    }
}

void TestHueStore::needsAFileThatMayBeWritten()
{
    QVERIFY(setMemberHue(*m_workspace, u"vendor/google"_s, 4));
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(path(), OpenMode::ReadOnly));
    const auto set = setMemberHue(*m_workspace, u"vendor/google"_s, 5);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::ReadOnly);
    QCOMPARE(memberHues(*m_workspace).value().value(u"vendor/google"_s), 4);
}

QTEST_GUILESS_MAIN(TestHueStore)
#include "tst_huestore.moc"
