// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/prompts/windowprompts.h"
#include "db/values/result.h"
#include "views/widgets/messagebar.h"

#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

class TestWindowPrompts final : public QObject
{
    Q_OBJECT

private slots:
    void errorsStandInTheBar();
    void goodNewsTakesAnErrorAway();
    void goodNewsLeavesOtherMessages();

private:
    QWidget m_window;
    MessageBar m_bar { &m_window };
    QStatusBar m_status { &m_window };
    WindowPrompts m_prompts { m_window, m_bar, m_status };
    const Error m_error { ErrorCode::Io, u"It broke."_s, u"a.png"_s, u"Mend it."_s, {} };
};

void TestWindowPrompts::errorsStandInTheBar()
{
    m_prompts.report(m_error);
    QVERIFY(!m_bar.isHidden());
    QCOMPARE(m_bar.text(), m_error.message());
}

void TestWindowPrompts::goodNewsTakesAnErrorAway()
{
    m_prompts.report(m_error);
    m_prompts.inform(u"Saved."_s);
    QVERIFY(m_bar.isHidden());
    QCOMPARE(m_status.currentMessage(), u"Saved."_s);
}

void TestWindowPrompts::goodNewsLeavesOtherMessages()
{
    m_prompts.report(m_error);
    m_bar.showMessage(MessageBar::Tone::Warning, u"Read only."_s);
    m_prompts.inform(u"Saved."_s);
    QVERIFY(!m_bar.isHidden());
    QCOMPARE(m_bar.text(), u"Read only."_s);
    // Nor does later good news, although no error was shown since.
    m_prompts.inform(u"Saved."_s);
    QVERIFY(!m_bar.isHidden());
}

QTEST_MAIN(TestWindowPrompts)
#include "tst_windowprompts.moc"
