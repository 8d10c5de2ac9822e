// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "views/dialogs/exportform.h"
#include "views/dialogs/exportpreview.h"
#include "views/widgets/colours.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FormWidth = 372;
constexpr QSize Usual(1000, 600);
constexpr int ScreenEdge = 48; // of the screen that the window leaves free

} // namespace

struct ExportDialog::Private
{
    ExportDialog *q = nullptr;
    PivotPtr pivot;
    QString chartName; ///< proposal for a file of this chart
    QString proposal;  ///< what the file is called unless somebody typed
    Legibility legibility;
    ExportPreview *preview = nullptr;
    QLabel *size = nullptr; ///< of the smallest text
    QPushButton *enlarge = nullptr;
    ExportForm *form = nullptr;
    QScrollArea *scroll = nullptr;
    QLineEdit *path = nullptr;
    QPushButton *browse = nullptr;
    QLabel *hint = nullptr;
    QDialogButtonBox *buttons = nullptr;

    void build();
    void connectControls();
    void retranslate();
    void show();
    void showHint();
    void showLegibility();
    void chooseFile();
    void followName();
    void setSuffix();
    [[nodiscard]] QString suffix() const { return form->format(); }
    [[nodiscard]] QString problem() const;
};

void ExportDialog::Private::build()
{
    preview = new ExportPreview(q);
    size = new QLabel(q);
    size->setTextFormat(Qt::PlainText);
    size->setWordWrap(true);
    enlarge = new QPushButton(q);
    enlarge->setAutoDefault(false);
    auto *sizeRow = new QHBoxLayout;
    sizeRow->setSpacing(8);
    sizeRow->addWidget(size, 1);
    sizeRow->addWidget(enlarge);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(preview, 1);
    left->addLayout(sizeRow);

    form = new ExportForm;
    scroll = new QScrollArea(q);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    scroll->setFixedWidth(FormWidth + scroll->verticalScrollBar()->sizeHint().width());

    path = new QLineEdit(q);
    browse = new QPushButton(q);
    browse->setAutoDefault(false);
    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(8);
    pathRow->addWidget(path, 1);
    pathRow->addWidget(browse);
    hint = new QLabel(q);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    buttons = new QDialogButtonBox(q);
    buttons->addButton(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel);

    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(left, 1);
    top->addWidget(scroll);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addLayout(pathRow);
    layout->addWidget(hint);
    layout->addWidget(buttons);
}

void ExportDialog::Private::connectControls()
{
    connect(form, &ExportForm::changed, q, [this] {
        followName();
        setSuffix();
        show();
    });
    connect(preview, &ExportPreview::laidOut, q, [this](const Legibility &found) {
        legibility = found;
        showLegibility();
    });
    connect(enlarge, &QPushButton::clicked, q, [this] {
        const bool hadFocus = enlarge->hasFocus();
        form->setTextScale(legibility.textScale);
        if (hadFocus)
            path->setFocus(); // the button goes when it has helped
    });
    connect(path, &QLineEdit::textChanged, q, [this] { showHint(); });
    connect(browse, &QPushButton::clicked, q, [this] { chooseFile(); });
    connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
}

void ExportDialog::Private::retranslate()
{
    q->setWindowTitle(ExportDialog::tr("Export"));
    form->retranslate();
    path->setAccessibleName(ExportDialog::tr("File"));
    path->setToolTip(ExportDialog::tr("Where the file is written"));
    browse->setText(ExportDialog::tr("Browse…"));
    browse->setToolTip(ExportDialog::tr("Choose folder and name"));
    enlarge->setText(ExportDialog::tr("Enlarge Texts"));
    enlarge->setToolTip(
        ExportDialog::tr("Write all texts larger, so that the smallest can be read"));
    buttons->button(QDialogButtonBox::Ok)->setText(ExportDialog::tr("Export"));
    buttons->button(QDialogButtonBox::Cancel)->setText(ExportDialog::tr("Cancel"));
    show();
}

void ExportDialog::Private::show()
{
    preview->show(pivot, q->options(), suffix());
    showHint();
}

void ExportDialog::Private::showLegibility()
{
    const bool isSmall = legibility.isTooSmall();
    QString text;
    if (legibility.points > 0 && suffix() != u"xlsx")
        text = legibility.sentence();
    if (isSmall && !text.isEmpty()) {
        text = ExportDialog::tr("%1; below %2 pt it is hard to read.")
                   .arg(text)
                   .arg(legibility.least);
    }
    if (form->subject().isDeck())
        text += (text.isEmpty() ? QString() : u"\n"_s) + ExportDialog::tr("One page of the deck");
    size->setText(text);
    QPalette palette = q->palette();
    palette.setColor(
        QPalette::WindowText, isSmall ? colours::warning(palette) : colours::secondary(palette));
    size->setPalette(palette);
    enlarge->setVisible(
        isSmall && !text.isEmpty() && legibility.textScale > q->options().textScale + 0.001);
}

QString ExportDialog::Private::problem() const
{
    if (QString why = form->problem(); !why.isEmpty())
        return why;
    const QFileInfo file(q->path());
    if (path->text().trimmed().isEmpty() || file.completeBaseName().isEmpty())
        return ExportDialog::tr("Type a file name.");
    if (!file.dir().exists())
        return ExportDialog::tr("The folder %1 does not exist.").arg(file.dir().path());
    if (file.isDir())
        return ExportDialog::tr("There is a folder of this name.");
    if (suffix() == u"pptx" && !form->templatePath().isEmpty()
        && QFileInfo(form->templatePath()) == file)
        return ExportDialog::tr("This is the template itself: choose another name.");
    return {};
}

void ExportDialog::Private::showHint()
{
    const QString why = problem();
    const bool replaces = why.isEmpty() && QFileInfo::exists(q->path());
    hint->setText(replaces ? ExportDialog::tr("The file exists and will be replaced.") : why);
    QPalette palette = hint->palette();
    palette.setColor(QPalette::WindowText, colours::warning(q->palette()));
    hint->setPalette(palette);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty() && pivot);
}

void ExportDialog::Private::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(q, ExportDialog::tr("Export to"), q->path(),
        exporterFor(suffix())->filterName(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        path->setText(QDir::toNativeSeparators(chosen));
}

/// A file that nobody has named is called after what is in it.
void ExportDialog::Private::followName()
{
    const QString wanted = form->subject().fileName;
    const QString next = wanted.isEmpty() ? chartName : wanted;
    const QFileInfo file(QDir::fromNativeSeparators(path->text()));
    if (next == proposal || file.completeBaseName() != proposal)
        return;
    proposal = next;
    path->setText(QDir::toNativeSeparators(file.dir().filePath(proposal + u'.' + file.suffix())));
}

/// The name follows the format, where it ended in a format's suffix before.
void ExportDialog::Private::setSuffix()
{
    const QFileInfo file(QDir::fromNativeSeparators(path->text()));
    if (exporterFor(file.suffix().toLower()))
        path->setText(QDir::toNativeSeparators(
            file.dir().filePath(file.completeBaseName() + u'.' + suffix())));
}

ExportDialog::ExportDialog(const PivotPtr &pivot, const ExportOptions &options,
    const QString &folder, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->pivot = pivot;
    d->chartName = fileName;
    d->proposal = fileName;
    d->build();
    d->retranslate();
    d->path->setText(
        QDir::toNativeSeparators(QDir(folder).filePath(fileName + u'.' + d->suffix())));
    setOptions(options);
    d->connectControls();
    // Where most people have something to say: the name, without folder and ending.
    d->path->setFocus();
    d->path->setSelection(int(d->path->text().size() - fileName.size() - d->suffix().size() - 1),
        int(fileName.size()));
    const QSize most = screen()->availableSize() - QSize(ScreenEdge, ScreenEdge);
    resize(Usual.boundedTo(most));
}

ExportDialog::~ExportDialog() = default;

ExportForm &ExportDialog::form() const
{
    return *d->form;
}

ExportOptions ExportDialog::options() const
{
    return d->form->options();
}

void ExportDialog::setOptions(const ExportOptions &options)
{
    d->form->setOptions(options);
    d->show();
}

QString ExportDialog::format() const
{
    return d->suffix();
}

void ExportDialog::setFormat(const QString &suffix)
{
    d->form->setFormat(suffix);
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(d->path->text().trimmed());
    const QString absolute = QDir::isAbsolutePath(typed) ? typed : QDir::home().filePath(typed);
    const QString ending = u'.' + d->suffix();
    return absolute.endsWith(ending, Qt::CaseInsensitive) ? absolute : absolute + ending;
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace sextant
