// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cube/hierarchy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

/// all; a ⊃ { b ⊃ { c }, d }; e ⊃ { f, g }, of which f overlaps its sibling.
Dimension dimension()
{
    Dimension result;
    const auto add = [&](const QString &id, const QString &parent, bool adds = true) {
        Member member;
        member.id = id;
        member.parent = parent;
        member.adds = adds;
        result.members.append(member);
    };
    // A child may stand before its parent.
    add(u"c"_s, u"b"_s);
    add(u"all"_s, {});
    add(u"a"_s, {});
    add(u"b"_s, u"a"_s);
    add(u"d"_s, u"a"_s);
    add(u"e"_s, {});
    add(u"f"_s, u"e"_s, false);
    add(u"g"_s, u"e"_s);
    result.members[1].level = 0;
    result.rebuild();
    return result;
}

} // namespace

class HierarchyTest : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void findsAncestors_data();
    void findsAncestors();
    void knowsDisjointSets();
    void survivesCircles();

private:
    [[nodiscard]] quint32 code(const QString &id) const { return quint32(m_dimension.indexOf(id)); }
    const Dimension m_dimension = dimension();
    const Hierarchy m_hierarchy = Hierarchy(m_dimension);
};

void HierarchyTest::answers_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("contains");
    QTest::addColumn<bool>("areDisjoint");
    QTest::newRow("itself") << u"b"_s << u"b"_s << true << false;
    QTest::newRow("child") << u"b"_s << u"c"_s << true << false;
    QTest::newRow("grandchild") << u"a"_s << u"c"_s << true << false;
    QTest::newRow("parent") << u"c"_s << u"a"_s << false << false;
    QTest::newRow("siblings") << u"b"_s << u"d"_s << false << true;
    QTest::newRow("aunt") << u"c"_s << u"d"_s << false << true;
    QTest::newRow("cousins") << u"c"_s << u"g"_s << false << true;
    QTest::newRow("overlapping sibling") << u"f"_s << u"g"_s << false << false;
    QTest::newRow("overlapping elsewhere") << u"f"_s << u"c"_s << false << false;
    QTest::newRow("parent of the overlapping") << u"e"_s << u"f"_s << true << false;
    QTest::newRow("beside the parent of the overlapping") << u"e"_s << u"a"_s << false << true;
    QTest::newRow("the whole") << u"all"_s << u"c"_s << true << false;
    QTest::newRow("in the whole") << u"c"_s << u"all"_s << false << false;
}

void HierarchyTest::answers()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, contains);
    QFETCH(const bool, areDisjoint);
    QCOMPARE(m_hierarchy.contains(code(first), code(second)), contains);
    QCOMPARE(m_hierarchy.areDisjoint(code(first), code(second)), areDisjoint);
    QCOMPARE(m_hierarchy.areDisjoint(code(second), code(first)), areDisjoint);
    // The store's own walk up the parents must agree.
    QCOMPARE(m_dimension.withDescendants(first).contains(second), contains);
}

void HierarchyTest::findsAncestors_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("ancestor");
    QTest::newRow("top") << u"c"_s << 1 << u"a"_s;
    QTest::newRow("middle") << u"c"_s << 2 << u"b"_s;
    QTest::newRow("itself") << u"c"_s << 3 << u"c"_s;
    QTest::newRow("too deep") << u"c"_s << 4 << QString();
    QTest::newRow("above") << u"a"_s << 2 << QString();
    QTest::newRow("the whole") << u"c"_s << 0 << u"all"_s;
    QTest::newRow("of the whole") << u"all"_s << 1 << QString();
}

void HierarchyTest::findsAncestors()
{
    QFETCH(const QString, member);
    QFETCH(const int, level);
    QFETCH(const QString, ancestor);
    const int expected = ancestor.isEmpty() ? -1 : m_dimension.indexOf(ancestor);
    QCOMPARE(m_hierarchy.ancestorAt(code(member), level), expected);
}

void HierarchyTest::knowsDisjointSets()
{
    // Every subset: the quick answer is that of all pairs.
    const auto count = quint32(m_hierarchy.size());
    for (quint32 bits = 0; bits < (1U << count); ++bits) {
        std::vector<quint32> codes;
        for (quint32 each = 0; each < count; ++each) {
            if ((bits >> each) & 1U)
                codes.push_back(each);
        }
        bool expected = true;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            for (std::size_t j = i + 1; j < codes.size(); ++j)
                expected = expected && m_hierarchy.areDisjoint(codes[i], codes[j]);
        }
        QCOMPARE(m_hierarchy.areAllDisjoint(codes), expected);
    }
}

void HierarchyTest::survivesCircles()
{
    Dimension circle;
    for (const auto &[id, parent] : { std::pair { u"x"_s, u"y"_s }, std::pair { u"y"_s, u"x"_s },
             std::pair { u"z"_s, u"z"_s }, std::pair { u"w"_s, u"nobody"_s } }) {
        Member member;
        member.id = id;
        member.parent = parent;
        circle.members.append(member);
    }
    circle.rebuild();
    const Hierarchy hierarchy(circle);
    for (quint32 member = 0; member < 4; ++member) {
        QVERIFY(hierarchy.contains(member, member));
        QCOMPARE(hierarchy.ancestorAt(member, 1), int(member));
        QVERIFY(!hierarchy.contains(member, (member + 1) % 4));
    }
}

QTEST_GUILESS_MAIN(HierarchyTest)
#include "tst_hierarchy.moc"
