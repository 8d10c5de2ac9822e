// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rowspage.h"

#include "models/items/memberchecklist.h"
#include "views/tables/columnfilterpopup.h"
#include "views/tables/memberfilterpopup.h"
#include "views/tables/rowsview.h"
#include "views/widgets/chip.h"
#include "views/widgets/colours.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/glyph.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SearchWidth = 260;
constexpr qsizetype NamesInChip = 2; ///< members that a chip names; more are counted

QString number(double value)
{
    return QLocale(QLocale::English).toString(value, 'g', 12).replace(u'-', QChar(0x2212));
}

} // namespace

RowsPage::RowsPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_chips(new QWidget(this))
    , m_chipLayout(new FlowLayout(m_chips, 8))
    , m_view(new RowsView)
    , m_empty(new QLabel)
    , m_stack(new QStackedLayout)
{
    m_search->setObjectName(u"rowsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(SearchWidth);
    m_search->addAction(
        glyphIcon(Glyph::Search, colours::secondary(palette())), QLineEdit::LeadingPosition);
    m_chipLayout->setContentsMargins(0, 0, 0, 0);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(24, 12, 24, 12);
    strip->setSpacing(16);
    strip->addWidget(m_search, 0, Qt::AlignTop);
    strip->addWidget(m_chips, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    // The header stays usable over an empty table: it takes the filter off again.
    m_stack->setStackingMode(QStackedLayout::StackAll);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(strip);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_view);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed() == m_query.text)
            return;
        RowsQuery next = m_query;
        next.text = text.trimmed();
        emit queryEdited(next);
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connectView();
    retranslate();
}

void RowsPage::connectView()
{
    connect(m_view, &RowsView::sortRequested, this, &RowsPage::sortBy);
    connect(m_view, &RowsView::filterRequested, this, &RowsPage::filterRequested);
    connect(m_view, &RowsView::sourceRequested, this, &RowsPage::sourceRequested);
    connect(m_view, &RowsView::copyRequested, this, &RowsPage::copyRequested);
    connect(m_view, &RowsView::menuRequested, this, &RowsPage::openMenu);
}

void RowsPage::retranslate()
{
    const QString find = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    m_search->setPlaceholderText(tr("Filter rows by any column"));
    m_search->setAccessibleName(tr("Filter rows by any column"));
    m_search->setToolTip(
        tr("Show rows with a name, period or note that contains this (%1)").arg(find));
    m_chips->setAccessibleName(tr("Filters of the rows"));
    m_view->setAccessibleName(tr("Rows of the dataset"));
    m_view->setAccessibleDescription(
        tr("Arrow keys walk the cells, Shift extends the selection, Alt+Down filters the column, "
           "Enter shows where a number comes from, Ctrl+C copies."));
    showChips();
    showEmpty();
}

void RowsPage::setQuery(const RowsQuery &query)
{
    m_query = query;
    // A text that differs only in blanks around it is still being typed.
    if (m_search->text().trimmed() != query.text)
        m_search->setText(query.text);
    showChips();
}

void RowsPage::setAnswer(const RowsAnswerPtr &answer)
{
    const FlatRowsPtr rows = answer ? answer->rows : FlatRowsPtr();
    const bool hasNewRows = rows != m_view->rows();
    if (hasNewRows)
        m_view->setRows(rows);
    m_view->setAnswer(answer);
    if (hasNewRows)
        showChips(); // whose texts are the rows'
    showEmpty();
}

void RowsPage::showEmpty()
{
    const RowsAnswerPtr &answer = m_view->answer();
    const bool isEmpty = answer && answer->size() == 0;
    if (isEmpty)
        m_empty->setText(answer->rows->rowCount() == 0
                ? tr("This dataset has no rows.")
                : tr("No row passes these filters.\nRemove one of them to see rows here."));
    m_empty->setVisible(isEmpty);
}

QString RowsPage::chipText(const RowsFilter &filter) const
{
    const FlatRowsPtr &rows = m_view->rows();
    const int index = rows ? rows->indexOf(filter.column) : -1;
    if (index < 0)
        return {};
    const FlatColumn &column = rows->shown[index];
    if (column.type == FlatColumn::Type::Number) {
        if (filter.least && filter.most)
            return tr("%1: %2 to %3")
                .arg(column.title, number(*filter.least), number(*filter.most));
        return filter.least
            ? tr("%1: at least %2").arg(column.title, number(*filter.least))
            : tr("%1: at most %2").arg(column.title, number(filter.most.value_or(0)));
    }
    QStringList names;
    for (qsizetype code = 0; code < column.ids.size() && names.size() <= NamesInChip; ++code) {
        if (filter.ids->contains(column.ids[code]))
            names += column.texts[code];
    }
    if (names.isEmpty())
        return tr("%1: none").arg(column.title);
    if (names.size() <= NamesInChip)
        return tr("%1: %2").arg(column.title, names.join(tr(", ")));
    return tr("%1: %n value(s)", nullptr, int(filter.ids->size())).arg(column.title);
}

void RowsPage::showChips()
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        // A chip may be what asked for this change: it must outlive its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QSet<QString> filtered;
    for (const RowsFilter &filter : std::as_const(m_query.filters)) {
        const QString text = chipText(filter);
        if (text.isEmpty())
            continue;
        filtered += filter.column;
        auto *chip = new Chip(text, m_chips);
        chip->setToolTip(tr("Remove this filter (Delete)"));
        connect(chip, &Chip::removeRequested, this, [this, column = filter.column] {
            RowsFilter none;
            none.column = column;
            edit(none);
        });
        m_chipLayout->addWidget(chip);
        chip->show();
    }
    m_view->setFilteredColumns(filtered);
}

void RowsPage::edit(const RowsFilter &filter)
{
    RowsQuery next = m_query;
    next.setFilter(filter);
    if (!(next == m_query))
        emit queryEdited(next);
}

/// Up, down, as in the file, in turn.
void RowsPage::sortBy(const QString &column)
{
    RowsQuery next = m_query;
    if (next.sortColumn != column) {
        next.sortColumn = column;
        next.descending = false;
    } else if (!next.descending) {
        next.descending = true;
    } else {
        next.sortColumn.clear();
        next.descending = false;
    }
    emit queryEdited(next);
}

void RowsPage::openFilter(
    const QString &columnId, const QRect &globalRect, const std::vector<qint64> &counts)
{
    const FlatRowsPtr &rows = m_view->rows();
    const int index = rows ? rows->indexOf(columnId) : -1;
    if (index < 0)
        return;
    const FlatColumn &column = rows->shown[index];
    const RowsFilter *now = m_query.filter(columnId);
    RowsFilter filter = now ? *now : RowsFilter();
    filter.column = columnId;
    if (column.type == FlatColumn::Type::Number) {
        ColumnFilter range;
        range.least = filter.least;
        range.most = filter.most;
        auto *popup = new ColumnFilterPopup(
            column.title, column.unit.displayName(rows->language), range, this);
        connect(popup, &ColumnFilterPopup::filterEdited, this,
            [this, filter](const ColumnFilter &edited) mutable {
                filter.least = edited.least;
                filter.most = edited.most;
                edit(filter);
            });
        popup->openUnder(globalRect);
        return;
    }
    auto *members = new MemberChecklist;
    members->setMembers(column, counts, filter.ids);
    auto *popup = new MemberFilterPopup(column.title, members, this);
    connect(popup, &MemberFilterPopup::edited, this, [this, filter, members]() mutable {
        filter.ids = members->kept();
        edit(filter);
    });
    connect(popup, &MemberFilterPopup::clearRequested, this, [this, columnId] {
        RowsFilter none;
        none.column = columnId;
        edit(none);
    });
    popup->openUnder(globalRect);
}

void RowsPage::addMemberChoices(QMenu &menu, qint64 place, int index)
{
    const FlatRows &rows = *m_view->rows();
    const FlatColumn &column = rows.shown[index];
    if (column.type != FlatColumn::Type::Member)
        return;
    const quint32 row = m_view->answer()->rowAt(place);
    const QString id = column.ids[qsizetype(rows.codes(column).at(row))];
    const QString text = QString(rows.memberText(column, row)).replace(u'&', u"&&"_s);
    if (text.isEmpty())
        return;
    menu.addAction(tr("Filter to %1").arg(text), this, [this, columnId = column.id, id] {
        RowsFilter filter;
        filter.column = columnId;
        filter.ids = QSet<QString> { id };
        edit(filter);
    });
    menu.addAction(tr("Exclude %1").arg(text), this, [this, columnId = column.id, id] {
        const FlatRowsPtr &shown = m_view->rows();
        const int at = shown ? shown->indexOf(columnId) : -1;
        if (at < 0)
            return;
        const RowsFilter *now = m_query.filter(columnId);
        RowsFilter filter;
        filter.column = columnId;
        filter.ids = now && now->ids
            ? *now->ids
            : QSet<QString>(shown->shown[at].ids.cbegin(), shown->shown[at].ids.cend());
        filter.ids->remove(id);
        edit(filter);
    });
    menu.addSeparator();
}

void RowsPage::openMenu(qint64 place, int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this); // the page may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMemberChoices(*menu, place, column);
    menu->addAction(tr("Why this number?"), this,
        [this, place, column] { emit sourceRequested(place, column); });
    menu->addAction(tr("Copy"), this, &RowsPage::copyRequested);
    menu->popup(globalPosition);
}

void RowsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant
