// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/memberfilterpopup.h"

#include "models/items/memberchecklist.h"
#include "views/widgets/colours.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/glyph.h"
#include "views/widgets/popupplace.h"
#include "views/widgets/wholelinedelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant {

namespace {

constexpr int MostHeight = 300; ///< of the list; longer ones scroll
constexpr int Width = 280;
constexpr int Gap = 3; ///< around a line of the list

} // namespace

MemberFilterPopup::MemberFilterPopup(
    const QString &title, MemberChecklist *members, QWidget *parent)
    : PopupFrame(parent)
    , m_members(members)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    members->setParent(this);
    setFixedWidth(Width);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *label = new ElidedLabel(title, this);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    layout->addWidget(label);

    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search in the values of this column"));
    m_search->setToolTip(tr("Show only values that contain this text"));
    m_search->addAction(
        glyphIcon(Glyph::Search, colours::secondary(palette())), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);

    m_list->setModel(members);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Values of this column"));
    m_list->setSpacing(Gap);
    m_list->setItemDelegate(new WholeLineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the search box walks it, and Esc goes to the popup
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0)) + 2 * Gap;
    m_list->setFixedHeight(std::min(MostHeight, members->rowCount() * rowHeight + 8));
    layout->addWidget(m_list);
    addFooter();
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, members, &MemberChecklist::setSearch);
    connect(members, &MemberChecklist::checksChanged, this, &MemberFilterPopup::edited);
}

void MemberFilterPopup::addFooter()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &tip, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(tr("All"), tr("Check every value that is listed"),
        [this] { m_members->setAllChecked(true); });
    add(tr("None"), tr("Uncheck every value that is listed"),
        [this] { m_members->setAllChecked(false); });
    row->addStretch();
    add(tr("Clear filter"), tr("Show all rows again"), [this] {
        emit clearRequested();
        close();
    });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void MemberFilterPopup::openUnder(const QRect &globalRect)
{
    adjustSize();
    move(popupPlace(globalRect, size()));
    show();
    setFocus();
}

void MemberFilterPopup::toggleCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const bool isChecked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    static_cast<void>(m_members->setData(
        index, QVariant::fromValue(isChecked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole));
}

/// From the search box, the arrows walk the list, and Enter checks.
bool MemberFilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        toggleCurrent();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_members->rowCount())
        m_list->setCurrentIndex(m_members->index(row));
    return true;
}

} // namespace sextant
