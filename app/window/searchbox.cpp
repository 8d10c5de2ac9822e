// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/searchbox.h"

#include "views/widgets/themeicon.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostRows = 12;
constexpr int RowHeight = 30;
constexpr int ListWidth = 440;
constexpr int IconSide = 18;
constexpr int IconRoom = 24;
constexpr int DetailRole = Qt::UserRole + 1;

QString iconOf(SearchEntry::Type type)
{
    switch (type) {
    case SearchEntry::Type::Exploration:
        return u"bookmark"_s;
    case SearchEntry::Type::Dataset:
        return u"table"_s;
    case SearchEntry::Type::Member:
        return u"member"_s;
    case SearchEntry::Type::Scenario:
        return u"scenario"_s;
    case SearchEntry::Type::Command:
        return u"command"_s;
    }
    return {};
}

/// Icon and text from the left, what it is from the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { ListWidth, RowHeight };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, palette.color(QPalette::Light));
        const QRect r = option.rect.adjusted(10, 0, -10, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(r.left(), r.top() + (r.height() - 18) / 2, 18, 18));
        const QString detail = index.data(DetailRole).toString();
        const int detailWidth = option.fontMetrics.horizontalAdvance(detail);
        // A line that cannot be chosen says that there is nothing, and is to be read.
        const bool isEntry = option.state.testFlag(QStyle::State_Enabled);
        const QRect textBox = r.adjusted(isEntry ? 26 : 0, 0, -detailWidth - 12, 0);
        painter->setPen(isEntry ? palette.color(QPalette::Text)
                                : palette.color(QPalette::Active, QPalette::PlaceholderText));
        painter->drawText(textBox, Qt::AlignVCenter,
            option.fontMetrics.elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, textBox.width()));
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(r, Qt::AlignVCenter | Qt::AlignRight, detail);
    }
};

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(u"searchBox"_s);
    setMinimumWidth(128);
    setMaximumWidth(300);
    setTextMargins(IconRoom, 0, 0, 0);

    m_list->setWindowFlags(Qt::ToolTip); // never takes the keyboard from the field
    m_list->setObjectName(u"searchList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemEntered, this,
        [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SearchBox::tellChoice);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::refresh);
    retranslate();
}

void SearchBox::setSource(Source source)
{
    m_source = std::move(source);
}

void SearchBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    refresh();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search or command"));
    setAccessibleName(tr("Search or command"));
    setToolTip(tr("Find datasets, explorations, members and commands (Ctrl+K)"));
}

QStringList SearchBox::shownTexts() const
{
    QStringList texts;
    if (m_list->isVisible()) {
        for (const SearchEntry &entry : m_found)
            texts << entry.text;
    }
    return texts;
}

void SearchBox::refresh()
{
    QList<SearchEntry> entries = m_entries;
    if (m_finder)
        entries += m_finder(text());
    m_found = search(entries, text(), MostRows);
    m_list->clear();
    for (const SearchEntry &entry : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(themeIcon(iconOf(entry.type)), entry.text, m_list);
        item->setData(DetailRole, entry.detail);
    }
    if (m_found.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing is called “%1”.").arg(text()), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    tellChoice(m_list->currentRow());
    showList();
}

/// The list never has the keyboard: a screen reader hears of its choice by the field.
void SearchBox::tellChoice(int row)
{
    if (row < 0 || row >= m_found.size()) {
        setAccessibleDescription({});
        return;
    }
    const SearchEntry &entry = m_found[row];
    setAccessibleDescription(
        tr("%1, %2; %3 of %4", "what is found, what it is, its place in the list")
            .arg(entry.text, entry.detail)
            .arg(row + 1)
            .arg(m_found.size()));
}

void SearchBox::showList()
{
    const int height = m_list->count() * RowHeight + 2 * m_list->frameWidth() + 4;
    m_list->setGeometry(QRect(
        mapToGlobal(QPoint(0, this->height() + 4)), QSize(std::max(ListWidth, width()), height)));
    m_list->show();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const SearchEntry entry = m_found[row];
    leave();
    emit chosen(entry);
}

void SearchBox::leave()
{
    m_list->hide();
    tellChoice(-1);
    clear();
    if (hasFocus()) {
        // Back to where the keyboard belongs: the page.
        clearFocus();
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_source)
        m_entries = m_source();
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason)
        refresh();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int rows = int(m_found.size());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_list->isVisible())
            refresh();
        else if (rows > 0)
            m_list->setCurrentRow(
                (m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : rows - 1)) % rows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible())
            choose(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::event(QEvent *event)
{
    // Esc closes the list, it does not clear the selection of the page.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    themeIcon(u"search"_s).paint(&painter, QRect(8, (height() - IconSide) / 2, IconSide, IconSide));
    const QString hint = u"Ctrl+K"_s;
    constexpr int around = 56; // the icon and the margins
    const int needed = fontMetrics().horizontalAdvance(placeholderText())
        + fontMetrics().horizontalAdvance(hint);
    if (!text().isEmpty() || hasFocus() || needed + around > width())
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, hint);
}

} // namespace sextant
