// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paneldock.h"

#include "views/widgets/themeicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sextant {

PanelDock::PanelDock(QWidget *parent)
    : QDockWidget(parent)
    , m_title(new QWidget(this))
    , m_label(new QLabel(m_title))
    , m_fold(new QToolButton(m_title))
{
    setFeatures(DockWidgetMovable | DockWidgetClosable);
    QFont font = m_label->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    m_label->setFont(font);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_fold->setIcon(themeIcon(u"close"_s));
    m_fold->setIconSize(QSize(14, 14));
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, &QDockWidget::close);

    auto *layout = new QHBoxLayout(m_title);
    layout->setContentsMargins(12, 8, 8, 2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_fold);
    setTitleBarWidget(m_title);
}

void PanelDock::setTitle(const QString &title, const QString &foldToolTip)
{
    setWindowTitle(title);
    m_label->setText(title);
    m_fold->setToolTip(foldToolTip);
    m_fold->setAccessibleName(foldToolTip);
}

void PanelDock::setTitleShown(bool shown)
{
    m_label->setVisible(shown);
    m_fold->setVisible(shown);
    m_title->layout()->setContentsMargins(shown ? QMargins(12, 8, 8, 2) : QMargins());
}

} // namespace sextant
