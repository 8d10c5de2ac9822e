// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/detailrows.h"

#include <QGridLayout>
#include <QLabel>

namespace sextant {

DetailRows::DetailRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
}

void DetailRows::setRows(const QList<Row> &rows)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Row &row : rows) {
        if (row.text.isEmpty())
            continue;
        auto *label = new QLabel(row.label, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
        auto *text = new QLabel(this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        // An address has no spaces; it may break after its slashes.
        QString shown = row.text;
        text->setText(shown.replace(QLatin1Char('/'), QStringLiteral("/\u200b")));
        text->setAccessibleName(row.label);
        text->setAccessibleDescription(row.text);
        m_layout->addWidget(label, line, 0, Qt::AlignTop);
        m_layout->addWidget(text, line, 1, Qt::AlignTop);
        ++line;
    }
}

} // namespace sextant
