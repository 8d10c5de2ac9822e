// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/chip.h"
#include "views/widgets/colours.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/explainingmenu.h"
#include "views/widgets/figures.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/formrows.h"
#include "views/widgets/glyph.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/tabulartext.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

/// Pixels of an image that are not its first one's colour.
int inkOf(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
    }
    return count;
}

void wheelOver(QWidget *widget)
{
    QWheelEvent event(QPointF(4, 4), widget->mapToGlobal(QPointF(4, 4)), {}, { 0, -120 },
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void chipAsksToBeRemoved();
    void chipIsClicked();
    void segmentsAreChosen();
    void segmentsByKeyboard();
    void segmentsKeepTheChoice();
    void segmentsAreRadioButtons();
    void flowWraps_data();
    void flowWraps();
    void flowMirrors();
    void elidedLabelTellsAll();
    void messageBarShowsAndCloses();
    void messageBarOffersActions();
    void figuresTakeTheSameWidth();
    void figuresAreDrawnLikeText();
    void tabularTextStaysInItsRect();
    void wheelDoesNotChangeAControl();
    void rowsHideWithTheirLabels();
    void menuExplainsWhatIsGreyed();
    void everyGlyphHasInk();
    void warningIsReadable_data();
    void warningIsReadable();
};

void TestWidgets::chipAsksToBeRemoved()
{
    Chip chip(u"Vendor: Amazon"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(clicked.count(), 0);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(chip.accessibleName(), u"Vendor: Amazon"_s);
}

void TestWidgets::chipIsClicked()
{
    Chip chip(u"Vendor: Amazon"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(removed.count(), 0);
}

void TestWidgets::segmentsAreChosen()
{
    SegmentedControl control;
    control.setSegments({ { u"a"_s, u"Value"_s, {} }, { u"b"_s, u"Share"_s, {} },
        { u"c"_s, u"Growth"_s, {}, false } });
    control.resize(300, 28);
    QCOMPARE(control.current(), u"a"_s);
    QSignalSpy activated(&control, &SegmentedControl::activated);
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(150, 14));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(control.current(), u"b"_s);
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(150, 14));
    QCOMPARE(activated.count(), 1);
    // Disabled.
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(290, 14));
    QCOMPARE(control.current(), u"b"_s);
    control.setCurrent(u"a"_s);
    QCOMPARE(activated.count(), 1);
    control.setCurrent(u"none"_s);
    QVERIFY(control.current().isEmpty());
}

void TestWidgets::segmentsByKeyboard()
{
    SegmentedControl control;
    control.setSegments(
        { { u"a"_s, u"A"_s, {} }, { u"b"_s, u"B"_s, {}, false }, { u"c"_s, u"C"_s, {} } });
    QSignalSpy activated(&control, &SegmentedControl::activated);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), u"c"_s);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(control.current(), u"a"_s);
    QCOMPARE(activated.count(), 2);
}

void TestWidgets::segmentsKeepTheChoice()
{
    SegmentedControl control;
    control.setSegments({ { u"a"_s, u"A"_s, {} }, { u"b"_s, u"B"_s, {} } });
    control.setCurrent(u"b"_s);
    control.setSegments({ { u"a"_s, u"甲"_s, {} }, { u"b"_s, u"乙"_s, {} } });
    QCOMPARE(control.current(), u"b"_s);
    control.setSegments({ { u"x"_s, u"X"_s, {} } });
    QCOMPARE(control.current(), u"x"_s);
}

void TestWidgets::segmentsAreRadioButtons()
{
    SegmentedControl control;
    control.setSegments({ { u"a"_s, u"Value"_s, u"The numbers themselves"_s },
        { u"b"_s, u"Share"_s, {} }, { u"c"_s, u"Growth"_s, {}, false } });
    control.resize(300, 30);
    control.show();
    QCOMPARE(control.accessibleDescription(), u"Value"_s);
    QAccessibleInterface *group = QAccessible::queryAccessibleInterface(&control);
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(group->childCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *each = group->child(i);
        QCOMPARE(each->role(), QAccessible::RadioButton);
        QCOMPARE(each->text(QAccessible::Name), control.segments()[i].text);
        QCOMPARE(each->parent(), group);
        QCOMPARE(group->indexOfChild(each), i);
        QCOMPARE(group->childAt(each->rect().center().x(), each->rect().center().y()), each);
        QCOMPARE(bool(each->state().checked), i == 0);
        QCOMPARE(bool(each->state().disabled), i == 2);
    }
    QCOMPARE(group->child(0)->text(QAccessible::Description), u"The numbers themselves"_s);
    const QSignalSpy activated(&control, &SegmentedControl::activated);
    group->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 0);
    group->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(control.current(), u"b"_s);
    QVERIFY(group->child(1)->state().checked);
    control.setSegments({ { u"b"_s, u"Share"_s, {} } });
    QCOMPARE(group->childCount(), 1);
    QVERIFY(group->child(0)->state().checked);
}

void TestWidgets::flowWraps_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("lines");
    QTest::newRow("all in a line") << 320 << 1;
    QTest::newRow("two lines") << 220 << 2;
    QTest::newRow("one a line") << 100 << 3;
    QTest::newRow("narrower than an item") << 60 << 3;
}

void TestWidgets::flowWraps()
{
    QFETCH(int, width);
    QFETCH(int, lines);
    QWidget widget;
    auto *layout = new FlowLayout(&widget, 8);
    QList<QWidget *> items;
    for (int i = 0; i < 3; ++i) {
        items += new QWidget(&widget);
        items.last()->setMinimumSize(100, 20);
        items.last()->setMaximumSize(100, 20);
        layout->addWidget(items.last());
    }
    QCOMPARE(layout->heightForWidth(width), lines * 20 + (lines - 1) * 8);
    layout->setGeometry(QRect(0, 0, width, 100));
    for (int i = 0; i < 3; ++i) {
        for (int j = i + 1; j < 3; ++j)
            QVERIFY(!items[i]->geometry().intersects(items[j]->geometry()));
    }
}

void TestWidgets::flowMirrors()
{
    QWidget widget;
    widget.setLayoutDirection(Qt::RightToLeft);
    auto *layout = new FlowLayout(&widget, 8);
    auto *first = new QWidget(&widget);
    first->setFixedSize(100, 20);
    layout->addWidget(first);
    layout->setGeometry(QRect(0, 0, 300, 40));
    QCOMPARE(first->geometry().right(), 299);
}

void TestWidgets::elidedLabelTellsAll()
{
    const QString text = u"A name that is far too long for the room that there is"_s;
    ElidedLabel label(text);
    label.resize(80, 20);
    QVERIFY(!label.grab().isNull());
    QVERIFY(label.isElided());
    QCOMPARE(label.toolTip(), text);
    QCOMPARE(label.accessibleName(), text);
    label.resize(label.sizeHint());
    QVERIFY(!label.grab().isNull());
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::messageBarShowsAndCloses()
{
    QWidget page;
    MessageBar bar(&page);
    page.show();
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
    bar.showMessage(MessageBar::Tone::Error, u"The file cannot be read."_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"The file cannot be read."_s);
    QSignalSpy closed(&bar, &MessageBar::closed);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageBar::Tone::Warning, u"Again."_s);
    bar.clear();
    QVERIFY(bar.isHidden());
    QCOMPARE(closed.count(), 1);
}

void TestWidgets::messageBarOffersActions()
{
    MessageBar bar;
    QAction retry(u"Retry"_s);
    QSignalSpy triggered(&retry, &QAction::triggered);
    bar.showMessage(MessageBar::Tone::Information, u"No answer."_s, { &retry });
    QToolButton *found = nullptr;
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->defaultAction() == &retry)
            found = button;
    }
    QVERIFY(found);
    found->click();
    QCOMPARE(triggered.count(), 1);
    bar.showMessage(MessageBar::Tone::Information, u"Nothing to do."_s);
    for (QToolButton *button : bar.findChildren<QToolButton *>())
        QVERIFY(!button->defaultAction());
}

void TestWidgets::figuresTakeTheSameWidth()
{
    const QFont font(u"Inter"_s, 10);
    const QFontMetricsF metrics(font);
    QVERIFY(qFuzzyCompare(tabularWidth(font, u"111.1"_s), tabularWidth(font, u"888.8"_s)));
    QVERIFY(tabularWidth(font, u"1111"_s) > tabularWidth(font, u"888"_s));
    QCOMPARE(tabularWidth(font, u"abc"_s), metrics.horizontalAdvance(u"abc"_s));
}

void TestWidgets::figuresAreDrawnLikeText()
{
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    const QFontMetricsF metrics(font);
    const Figures figures(font);
    QVERIFY(figures.covers(u"-1,234.5"_s.replace(u'-', QChar(0x2212))));
    QVERIFY(!figures.covers(u"1a"_s));
    QVERIFY(!figures.covers(QString(100, u'1'))); // too long to be drawn at once
    // The same ink as the text engine's, glyph for glyph, where the digit is the widest itself.
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    QVERIFY(qAbs(figures.width(u"8888") - 4 * widest) < 0.5);
    const auto ink = [](const auto &draw) {
        QImage image(60, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw(painter);
        painter.end();
        int darkness = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                darkness += 255 - qGray(image.pixel(x, y));
        }
        return darkness;
    };
    const int own = ink([&](QPainter &painter) { figures.draw(painter, { 4, 16 }, u"8"); });
    const int text = ink([&](QPainter &painter) {
        painter.setFont(font);
        painter.drawText(QPointF(4, 16), u"8"_s);
    });
    QVERIFY(text > 0);
    QVERIFY2(qAbs(own - text) * 10 < text, qPrintable(u"%1, %2"_s.arg(own).arg(text)));
}

void TestWidgets::tabularTextStaysInItsRect()
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawTabular(painter, QRectF(50, 10, 60, 20), u"1,234,567,890,123"_s, Qt::AlignRight);
    painter.end();
    QVERIFY(inkOf(image) > 20);
    QCOMPARE(inkOf(image.copy(0, 0, 49, 40)), 0);
    QCOMPARE(inkOf(image.copy(112, 0, 88, 40)), 0);
}

void TestWidgets::wheelDoesNotChangeAControl()
{
    FormRows form;
    auto *box = new QComboBox(&form);
    box->addItems({ u"a"_s, u"b"_s, u"c"_s });
    form.addRow(box);
    form.show();
    box->clearFocus();
    wheelOver(box);
    QCOMPARE(box->currentIndex(), 0);
}

void TestWidgets::rowsHideWithTheirLabels()
{
    FormRows form;
    auto *box = new QComboBox(&form);
    form.addRow(box);
    form.setRowText(box, u"Rows"_s, u"What stands on the rows"_s);
    QCOMPARE(box->accessibleName(), u"Rows"_s);
    auto *label = form.findChild<QLabel *>();
    QVERIFY(label);
    QCOMPARE(label->buddy(), box);
    form.setRowVisible(box, false);
    QVERIFY(label->isHidden() && box->isHidden());
    form.setRowVisible(box, true);
    QVERIFY(!label->isHidden() && !box->isHidden());
}

void TestWidgets::everyGlyphHasInk()
{
    for (int glyph = 0; glyph <= int(Glyph::ArrowDown); ++glyph) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintGlyph(painter, Glyph(glyph), QRectF(0, 0, 32, 32), Qt::black);
        painter.end();
        QVERIFY2(inkOf(image) > 20, qPrintable(QString::number(glyph)));
    }
}

void TestWidgets::menuExplainsWhatIsGreyed()
{
    ExplainingMenu menu;
    QAction *able = menu.addExplained({}, u"&Line"_s, {});
    QAction *grey = menu.addExplained({}, u"Donut"_s, u"It needs one period."_s);
    grey->setEnabled(false);
    QSignalSpy taken(grey, &QAction::triggered);
    menu.popup({ 0, 0 });
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QAccessibleInterface *around = QAccessible::queryAccessibleInterface(&menu);
    QAccessibleInterface *first = around->child(0);
    QAccessibleInterface *second = around->child(1);
    QCOMPARE(first->text(QAccessible::Name), u"Line"_s);
    QCOMPARE(first->text(QAccessible::Description), QString());
    QVERIFY(!first->state().disabled && first->state().focusable);
    QCOMPARE(second->role(), QAccessible::MenuItem);
    QCOMPARE(second->text(QAccessible::Name), u"Donut"_s);
    QCOMPARE(second->text(QAccessible::Description), u"It needs one period."_s);
    QVERIFY(second->state().disabled);
    QCOMPARE(around->indexOfChild(second), 1);
    QCOMPARE(second->parent(), around);
    QCOMPARE(second->rect().topLeft(), menu.mapToGlobal(menu.actionGeometry(grey).topLeft()));
    // It cannot be taken, and whoever comes to it reads why.
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(taken.isEmpty());
    grey->hover();
    QTRY_COMPARE(QToolTip::text(), u"It needs one period."_s);
    able->hover();
    QTRY_VERIFY(!QToolTip::isVisible());
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    // With it goes what a screen reader held.
    menu.clear();
    QCOMPARE(around->childCount(), 0);
}

void TestWidgets::warningIsReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0x18, 0x1b, 0x20);
}

/// WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text of this size.
void TestWidgets::warningIsReadable()
{
    QFETCH(QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
            + 0.0722 * linear(double(colour.blueF()));
    };
    for (const QColor &colour : { colours::warning(palette), colours::error(palette) }) {
        const double a = luminance(colour) + 0.05;
        const double b = luminance(base) + 0.05;
        QVERIFY(std::max(a, b) / std::min(a, b) >= 4.5);
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
