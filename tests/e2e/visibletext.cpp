// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/visibletext.h"

#include "views/charts/chartframe.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant::e2e {

namespace {

/// Without the mnemonics that are drawn as an underline.
QString shown(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s);
}

QStringList itemTexts(const QAbstractItemView &view, const QModelIndex &parent = {})
{
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return texts;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            if (view.visualRect(index).intersects(view.viewport()->rect()))
                texts << index.data(Qt::DisplayRole).toString()
                      << index.data(Qt::ToolTipRole).toString();
            if (column == 0)
                texts << itemTexts(view, index);
        }
    }
    return texts;
}

QStringList headerTexts(const QHeaderView &header)
{
    QStringList texts;
    const QAbstractItemModel *model = header.model();
    for (int section = 0; model && section < header.count(); ++section)
        texts << model->headerData(section, header.orientation()).toString();
    return texts;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts { widget.toolTip() };
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << shown(button->text());
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        texts << box->currentText();
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->text() << edit->placeholderText();
    else if (const auto *dock = qobject_cast<const QDockWidget *>(&widget))
        texts << shown(dock->windowTitle());
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        texts << headerTexts(*header);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        texts << itemTexts(*view);
    else if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts << shown(bar->tabText(i));
    } else {
        // Widgets that paint their own words tell them to screen readers.
        texts << widget.accessibleName();
    }
    return texts;
}

QString describe(const QWidget &widget, const QString &text, const QSize &needed)
{
    return u"%1 %2: \"%3\" needs %4×%5, has %6×%7"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text,
        QString::number(needed.width()), QString::number(needed.height()),
        QString::number(widget.width()), QString::number(widget.height()));
}

/// The room that a label's text needs; empty if it has no text of its own.
QSize neededBy(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap())
        return { 0, label.heightForWidth(label.width()) };
    return label.sizeHint();
}

/// The room that the current text of a box needs if it is more than there is; empty if it fits.
QSize lackOf(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    constexpr int Margin = 4; // that the style keeps free
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    const int lack
        = box.fontMetrics().horizontalAdvance(box.currentText()) + icon + Margin - field.width();
    return lack > 0 ? QSize(box.width() + lack, box.height()) : QSize();
}

/// One pixel is rounding; a label that shares an edge with another does not cover it.
constexpr double Tolerance = 1;

} // namespace

QStringList visibleTexts(const QWidget &window)
{
    QStringList texts { window.windowTitle() };
    for (const QWidget *widget : window.findChildren<const QWidget *>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            texts << textsOf(*widget);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList cutTexts(const QWidget &window, const QSet<QString> &names)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<const QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        QSize needed;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            needed = neededBy(*label);
            text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty())
                needed = button->sizeHint();
            text = button->text();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            text = box->currentText();
            if (!names.contains(text))
                needed = lackOf(*box);
        }
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            cut << describe(*widget, text, needed);
    }
    return cut;
}

QStringList crowdedLabels(const ChartFrame &frame)
{
    QStringList crowded;
    const QList<Label> &labels = frame.labels();
    const QRectF room = frame.boundingRect().adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (!room.contains(labels[i].rect))
            crowded << labels[i].text + u" / edge"_s;
        if (labels[i].text.endsWith(u'…'))
            crowded << labels[i].text + u" / too long"_s;
        for (qsizetype j = i + 1; j < labels.size(); ++j) {
            const QRectF both = labels[i].rect.intersected(labels[j].rect);
            if (both.width() > Tolerance && both.height() > Tolerance)
                crowded << labels[i].text + u" / "_s + labels[j].text;
        }
    }
    return crowded;
}

QStringList idsAmong(const QStringList &texts, const QSet<QString> &ids)
{
    static const QRegularExpression word(u"[a-z0-9]+(?:-[a-z0-9]+)+"_s);
    QStringList found;
    for (const QString &text : texts) {
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const QString id = it.next().captured();
            if (ids.contains(id))
                found << id + u" in: "_s + text;
        }
    }
    return found;
}

} // namespace sextant::e2e
