// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/loadingpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant {

namespace {

constexpr int BarWidth = 280;
constexpr int Steps = 1000;

} // namespace

LoadingPane::LoadingPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(row);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addLayout(column);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addLayout(middle);
    layout->addStretch();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingPane::cancelRequested);
    setShare(-1);
    retranslate();
}

void LoadingPane::setShare(double share)
{
    // A bar without a range shows that something goes on.
    m_bar->setRange(0, share < 0 ? 0 : Steps);
    if (share >= 0)
        m_bar->setValue(int(share * Steps));
}

void LoadingPane::retranslate()
{
    m_text->setText(tr("Reading the dataset…"));
    m_bar->setAccessibleName(tr("How much of the dataset is read"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Do not read this dataset"));
}

void LoadingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant
