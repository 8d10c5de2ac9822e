// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "views/dialogs/exportpreview.h"
#include "views/export/exportsize.h"
#include "views/widgets/colours.h"
#include "views/widgets/formrows.h"
#include "views/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SmallestSide = 240;
constexpr int LargestSide = 4096;

ChartTheme themeFor(const QString &id)
{
    return id == u"dark" ? ChartTheme::dark() : ChartTheme::light();
}

} // namespace

struct ExportDialog::Private
{
    ExportDialog *q = nullptr;
    PivotPtr pivot;
    ExportPreview *preview = nullptr;
    FormRows *form = nullptr;
    QComboBox *format = nullptr;
    QComboBox *size = nullptr;
    QSpinBox *width = nullptr;
    QSpinBox *height = nullptr;
    QWidget *custom = nullptr;
    SegmentedControl *scale = nullptr;
    QComboBox *language = nullptr;
    SegmentedControl *theme = nullptr;
    QCheckBox *transparent = nullptr;
    QCheckBox *forExcel = nullptr;
    QLineEdit *path = nullptr;
    QPushButton *browse = nullptr;
    QLabel *hint = nullptr;
    QDialogButtonBox *buttons = nullptr;

    void build();
    void connectControls();
    void retranslate();
    void show();
    void showHint();
    void chooseFile();
    void setSuffix();
    [[nodiscard]] QString suffix() const { return format->currentData().toString(); }
    [[nodiscard]] bool isDrawing() const { return exporterFor(suffix())->isDrawing(); }
    [[nodiscard]] QSizeF chosenSize() const;
    [[nodiscard]] QString problem() const;
};

void ExportDialog::Private::build()
{
    preview = new ExportPreview(q);
    form = new FormRows(q);
    format = new QComboBox(form);
    form->addRow(format);
    size = new QComboBox(form);
    form->addRow(size);
    custom = new QWidget(form);
    auto *customRow = new QHBoxLayout(custom);
    customRow->setContentsMargins(0, 0, 0, 0);
    customRow->setSpacing(6);
    width = new QSpinBox(custom);
    height = new QSpinBox(custom);
    for (QSpinBox *side : { width, height }) {
        side->setRange(SmallestSide, LargestSide);
        side->setSuffix(u" px"_s);
        customRow->addWidget(side, 1);
    }
    form->addRow(custom);
    scale = new SegmentedControl(form);
    scale->setSegments(
        { { u"1"_s, u"1×"_s, {} }, { u"2"_s, u"2×"_s, {} }, { u"3"_s, u"3×"_s, {} } });
    form->addRow(scale);
    language = new QComboBox(form);
    form->addRow(language);
    theme = new SegmentedControl(form);
    form->addRow(theme);
    transparent = new QCheckBox(form);
    form->addWide(transparent);
    forExcel = new QCheckBox(form);
    form->addWide(forExcel);

    path = new QLineEdit(q);
    browse = new QPushButton(q);
    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(8);
    pathRow->addWidget(path, 1);
    pathRow->addWidget(browse);
    hint = new QLabel(q);
    hint->setWordWrap(true);
    buttons = new QDialogButtonBox(q);
    buttons->addButton(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel);

    auto *side = new QVBoxLayout;
    side->addWidget(form);
    side->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(preview, 1);
    top->addLayout(side);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addLayout(pathRow);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    form->setFixedWidth(380);
}

void ExportDialog::Private::connectControls()
{
    connect(format, &QComboBox::currentIndexChanged, q, [this] {
        setSuffix();
        show();
    });
    connect(size, &QComboBox::currentIndexChanged, q, [this] { show(); });
    connect(width, &QSpinBox::valueChanged, q, [this] { show(); });
    connect(height, &QSpinBox::valueChanged, q, [this] { show(); });
    connect(language, &QComboBox::currentIndexChanged, q, [this] { show(); });
    connect(theme, &SegmentedControl::activated, q, [this] { show(); });
    connect(transparent, &QCheckBox::toggled, q, [this] { show(); });
    connect(forExcel, &QCheckBox::toggled, q, [this] { show(); });
    connect(path, &QLineEdit::textChanged, q, [this] { showHint(); });
    connect(browse, &QPushButton::clicked, q, [this] { chooseFile(); });
    connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
}

void ExportDialog::Private::retranslate()
{
    q->setWindowTitle(ExportDialog::tr("Export"));
    const auto refill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &items) {
        const QSignalBlocker blocker(box);
        const int before = box->currentIndex();
        box->clear();
        for (const auto &[text, data] : items)
            box->addItem(text, data);
        box->setCurrentIndex(std::max(0, before));
    };
    QList<std::pair<QString, QVariant>> formats;
    for (const Exporter *exporter : exporters())
        formats += { exporter->suffix().toUpper(), exporter->suffix() };
    refill(format, formats);
    QList<std::pair<QString, QVariant>> sizes;
    for (const ExportSize &preset : exportSizes())
        sizes += { preset.name, preset.size };
    sizes += { ExportDialog::tr("Custom"), QVariant() };
    refill(size, sizes);
    refill(language,
        { { u"English"_s, int(Language::English) },
            { u"简体中文"_s, int(Language::SimplifiedChinese) },
            { u"繁體中文"_s, int(Language::TraditionalChinese) } });
    theme->setSegments({ { u"light"_s, ExportDialog::tr("Light"), {} },
        { u"dark"_s, ExportDialog::tr("Dark"), {} } });
    form->setRowText(
        format, ExportDialog::tr("Format"), ExportDialog::tr("What kind of file is written"));
    form->setRowText(size, ExportDialog::tr("Size"),
        ExportDialog::tr("The place on the slide that the chart fills"));
    form->setRowText(
        custom, ExportDialog::tr("Width, height"), ExportDialog::tr("Size in pixels at 100 %"));
    width->setAccessibleName(ExportDialog::tr("Width"));
    height->setAccessibleName(ExportDialog::tr("Height"));
    form->setRowText(scale, ExportDialog::tr("Scale"),
        ExportDialog::tr("Pixels for each point; 2× is sharp on slides"));
    form->setRowText(language, ExportDialog::tr("Language"),
        ExportDialog::tr("The language of names and numbers in the file"));
    form->setRowText(theme, ExportDialog::tr("Theme"), ExportDialog::tr("Light suits most slides"));
    transparent->setText(ExportDialog::tr("Transparent background"));
    transparent->setToolTip(ExportDialog::tr("Leave the background out, for coloured slides"));
    forExcel->setText(ExportDialog::tr("For opening in Excel"));
    forExcel->setToolTip(
        ExportDialog::tr("Excel then reads Chinese names right, and takes no name for a formula"));
    path->setAccessibleName(ExportDialog::tr("File"));
    path->setToolTip(ExportDialog::tr("Where the file is written"));
    browse->setText(ExportDialog::tr("Browse…"));
    browse->setToolTip(ExportDialog::tr("Choose folder and name"));
    buttons->button(QDialogButtonBox::Ok)->setText(ExportDialog::tr("Export"));
    buttons->button(QDialogButtonBox::Cancel)->setText(ExportDialog::tr("Cancel"));
    show();
}

QSizeF ExportDialog::Private::chosenSize() const
{
    const QVariant preset = size->currentData();
    return preset.isValid() ? preset.toSizeF() : QSizeF(width->value(), height->value());
}

void ExportDialog::Private::show()
{
    const bool isPicture = isDrawing();
    const bool isPng = suffix() == u"png";
    form->setRowVisible(size, isPicture);
    form->setRowVisible(custom, isPicture && !size->currentData().isValid());
    form->setRowVisible(scale, isPng);
    // Slides take the colours of the deck that they come into.
    form->setRowVisible(theme, isPicture && suffix() != u"pptx");
    transparent->setVisible(isPng);
    forExcel->setVisible(suffix() == u"csv");
    preview->show(pivot, q->options(), suffix());
    showHint();
}

QString ExportDialog::Private::problem() const
{
    const QFileInfo file(q->path());
    if (path->text().trimmed().isEmpty() || file.completeBaseName().isEmpty())
        return ExportDialog::tr("Type a file name.");
    if (!file.dir().exists())
        return ExportDialog::tr("The folder %1 does not exist.").arg(file.dir().path());
    if (file.isDir())
        return ExportDialog::tr("There is a folder of this name.");
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
    d->build();
    d->retranslate();
    d->path->setText(
        QDir::toNativeSeparators(QDir(folder).filePath(fileName + u'.' + d->suffix())));
    setOptions(options);
    d->connectControls();
    resize(960, 460);
}

ExportDialog::~ExportDialog() = default;

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.size = d->chosenSize();
    options.scale = d->scale->current().toDouble();
    options.language = Language(d->language->currentData().toInt());
    options.theme = themeFor(d->theme->current());
    options.transparent = d->transparent->isChecked() && d->suffix() == u"png";
    options.csvForExcel = d->forExcel->isChecked() && d->suffix() == u"csv";
    return options;
}

void ExportDialog::setOptions(const ExportOptions &options)
{
    d->width->setValue(int(options.size.width()));
    d->height->setValue(int(options.size.height()));
    int preset = d->size->count() - 1;
    for (int i = 0; i < d->size->count(); ++i) {
        if (d->size->itemData(i).isValid() && d->size->itemData(i).toSizeF() == options.size)
            preset = i;
    }
    d->size->setCurrentIndex(preset);
    d->scale->setCurrent(QString::number(qRound(options.scale)));
    d->language->setCurrentIndex(d->language->findData(int(options.language)));
    d->theme->setCurrent(options.theme.isDark ? u"dark"_s : u"light"_s);
    d->transparent->setChecked(options.transparent);
    d->forExcel->setChecked(options.csvForExcel);
    d->show();
}

QString ExportDialog::format() const
{
    return d->suffix();
}

void ExportDialog::setFormat(const QString &suffix)
{
    const int index = d->format->findData(suffix.toLower());
    if (index >= 0)
        d->format->setCurrentIndex(index);
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
