// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/themestyle.h"

#include "app/theme/controlgeometry.h"
#include "app/theme/controlpainting.h"
#include "views/widgets/explainingmenu.h"
#include "views/widgets/themeicon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int ControlHeight = 28;
constexpr int FieldInset = 3; // pixels more than the style's own between frame and text

bool isTrue(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

/// The list of a combo box, where the marked row needs no ring.
bool isPopupList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

QString iconNameFor(QStyle::StandardPixmap pixmap)
{
    switch (pixmap) {
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DialogCloseButton:
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_TabCloseButton:
        return u"close"_s;
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return u"chevron-right"_s;
    case QStyle::SP_MessageBoxInformation:
        return u"info"_s;
    case QStyle::SP_MessageBoxWarning:
        return u"warning"_s;
    case QStyle::SP_MessageBoxCritical:
        return u"error"_s;
    case QStyle::SP_MessageBoxQuestion:
        return u"help"_s;
    default:
        return {};
    }
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            controls::paintField(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return; // painted with the panel
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            controls::paintPushButton(*painter, *button, isTrue(widget, "primary"));
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        controls::paintToolButton(*painter, *option, isTrue(widget, "framed"));
        return;
    case PE_IndicatorButtonDropDown:
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange)
            && !qobject_cast<const QPushButton *>(widget) && !isPopupList(widget))
            controls::paintFocusRing(*painter, option->rect, palette);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controls::paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        controls::paintRadioButton(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        controls::paintChevron(*painter, option->rect,
            element == PE_IndicatorArrowDown       ? Qt::DownArrow
                : element == PE_IndicatorArrowUp   ? Qt::UpArrow
                : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                   : Qt::RightArrow,
            palette.color(QPalette::ButtonText));
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            controls::paintChevron(*painter, option->rect,
                option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow,
                palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::paintChevron(*painter, option->rect,
                header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
                palette.color(QPalette::Highlight));
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && element == PE_PanelItemViewItem)
            controls::paintItemGround(*painter, *item);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
            palette.color(QPalette::Mid));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
            palette.color(QPalette::Mid));
        return;
    case PE_Frame:
        if (const auto *frame = qobject_cast<const QFrame *>(widget);
            frame && frame->frameShape() == QFrame::StyledPanel)
            controls::paintBox(*painter, option->rect, {}, palette.color(QPalette::Mid));
        return;
    case PE_FrameMenu:
        controls::paintBox(*painter, option->rect, {}, palette.color(QPalette::Mid), 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorToolBarSeparator: {
        const int x = option->rect.center().x();
        painter->fillRect(QRect(x, option->rect.top() + 6, 1, option->rect.height() - 12),
            palette.color(QPalette::Mid));
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle: {
        // The strip stands between two docks or a dock and the page: one hairline in its middle.
        const QRect &r = option->rect;
        const bool isHorizontal = option->state.testFlag(State_Horizontal);
        painter->fillRect(r, palette.color(QPalette::Window));
        painter->fillRect(isHorizontal ? QRect(r.left(), r.center().y(), r.width(), 1)
                                       : QRect(r.center().x(), r.top(), 1, r.height()),
            palette.color(
                option->state.testFlag(State_MouseOver) ? QPalette::Highlight : QPalette::Mid));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case CE_ToolBar:
        if (const auto *bar = qobject_cast<const QToolBar *>(widget);
            bar && bar->orientation() == Qt::Vertical) {
            painter->fillRect(option->rect, palette.color(QPalette::Window));
            return;
        }
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
            palette.color(QPalette::Mid));
        return;
    case CE_Splitter: {
        const QRect &r = option->rect;
        const bool isHorizontal = option->state.testFlag(State_Horizontal);
        painter->fillRect(r, palette.color(QPalette::Base));
        painter->fillRect(isHorizontal ? QRect(r.center().x(), r.top(), 1, r.height())
                                       : QRect(r.left(), r.center().y(), r.width(), 1),
            palette.color(
                option->state.testFlag(State_MouseOver) ? QPalette::Highlight : QPalette::Mid));
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            controls::paintTab(*painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            copy.state &= ~State_HasFocus; // the ring is part of the shape
            if (!copy.state.testFlag(State_Selected))
                copy.palette.setColor(
                    QPalette::WindowText, palette.color(QPalette::PlaceholderText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::paintHeaderSection(*painter, *header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
            palette.color(QPalette::Mid));
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // What is selected stands on the tint, not on the accent.
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            QStyleOptionComboBox copy = *combo;
            const int icon = copy.currentIcon.isNull() ? 0 : copy.iconSize.width() + 4;
            const int room
                = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon
                - 4;
            copy.currentText = copy.fontMetrics.elidedText(copy.currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isTrue(widget, "primary") && option->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(
                QPalette::ButtonText, palette.color(QPalette::Active, QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            painter->fillRect(option->rect, palette.color(QPalette::Base));
            controls::paintMenuItemGround(*painter, *item);
            QStyleOptionMenuItem copy = *item;
            copy.state &= ~State_Selected;
            // Fusion paints the mark of a checked item into its icon.
            if (!copy.icon.isNull())
                copy.checkType = QStyleOptionMenuItem::NotCheckable;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        } else if (item) {
            painter->fillRect(option->rect, palette.color(QPalette::Base));
            painter->fillRect(QRect(option->rect.left() + 8, option->rect.center().y(),
                                  option->rect.width() - 16, 1),
                palette.color(QPalette::Mid));
            return;
        }
        break;
    case CE_RubberBand: {
        QColor fill = palette.color(QPalette::Highlight);
        fill.setAlphaF(0.12F);
        controls::paintBox(*painter, option->rect, fill, palette.color(QPalette::Highlight), 2);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOption field(*combo);
            if (!combo->editable && !combo->state.testFlag(State_KeyboardFocusChange))
                field.state &= ~State_HasFocus;
            if (combo->frame)
                controls::paintField(*painter, field);
            controls::paintChevron(*painter,
                subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), Qt::DownArrow,
                palette.color(
                    combo->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled,
                    QPalette::PlaceholderText));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            controls::paintField(*painter, *spin);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            for (const auto &[part, direction, flag] :
                { std::tuple(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled),
                    std::tuple(
                        SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled) }) {
                const bool isEnabled
                    = spin->stepEnabled.testFlag(flag) && spin->state.testFlag(State_Enabled);
                const bool isActive = spin->activeSubControls.testFlag(part);
                controls::paintChevron(*painter, subControlRect(CC_SpinBox, option, part, widget),
                    direction,
                    !isEnabled
                        ? palette.color(QPalette::Disabled, QPalette::Text)
                        : palette.color(isActive ? QPalette::Text : QPalette::PlaceholderText));
            }
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            controls::paintScrollBar(*painter, *slider,
                proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && isTrue(widget, "plain")) {
            QStyleOptionToolButton copy = *button;
            copy.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ThemeStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return 9;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_SplitterWidth:
        return 7;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), ControlHeight));
        break;
    case CT_PushButton:
        result.setHeight(std::max(result.height(), ControlHeight));
        result.rwidth() += 8;
        break;
    case CT_ToolButton:
        if (qobject_cast<const QToolBar *>(widget ? widget->parentWidget() : nullptr))
            result = result.expandedTo(QSize(ControlHeight + 2, ControlHeight + 2));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            result.setHeight(item->menuItemType == QStyleOptionMenuItem::Separator
                    ? 9
                    : std::max(result.height(), ControlHeight));
        break;
    case CT_ItemViewItem:
        if (isPopupList(widget))
            result.setHeight(std::max(result.height(), ControlHeight));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), ControlHeight));
        break;
    default:
        break;
    }
    return result;
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    std::optional<QRect> rect;
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        rect = controls::spinBoxRect(*spin, subControl);
    else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
             combo && control == CC_ComboBox)
        rect = controls::comboBoxRect(*combo, subControl);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             bar && control == CC_ScrollBar)
        rect = controls::scrollBarRect(
            *bar, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    return rect ? visualRect(option->direction, option->rect, *rect)
                : QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ThemeStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    // As far from the frame as the text of a list beside it.
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return field && field->lineWidth > 0 ? rect.adjusted(FieldInset, 0, -FieldInset, 0) : rect;
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ComboBox_Popup: // a list under the field, not over it
    case SH_Menu_SloppySubMenus:
    case SH_UnderlineShortcut: // the letters work; lines under them are noise
    case SH_Widget_Animation_Duration:
    case SH_MainWindow_SpaceBelowMenuBar:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Menu_AllowActiveAndDisabled:
        return qobject_cast<const ExplainingMenu *>(widget) ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon ThemeStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = iconNameFor(pixmap);
    return name.isEmpty() ? QProxyStyle::standardIcon(pixmap, option, widget) : themeIcon(name);
}

QPixmap ThemeStyle::standardPixmap(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const QString name = iconNameFor(pixmap);
    return name.isEmpty() ? QProxyStyle::standardPixmap(pixmap, option, widget)
                          : themeIcon(name).pixmap(16);
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget)
        || widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
    if (isPopupList(widget))
        widget->installEventFilter(this);
}

bool ThemeStyle::eventFilter(QObject *watched, QEvent *event)
{
    // The list may be wider than its field: names must be readable before they are chosen.
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    if (list && event->type() == QEvent::Show)
        list->setMinimumWidth(list->sizeHintForColumn(0) + 2 * list->frameWidth()
            + pixelMetric(PM_ScrollBarExtent, nullptr, list));
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace sextant
