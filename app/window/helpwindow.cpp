// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helpwindow.h"

#include "version.h"
#include "views/widgets/colours.h"
#include "views/widgets/themeicon.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr QSize FirstSize { 860, 600 };
constexpr int ListWidth = 220;
constexpr int RowHeight = 32;
constexpr int RowInset = 8;
constexpr int HeadingSize = 18; // pixels

/// A page's name with room around it.
class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { ListWidth - 2 * RowInset, RowHeight };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isShown = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours::accent(palette), 1.5)
                                                              : QPen(Qt::NoPen));
        painter->setBrush(isShown                        ? colours::tint(palette)
                : option.state & QStyle::State_MouseOver ? colours::hover(palette)
                                                         : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->setPen(palette.color(QPalette::Text));
        const QRect room = option.rect.adjusted(RowInset, 0, -RowInset, 0);
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The pages in the window's language; in English where there are none.
QDir pagesFolder()
{
    const QDir folder(u":/help/"_s + QLocale().name());
    return folder.exists() ? folder : QDir(u":/help"_s);
}

/// A page without the comment lines at its top.
QString bodyOf(const QString &path)
{
    QStringList lines = read(path).split(u'\n');
    while (!lines.isEmpty() && (lines.first().isEmpty() || lines.first().startsWith(u"<!--")))
        lines.removeFirst();
    return lines.join(u'\n');
}

/// The first heading.
QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    resize(FirstSize);
    m_pages->setFixedWidth(ListWidth);
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setItemDelegate(new PageDelegate(m_pages));
    m_pages->setMouseTracking(true);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Page"));
    m_text->document()->setDocumentMargin(24);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(RowInset, RowInset, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages);
    layout->addWidget(m_text, 1);

    const QDir folder = pagesFolder();
    for (const QString &name : folder.entryList({ u"*.md"_s }, QDir::Files, QDir::Name)) {
        auto *item = new QListWidgetItem(titleOf(bodyOf(folder.filePath(name))), m_pages);
        item->setData(Qt::UserRole, folder.filePath(name));
    }
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    m_pages->setCurrentRow(0);
}

void HelpWindow::showPage(int row)
{
    const QListWidgetItem *item = m_pages->item(row);
    m_text->setMarkdown(item ? bodyOf(item->data(Qt::UserRole).toString()) : QString());
    // Headings in the window's sizes, not in multiples of the text's.
    QTextCharFormat heading;
    heading.setProperty(QTextFormat::FontPixelSize, HeadingSize);
    heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
    QTextCursor cursor(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 1)
            continue;
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(heading);
    }
}

void showAbout(QWidget &window)
{
    QMessageBox box(&window);
    box.setWindowTitle(HelpWindow::tr("About Sextant"));
    box.setIconPixmap(themeIcon(u"sextant"_s).pixmap(64));
    box.setText(HelpWindow::tr("<b>Sextant %1</b><br>Explore, compare and forecast market data, "
                               "each number with its source.")
                    .arg(QStringLiteral(SEXTANT_VERSION)));
    box.setInformativeText(
        HelpWindow::tr("Free software under the GNU General Public License, version 3 or later."
                       "<br><br>Rows by Epoch AI: “AI chip sales and owners”, CC BY 4.0. Other "
                       "rows are single facts taken from the documents that are named with them."));
    box.exec();
}

} // namespace sextant
