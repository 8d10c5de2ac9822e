// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/storylook.h"

#include "models/explore/explorationjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

/// What the items of a story look at.
class TestStoryLook final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QList<Saved> saved()
    {
        Exploration look;
        look.dataset = u"capex"_s;
        look.title = u"Its own title"_s;
        look.chart = u"bar"_s;
        return { { u"a"_s, { u"A"_s, {}, {} }, toJson(look) },
            { u"broken"_s, { u"B"_s, {}, {} }, { { u"rows"_s, 7 } } } };
    }

private slots:
    void theHeadlineReplacesTheTitle_data()
    {
        QTest::addColumn<Names>("headline");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("none") << Names() << Language::English << u"Its own title"_s;
        QTest::newRow("in English")
            << Names { u"Says more"_s, u"说得更多"_s, {} } << Language::English << u"Says more"_s;
        QTest::newRow("in Chinese") << Names { u"Says more"_s, u"说得更多"_s, {} }
                                    << Language::SimplifiedChinese << u"说得更多"_s;
        QTest::newRow("not in this language") << Names { u"Says more"_s, u"说得更多"_s, {} }
                                              << Language::TraditionalChinese << u"Says more"_s;
    }
    void theHeadlineReplacesTheTitle()
    {
        QFETCH(Names, headline);
        QFETCH(Language, language);
        QFETCH(QString, title);
        const Story story { u"s"_s, {}, { { u"a"_s, headline, {} } } };
        const auto look = storyLook(story, story.items.first(), saved(), language);
        QVERIFY(look.has_value());
        QCOMPARE(look->title, title);
        QCOMPARE(look->chart, u"bar"_s);
        QCOMPARE(look->dataset, u"capex"_s);
    }

    void whatCannotBeShownIsNamed_data()
    {
        QTest::addColumn<QString>("exploration");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("gone") << u"gone"_s << ErrorCode::NotFound;
        QTest::newRow("broken") << u"broken"_s << ErrorCode::Malformed;
    }
    void whatCannotBeShownIsNamed()
    {
        QFETCH(QString, exploration);
        QFETCH(ErrorCode, code);
        const Story story { u"tale"_s, {}, { { exploration, {}, {} } } };
        const auto look = storyLook(story, story.items.first(), saved(), Language::English);
        QVERIFY(!look.has_value());
        QCOMPARE(look.error().code, code);
        QVERIFY(look.error().message().contains(u"\"tale\""));
        QVERIFY(look.error().message().contains(u'"' + exploration + u'"'));
    }
};

QTEST_GUILESS_MAIN(TestStoryLook)
#include "tst_storylook.moc"
