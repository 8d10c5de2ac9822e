// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "models/explore/numberformat.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString bold(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

/// The sources that contradict one another in any cell, and the first such cell.
struct Disagreement
{
    QSet<QString> sources;
    int row = -1;
    int column = -1;
};

Disagreement disagreementIn(const Pivot &pivot)
{
    Disagreement found;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column) {
            const PivotCell &cell = pivot.cell(row, column);
            if (cell.state != CellState::Conflict || cell.sources.size() < 2)
                continue;
            if (found.row < 0) {
                found.row = row;
                found.column = column;
            }
            for (const QString &source : cell.sources)
                found.sources.insert(source);
        }
    }
    return found;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_rows(new QLabel(this))
    , m_selection(new QLabel(this))
    , m_disagreement(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_rows->setObjectName(u"statusRows"_s);
    m_selection->setObjectName(u"statusSelection"_s);
    m_disagreement->setObjectName(u"statusDisagreement"_s);
    m_rows->setTextFormat(Qt::RichText);
    m_selection->setTextFormat(Qt::RichText);
    m_disagreement->setAutoRaise(true);
    addWidget(m_rows);
    addWidget(m_selection, 1);
    addPermanentWidget(m_disagreement);
    m_disagreement->hide();
    connect(m_disagreement, &QToolButton::clicked, this, [this] {
        if (!m_pivot)
            return;
        const Disagreement found = disagreementIn(*m_pivot);
        if (found.row >= 0)
            emit conflictRequested(found.row, found.column);
    });
}

void StatusLine::setRows(const RowsStatus &rows)
{
    m_flat = rows;
    refresh();
}

void StatusLine::setPivot(const PivotPtr &pivot)
{
    m_flat.reset();
    m_pivot = pivot;
    m_statistics = {};
    refresh();
}

void StatusLine::setStatistics(const SelectionStatistics &statistics)
{
    m_statistics = statistics;
    refresh();
}

void StatusLine::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

QString StatusLine::rowsText() const
{
    return QTextDocumentFragment::fromHtml(m_rows->text()).toPlainText();
}

QString StatusLine::selectionText() const
{
    return QTextDocumentFragment::fromHtml(m_selection->text()).toPlainText();
}

QString StatusLine::disagreementText() const
{
    return m_disagreement->isHidden() ? QString() : m_disagreement->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void StatusLine::refreshRows()
{
    const QLocale locale(languageTag(m_language));
    const RowsStatus &rows = *m_flat;
    m_rows->setText(
        tr("%1 of %2 rows").arg(bold(locale.toString(rows.shown)), locale.toString(rows.total)));
    m_rows->setToolTip(tr("Rows that pass the filters, of all rows of the dataset"));
    QStringList parts;
    if (rows.selected > 0) {
        const NumberFormat format(m_language);
        parts << tr("%Ln row(s) selected", nullptr,
            int(std::min<qint64>(rows.selected, std::numeric_limits<int>::max())));
        if (rows.sum.sum)
            parts << tr("sum of %1 %2")
                         .arg(rows.column.toHtmlEscaped(),
                             bold(format.withUnit(*rows.sum.sum, rows.unit)));
        if (rows.sum.average && rows.sum.numbers > 1)
            parts << tr("average %1").arg(bold(format.withUnit(*rows.sum.average, rows.unit)));
    }
    m_selection->setText(parts.join(u" · "_s));
    m_selection->setToolTip(rows.sum.sum && rows.selected > 0
            ? tr("The sum is exactly %1")
                  .arg(NumberFormat(m_language).exact(*rows.sum.sum, rows.unit))
            : rows.sum.whyNoSum);
    m_disagreement->hide();
}

void StatusLine::refresh()
{
    if (m_flat) {
        refreshRows();
        return;
    }
    if (!m_pivot) {
        m_rows->clear();
        m_selection->clear();
        m_disagreement->hide();
        return;
    }
    const QLocale locale(languageTag(m_language));
    m_rows->setText(tr("%1 of %2 rows")
                        .arg(bold(locale.toString(m_pivot->observationCount)),
                            locale.toString(m_pivot->datasetRowCount)));
    m_rows->setToolTip(tr("Numbers behind what is shown, of all numbers for this measure"));

    QStringList parts;
    const SelectionStatistics &s = m_statistics;
    if (s.cells > 0) {
        const NumberFormat format(m_language);
        parts << tr("%n cell(s) selected", nullptr, s.cells);
        if (s.sum)
            parts << tr("sum %1").arg(bold(format.withUnit(*s.sum, m_pivot->unit)));
        if (s.average && s.numbers > 1)
            parts << tr("average %1").arg(bold(format.withUnit(*s.average, m_pivot->unit)));
        if (s.growth)
            parts << tr("CAGR %1").arg(bold(format.signedPercent(*s.growth)));
    }
    m_selection->setText(parts.join(u" · "_s));
    m_selection->setToolTip(s.whyNoSum);

    const Disagreement found = disagreementIn(*m_pivot);
    m_disagreement->setVisible(!found.sources.isEmpty());
    m_disagreement->setText(tr("%n source(s) disagree", nullptr, int(found.sources.size())));
    m_disagreement->setToolTip(tr("Show the first number that sources contradict"));
    m_disagreement->setAccessibleName(m_disagreement->text());
}

} // namespace sextant
