// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/headlineeditor.h"

#include "views/charts/charttheme.h"
#include "views/panels/explorationpage.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace sextant {

namespace {

// In pixels at 100 %.
constexpr int FontSize = 18;
constexpr int LeastHeight = 36;
constexpr int RightMargin = 16;
constexpr QPoint TextInset(6, 4); ///< from the editor's corner to its text

} // namespace

HeadlineEditor::HeadlineEditor(QWidget *parent)
    : QLineEdit(parent)
{
    hide();
    retranslate();
}

void HeadlineEditor::retranslate()
{
    setAccessibleName(ExplorationPage::tr("Headline"));
    setToolTip(ExplorationPage::tr(
        "Enter keeps the headline, Esc leaves it; empty suggests one from the numbers"));
    setPlaceholderText(ExplorationPage::tr("Suggested from the numbers"));
}

void HeadlineEditor::open(const Caption &caption, const QRect &headline, Language language)
{
    m_before = caption;
    setFont(ChartTheme::font(FontSize, language, QFont::Bold));
    QRect place = headline;
    place.setWidth(parentWidget()->width() - place.left() - RightMargin);
    place.setHeight(std::max(sizeHint().height(), LeastHeight));
    setGeometry(place.translated(-TextInset));
    setText(caption.headline);
    selectAll();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void HeadlineEditor::finish(bool isKept)
{
    if (isHidden())
        return;
    const QString title = text().trimmed();
    hide();
    // A suggestion left as it was stays a suggestion and keeps following the numbers.
    const QString own = m_before.isSuggested ? QString() : m_before.headline;
    if (isKept && title != own && title != m_before.headline)
        emit edited(title);
}

void HeadlineEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void HeadlineEditor::focusOutEvent(QFocusEvent *event)
{
    finish(true);
    QLineEdit::focusOutEvent(event);
}

void HeadlineEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter && event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    finish(isEnter);
    emit ended();
}

} // namespace sextant
