// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menukey.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestMenuKey : public QObject
{
    Q_OBJECT

private slots:
    void opensTheMenuOfTheCurrentItem();
    void leavesOtherKeysAlone();
};

void TestMenuKey::opensTheMenuOfTheCurrentItem()
{
    const MenuKey key;
    QListWidget list;
    list.addItems({ u"one"_s, u"two"_s, u"three"_s });
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    list.setCurrentRow(1);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    const QSignalSpy asked(&list, &QWidget::customContextMenuRequested);
    QTest::keyClick(&list, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(list.indexAt(asked.first().first().toPoint()).row(), 1);
}

void TestMenuKey::leavesOtherKeysAlone()
{
    const MenuKey key;
    QListWidget list;
    list.addItem(u"one"_s);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    const QSignalSpy asked(&list, &QWidget::customContextMenuRequested);
    QTest::keyClick(&list, Qt::Key_F10);
    QTest::keyClick(&list, Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&list, Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(TestMenuKey)
#include "tst_menukey.moc"
