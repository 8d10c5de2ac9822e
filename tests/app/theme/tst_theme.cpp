// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/theme/themecontroller.h"
#include "views/widgets/themeicon.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance as WCAG 2.1 defines it
/// (https://www.w3.org/TR/WCAG21/#dfn-relative-luminance).
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({ luminance(a), luminance(b) });
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void brokenThemesAreRefused_data();
    void brokenThemesAreRefused();
    void lookSwitchesLive();
    void nothingMoves();
    void iconsTakeTheColourOfThePalette();
    void wordsOfLooks();
    void desktopsAreFollowed_data();
    void desktopsAreFollowed();
};

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("dark") << Look::Dark;
    QTest::newRow("high contrast") << Look::HighContrast;
}

void TestTheme::contrastIsEnough()
{
    QFETCH(const Look, look);
    const ThemeColours c = Theme::of(look).colours;
    for (const QColor &ground : { c.window, c.base, c.card, c.tint }) {
        QVERIFY2(contrast(c.text, ground) >= 7, qPrintable(ground.name()));
        QVERIFY2(contrast(c.secondary, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(c.accent, ground) >= 3, qPrintable(ground.name()));
        QVERIFY2(contrast(c.warning, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(c.error, ground) >= 4.5, qPrintable(ground.name()));
    }
    QVERIFY(contrast(c.accentText, c.accent) >= 4.5);
    QVERIFY(contrast(c.tipText, c.tip) >= 7);
}

void TestTheme::brokenThemesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("not a colour") << QByteArray("; c\nwindow = blueish\n") << u":2"_s;
    QTest::newRow("unknown name") << QByteArray("windows = #ffffff\n") << u":1"_s;
    QTest::newRow("incomplete") << QByteArray("window = #ffffff\n") << u".theme"_s;
}

void TestTheme::brokenThemesAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.theme"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto colours = ThemeColours::load(path);
    QVERIFY(!colours);
    QCOMPARE(colours.error().code, ErrorCode::Malformed);
    QVERIFY2(colours.error().where.endsWith(where), qPrintable(colours.error().where));
    QVERIFY(!ThemeColours::load(folder.filePath(u"missing"_s)));
}

void TestTheme::lookSwitchesLive()
{
    ThemeController controller;
    controller.setLook(Look::Light);
    QPushButton button(u"x"_s);
    button.setGeometry(500, 500, 80, 30); // away from the pointer
    button.show();
    QSignalSpy spy(&controller, &ThemeController::themeChanged);
    controller.setLook(Look::Dark);
    QCOMPARE(spy.count(), 1);
    QVERIFY(controller.theme().chart.isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::of(Look::Dark).colours.base);
    QTRY_COMPARE(button.palette().color(QPalette::Button), Theme::of(Look::Dark).colours.base);
    QCOMPARE(button.grab().toImage().pixelColor(10, 15), Theme::of(Look::Dark).colours.base);
    controller.setLook(Look::Dark);
    QCOMPARE(spy.count(), 1);
    controller.setLook(Look::Light);
    QCOMPARE(spy.count(), 2);
}

/// Less motion is what there always is, in every look and whatever the desktop allows.
void TestTheme::nothingMoves()
{
    const Qt::UIEffect effects[] = { Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
        Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox };
    for (const Qt::UIEffect effect : effects)
        QApplication::setEffectEnabled(effect, true);
    ThemeController controller;
    const QPushButton button;
    for (const Look look : { Look::System, Look::Light, Look::Dark, Look::HighContrast }) {
        controller.setLook(look);
        for (const Qt::UIEffect effect : effects)
            QVERIFY2(!QApplication::isEffectEnabled(effect), qPrintable(lookId(look)));
        QCOMPARE(
            button.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &button), 0);
    }
}

void TestTheme::iconsTakeTheColourOfThePalette()
{
    const QIcon icon = themeIcon(u"menu"_s);
    const auto strongest = [&](QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(24, 24), mode).toImage();
        return image.pixelColor(12, 12); // the middle bar of the menu icon
    };
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::All, QPalette::WindowText, QColor(Qt::red));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(Qt::green));
    QApplication::setPalette(palette);
    QCOMPARE(strongest(QIcon::Normal).red(), 255);
    QCOMPARE(strongest(QIcon::Disabled).green(), 255);
    QCOMPARE(strongest(QIcon::Disabled).red(), 0);
    palette.setColor(QPalette::All, QPalette::WindowText, QColor(Qt::blue));
    QApplication::setPalette(palette);
    QCOMPARE(strongest(QIcon::Normal).blue(), 255);
    QCOMPARE(strongest(QIcon::Normal).red(), 0);
    QVERIFY(themeIcon(u"no-such-icon"_s).isNull());
}

void TestTheme::wordsOfLooks()
{
    for (const Look look : { Look::System, Look::Light, Look::Dark, Look::HighContrast })
        QCOMPARE(lookFromId(lookId(look)), look);
    QCOMPARE(lookFromId(u"sepia"_s), Look::System);
}

void TestTheme::desktopsAreFollowed_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<Look>("look");
    // The colour schemes of KDE's Breeze, the strongest of which is no more than dark; pure white
    // on black is what the contrast themes of GNOME (HighContrastInverse) and Windows are made of.
    QTest::newRow("light") << QColor(239, 240, 241) << QColor(255, 255, 255) << QColor(35, 38, 41)
                           << Look::Light;
    QTest::newRow("dark") << QColor(49, 54, 59) << QColor(35, 38, 41) << QColor(252, 252, 252)
                          << Look::Dark;
    QTest::newRow("white on black")
        << QColor(Qt::black) << QColor(Qt::black) << QColor(Qt::white) << Look::HighContrast;
    QTest::newRow("white on a black edge")
        << QColor(Qt::black) << QColor(35, 38, 41) << QColor(Qt::white) << Look::Dark;
    QTest::newRow("black on white")
        << QColor(Qt::white) << QColor(Qt::white) << QColor(Qt::black) << Look::Light;
}

void TestTheme::desktopsAreFollowed()
{
    QFETCH(const QColor, window);
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, text);
    QTEST(lookLike(palette), "look");
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
