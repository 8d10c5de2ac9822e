// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/storypanel.h"

#include "models/items/roles.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sextant;

/// What the panel asks for when somebody uses it.
class TestStoryPanel final : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoryPanel> m_panel;
    QList<Story> m_edited;
    QStringList m_texts;

    [[nodiscard]] static Story story()
    {
        return { u"tale"_s, { u"Tale"_s, u"故事"_s, {} },
            { { u"a"_s, { u"First"_s, u"第一"_s, {} }, { u"So"_s, {}, {} } }, { u"b"_s, {}, {} },
                { u"c"_s, {}, {} } } };
    }
    [[nodiscard]] QListView *list() const { return m_panel->findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *headline() const
    {
        for (QLineEdit *edit : m_panel->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Headline of the slide")
                return edit;
        }
        return nullptr;
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (QToolButton *each : m_panel->findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList order() const
    {
        QStringList ids;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            ids += list()->model()->index(row, 0).data(MemberRole).toString();
        return ids;
    }
    [[nodiscard]] QString selected() const
    {
        return list()->currentIndex().data(MemberRole).toString();
    }

private slots:
    void init()
    {
        m_edited.clear();
        m_texts.clear();
        m_panel = std::make_unique<StoryPanel>();
        m_panel->setCanAdd(true);
        m_panel->resize(260, 620);
        m_panel->setStories({ story() }, { { u"b"_s, { u"Name B"_s, {}, {} }, {} } });
        // The story comes back as it was asked for, as the workspace does it.
        connect(m_panel.get(), &StoryPanel::storyEdited, this,
            [this](const Story &next, const QString &text) {
                m_edited += next;
                m_texts += text;
                m_panel->setStories({ next }, {});
            });
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        list()->setFocus();
    }
    void cleanup() { m_panel.reset(); }

    void everythingHasANameAndATip()
    {
        for (QToolButton *each : m_panel->findChildren<QToolButton *>()) {
            QVERIFY(!each->accessibleName().isEmpty());
            QVERIFY(!each->toolTip().isEmpty());
        }
        for (QWidget *each : { static_cast<QWidget *>(list()),
                 static_cast<QWidget *>(m_panel->findChild<QComboBox *>()),
                 static_cast<QWidget *>(headline()),
                 static_cast<QWidget *>(m_panel->findChild<QPlainTextEdit *>()) })
            QVERIFY(each && !each->accessibleName().isEmpty());
    }

    void theFirstSlideIsSelected()
    {
        QCOMPARE(m_panel->current(), u"tale"_s);
        QCOMPARE(selected(), u"a"_s);
        QCOMPARE(headline()->text(), u"First"_s);
        QCOMPARE(m_panel->findChild<QPlainTextEdit *>()->toPlainText(), u"So"_s);
    }

    void keysMoveASlideAndItStaysSelected()
    {
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), QStringList({ u"b"_s, u"c"_s, u"a"_s }));
        QCOMPARE(selected(), u"a"_s);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier); // it is the last already
        QCOMPARE(m_edited.size(), 2);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringList({ u"b"_s, u"a"_s, u"c"_s }));
        QCOMPARE(m_edited.last().items[1].headline.zhHans, u"第一"_s);
    }

    void buttonsMoveToo()
    {
        QVERIFY(!button(u"Move the slide up"_s)->isEnabled());
        QTest::mouseClick(button(u"Move the slide down"_s), Qt::LeftButton);
        QCOMPARE(order(), QStringList({ u"b"_s, u"a"_s, u"c"_s }));
        QVERIFY(button(u"Move the slide up"_s)->isEnabled());
    }

    void deleteTakesASlideOut()
    {
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(order(), QStringList({ u"b"_s, u"c"_s }));
        QCOMPARE(selected(), u"b"_s);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(order(), QStringList());
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_edited.size(), 3);
        QVERIFY(!m_panel->findChildren<QPushButton *>().last()->isEnabled()); // nothing to export
    }

    void wordsAreEdited()
    {
        headline()->setFocus();
        headline()->selectAll();
        QTest::keyClicks(headline(), u"  Another   one "_s);
        QTest::keyClick(headline(), Qt::Key_Return);
        QCOMPARE(m_edited.size(), 1);
        QCOMPARE(m_edited.last().items[0].headline, (Names { u"Another one"_s, u"第一"_s, {} }));
        auto *soWhat = m_panel->findChild<QPlainTextEdit *>();
        soWhat->setFocus();
        soWhat->setPlainText(u"Buy.\nNow."_s);
        list()->setFocus();
        QCOMPARE(m_edited.size(), 2);
        QCOMPARE(m_edited.last().items[0].soWhat, (Names { u"Buy. Now."_s, {}, {} }));
        // Looking at another slide changes nothing.
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QCOMPARE(headline()->text(), QString());
        QCOMPARE(m_edited.size(), 2);
    }

    void anEmptiedHeadlineIsComputedAgain()
    {
        headline()->setFocus();
        headline()->selectAll();
        QTest::keyClick(headline(), Qt::Key_Delete);
        QTest::keyClick(headline(), Qt::Key_Return);
        QCOMPARE(m_edited.last().items[0].headline, Names());
        m_panel->setPreview(u"a"_s, u"It grew"_s, {});
        QCOMPARE(headline()->placeholderText(), u"It grew"_s);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"It grew"_s);
    }

    void wordsOfAnotherLanguage()
    {
        m_panel->setLanguage(Language::TraditionalChinese);
        QCOMPARE(headline()->text(), u"First"_s);
        headline()->setFocus();
        headline()->setText(u"甲"_s);
        QTest::keyClick(headline(), Qt::Key_Return);
        QCOMPARE(m_edited.last().items[0].headline, (Names { u"First"_s, u"第一"_s, u"甲"_s }));
    }

    void enterOpensAndTheButtonsAsk()
    {
        QSignalSpy opened(m_panel.get(), &StoryPanel::explorationRequested);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), QVariantList { u"a"_s });
        QSignalSpy added(m_panel.get(), &StoryPanel::addRequested);
        QTest::mouseClick(button(u"Add what is shown to the story"_s), Qt::LeftButton);
        QCOMPARE(added.takeFirst(), (QVariantList { u"tale"_s, 1 }));
        QSignalSpy exported(m_panel.get(), &StoryPanel::exportRequested);
        QTest::mouseClick(m_panel->findChildren<QPushButton *>().last(), Qt::LeftButton);
        QCOMPARE(exported.takeFirst(), QVariantList { u"tale"_s });
    }

    void undoIsAskedForByKey()
    {
        QSignalSpy undone(m_panel.get(), &StoryPanel::undoRequested);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
        QVERIFY(!button(u"Undo the last change of the story"_s)->isEnabled());
        m_panel->setUndo(u"Move Slide"_s, {});
        QVERIFY(button(u"Undo the last change of the story"_s)->isEnabled());
    }

    void readingOnlyChangesNothing()
    {
        m_panel->setWritable(false);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_edited.size(), 0);
        QVERIFY(!headline()->isEnabled());
        QVERIFY(!button(u"Add what is shown to the story"_s)->isEnabled());
        QVERIFY(m_panel->findChildren<QPushButton *>().last()->isEnabled()); // it can be exported
    }

    void withoutStoriesItTeaches()
    {
        m_panel->setStories({}, {});
        QPushButton *begin = m_panel->findChildren<QPushButton *>().first();
        QVERIFY(begin->isVisible() && !list()->isVisible());
        QSignalSpy added(m_panel.get(), &StoryPanel::addRequested);
        QTest::mouseClick(begin, Qt::LeftButton);
        QCOMPARE(added.takeFirst(), (QVariantList { QString(), 0 }));
    }
};

QTEST_MAIN(TestStoryPanel)
#include "tst_storypanel.moc"
