// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exportform.h"

#include "views/dialogs/exportsizebox.h"
#include "views/export/brandcheck.h"
#include "views/export/deckwriter.h"
#include "views/export/pptx/decktemplate.h"
#include "views/widgets/colours.h"
#include "views/widgets/filechoice.h"
#include "views/widgets/formrows.h"
#include "views/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int DotsPerInch = 96; // at scale 1
constexpr int LeastDots = 48;
constexpr int MostDots = 1200;
constexpr qsizetype ShownWarnings = 2; // the tool tip has the rest

} // namespace

struct ExportForm::Private
{
    ExportForm *q = nullptr;
    FormRows *rows = nullptr;
    QComboBox *subject = nullptr;
    QComboBox *format = nullptr;
    ExportSizeBox *size = nullptr;
    QSpinBox *textSize = nullptr;
    SegmentedControl *scale = nullptr;
    QSpinBox *dots = nullptr;
    QComboBox *language = nullptr;
    SegmentedControl *theme = nullptr;
    WorkspaceOrigin origin;
    FileChoice *brand = nullptr;
    QLabel *brandNotes = nullptr;
    FileChoice *deckTemplate = nullptr;
    QLabel *templateNotes = nullptr;
    QCheckBox *transparent = nullptr;
    QCheckBox *forExcel = nullptr;

    QList<ExportSubject> subjects { ExportSubject() };
    std::optional<Brand> readBrand;
    QString brandProblem;
    QStringList brandWarnings;
    std::shared_ptr<const DeckTemplate> readTemplate;
    QString templateProblem;

    void build();
    void connectControls();
    void fillFormats();
    void fillThemes();
    void fillSubjects();
    void readBrandFile();
    void readTemplateFile();
    void show();
    void showNotes() const;
    void showScale();
    void changed();
    [[nodiscard]] QString suffix() const { return format->currentData().toString(); }
    [[nodiscard]] bool isSlide() const { return suffix() == u"pptx"; }
    [[nodiscard]] bool isDrawing() const
    {
        const Exporter *exporter = exporterFor(suffix());
        return exporter && exporter->isDrawing();
    }
};

void ExportForm::Private::build()
{
    rows = new FormRows(q);
    const auto addRow = [this](auto *control) {
        rows->addRow(control);
        return control;
    };
    const auto narrowed = [](QComboBox *box) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        return box;
    };
    subject = addRow(narrowed(new QComboBox(rows)));
    format = addRow(narrowed(new QComboBox(rows)));
    size = addRow(new ExportSizeBox(rows));
    textSize = addRow(new QSpinBox(rows));
    textSize->setRange(100, int(100 * LargestTextScale));
    textSize->setSingleStep(5);
    textSize->setSuffix(u" %"_s);
    scale = addRow(new SegmentedControl(rows));
    scale->setSegments(
        { { u"1"_s, u"1×"_s, {} }, { u"2"_s, u"2×"_s, {} }, { u"3"_s, u"3×"_s, {} } });
    dots = addRow(new QSpinBox(rows));
    dots->setRange(LeastDots, MostDots);
    dots->setKeyboardTracking(false);
    dots->setValue(2 * DotsPerInch);
    language = addRow(narrowed(new QComboBox(rows)));
    theme = addRow(new SegmentedControl(rows));
    const auto addNotes = [this] {
        auto *notes = new QLabel(rows);
        notes->setWordWrap(true);
        notes->setTextFormat(Qt::PlainText);
        rows->addWide(notes);
        return notes;
    };
    brand = addRow(new FileChoice(rows));
    brandNotes = addNotes();
    deckTemplate = addRow(new FileChoice(rows));
    templateNotes = addNotes();
    transparent = new QCheckBox(rows);
    rows->addWide(transparent);
    forExcel = new QCheckBox(rows);
    rows->addWide(forExcel);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows);
    layout->addStretch();
}

void ExportForm::Private::connectControls()
{
    const auto tell = [this] { changed(); };
    connect(subject, &QComboBox::currentIndexChanged, q, [this] {
        fillFormats();
        changed();
    });
    connect(format, &QComboBox::currentIndexChanged, q, tell);
    connect(size, &ExportSizeBox::changed, q, tell);
    connect(textSize, &QSpinBox::valueChanged, q, tell);
    connect(scale, &SegmentedControl::activated, q,
        [this](const QString &id) { dots->setValue(id.toInt() * DotsPerInch); });
    connect(dots, &QSpinBox::valueChanged, q, [this] {
        showScale();
        changed();
    });
    connect(language, &QComboBox::currentIndexChanged, q, tell);
    connect(theme, &SegmentedControl::activated, q, tell);
    connect(brand, &FileChoice::pathChosen, q, [this] {
        readBrandFile();
        changed();
    });
    connect(deckTemplate, &FileChoice::pathChosen, q, [this] {
        readTemplateFile();
        changed();
    });
    connect(transparent, &QCheckBox::toggled, q, tell);
    connect(forExcel, &QCheckBox::toggled, q, tell);
}

/// The scale that comes to so many dots; none for any other.
void ExportForm::Private::showScale()
{
    const int value = dots->value();
    scale->setCurrent(value % DotsPerInch == 0 ? QString::number(value / DotsPerInch) : QString());
}

void ExportForm::Private::changed()
{
    show();
    emit q->changed();
}

/// A deck is written in few formats.
void ExportForm::Private::fillFormats()
{
    const QSignalBlocker blocker(format);
    const QString before = suffix();
    format->clear();
    for (const Exporter *exporter : exporters()) {
        const QString each = exporter->suffix();
        if (!q->subject().isDeck() || deckSuffixes().contains(each))
            format->addItem(each.toUpper(), each);
    }
    format->setCurrentIndex(std::max(0, format->findData(before)));
}

void ExportForm::Private::fillSubjects()
{
    const QSignalBlocker blocker(subject);
    const int before = subject->currentIndex();
    subject->clear();
    for (const ExportSubject &each : std::as_const(subjects)) {
        const QString text = each.kind == ExportSubject::Kind::Chart ? ExportForm::tr("This chart")
            : each.kind == ExportSubject::Kind::EachMember
            ? ExportForm::tr("A page for each: %1").arg(each.name)
            : ExportForm::tr("Story: %1").arg(each.name);
        subject->addItem(text);
        subject->setItemData(subject->count() - 1, text, Qt::ToolTipRole);
    }
    subject->setCurrentIndex(std::max(0, before));
}

void ExportForm::Private::fillThemes()
{
    const bool hasDark = !readBrand || readBrand->dark;
    theme->setSegments({ { u"light"_s, ExportForm::tr("Light"), {} },
        { u"dark"_s, ExportForm::tr("Dark"),
            hasDark ? QString() : ExportForm::tr("This brand has no dark palette."), hasDark } });
    if (!hasDark)
        theme->setCurrent(u"light"_s);
}

void ExportForm::Private::readBrandFile()
{
    readBrand.reset();
    brandProblem.clear();
    brandWarnings.clear();
    if (!brand->path().isEmpty()) {
        const Result<Brand> read = openBrand(brand->path());
        if (read) {
            readBrand = *read;
            brandWarnings = sextant::brandWarnings(*read);
        } else {
            brandProblem = read.error().message();
        }
    }
    fillThemes();
}

void ExportForm::Private::readTemplateFile()
{
    readTemplate.reset();
    templateProblem.clear();
    if (deckTemplate->path().isEmpty())
        return;
    Result<DeckTemplate> read = DeckTemplate::open(deckTemplate->path());
    if (read)
        readTemplate = std::make_shared<const DeckTemplate>(std::move(*read));
    else
        templateProblem = read.error().message();
}

void ExportForm::Private::show()
{
    const bool isPng = suffix() == u"png";
    const bool isDeck = q->subject().isDeck();
    rows->setRowVisible(subject, subjects.size() > 1);
    rows->setRowVisible(size, isDrawing() && !(isSlide() && readTemplate));
    rows->setRowVisible(textSize, isDrawing() && !isSlide());
    rows->setRowVisible(scale, isPng && !isDeck);
    rows->setRowVisible(dots, isPng && !isDeck);
    rows->setRowVisible(theme, isDrawing());
    rows->setRowVisible(brand, suffix() != u"csv");
    rows->setRowVisible(deckTemplate, isSlide());
    transparent->setVisible(isPng);
    forExcel->setVisible(suffix() == u"csv");
    showNotes();
}

void ExportForm::Private::showNotes() const
{
    const auto showOn = [this](QLabel *label, const QString &problem, const QStringList &warnings,
                            const QWidget *control) {
        QStringList lines
            = problem.isEmpty() ? warnings.mid(0, ShownWarnings) : QStringList(problem);
        if (problem.isEmpty() && warnings.size() > ShownWarnings) {
            lines += ExportForm::tr(
                "%n more remark(s)", nullptr, int(warnings.size() - ShownWarnings));
        }
        label->setText(lines.join(u'\n'));
        label->setToolTip(warnings.join(u'\n'));
        label->setVisible(!lines.isEmpty() && !control->isHidden());
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText,
            problem.isEmpty() ? colours::warning(q->palette()) : colours::error(q->palette()));
        label->setPalette(palette);
    };
    showOn(brandNotes, brandProblem, brandWarnings, brand);
    showOn(templateNotes, templateProblem, {}, deckTemplate);
}

ExportForm::ExportForm(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build();
    retranslate();
    d->connectControls();
}

ExportForm::~ExportForm() = default;

void ExportForm::retranslate()
{
    d->fillSubjects();
    d->fillFormats();
    {
        const QSignalBlocker blocker(d->language);
        const int before = std::max(0, d->language->currentIndex());
        d->language->clear();
        d->language->addItem(u"English"_s, int(Language::English));
        d->language->addItem(u"简体中文"_s, int(Language::SimplifiedChinese));
        d->language->addItem(u"繁體中文"_s, int(Language::TraditionalChinese));
        d->language->setCurrentIndex(before);
    }
    d->fillThemes();
    const QString sizeText = tr("Size");
    const QString sizeTip = tr("The place that the chart fills");
    FormRows *rows = d->rows;
    rows->setRowText(d->subject, tr("What"), tr("One chart, or a deck of several"));
    rows->setRowText(d->format, tr("Format"), tr("What kind of file is written"));
    rows->setRowText(d->size, sizeText, sizeTip);
    d->size->setAccessibleName({}); // its parts have names
    d->size->retranslate(sizeText, sizeTip);
    rows->setRowText(d->textSize, tr("Text"), tr("How large texts are, beside their usual size"));
    rows->setRowText(d->scale, tr("Scale"), tr("Pixels for each point; 2× is sharp on slides"));
    rows->setRowText(d->dots, tr("Dots per inch"), tr("For print 300; 96 is a scale of 1×"));
    rows->setRowText(
        d->language, tr("Language"), tr("The language of names and numbers in the file"));
    rows->setRowText(d->theme, tr("Theme"), tr("Light suits most slides"));
    rows->setRowText(d->brand, tr("Brand"),
        tr("The look of your house: colours, fonts, margins and logo, from a JSON file"));
    d->brand->setTexts(
        tr("None"), tr("Choose a file…"), tr("Choose a Brand"), tr("Brands (*.json)"));
    rows->setRowText(d->deckTemplate, tr("Template"),
        tr("Your own presentation: slides are added to it, in its look"));
    d->deckTemplate->setTexts(tr("None"), tr("Choose a file…"), tr("Choose a Template"),
        tr("Presentations (*.pptx *.potx)"));
    d->transparent->setText(tr("Transparent background"));
    d->transparent->setToolTip(tr("Leave the background out, for coloured slides"));
    d->forExcel->setText(tr("For opening in Excel"));
    d->forExcel->setToolTip(
        tr("Excel then reads Chinese names right, and takes no name for a formula"));
    d->show();
}

ExportOptions ExportForm::options() const
{
    ExportOptions options;
    options.size = d->size->size();
    options.scale = double(d->dots->value()) / DotsPerInch;
    options.language = Language(d->language->currentData().toInt());
    options.theme = isDark() ? ChartTheme::dark() : ChartTheme::light();
    if (d->readBrand)
        options.theme = d->readBrand->theme(isDark() && d->readBrand->dark);
    options.transparent = d->transparent->isChecked() && d->suffix() == u"png";
    options.csvForExcel = d->forExcel->isChecked() && d->suffix() == u"csv";
    if (d->isDrawing() && !d->isSlide())
        options.textScale = d->textSize->value() / 100.0;
    if (d->isSlide())
        options.slideTemplate = d->readTemplate;
    return withOrigin(options, d->origin);
}

void ExportForm::setOptions(const ExportOptions &options)
{
    const QSignalBlocker blocker(this);
    d->origin = options.origin;
    d->size->setSize(options.size);
    d->dots->setValue(int(std::lround(options.scale * DotsPerInch)));
    d->showScale();
    d->language->setCurrentIndex(d->language->findData(int(options.language)));
    d->theme->setCurrent(options.theme.isDark ? u"dark"_s : u"light"_s);
    d->fillThemes();
    d->transparent->setChecked(options.transparent);
    d->forExcel->setChecked(options.csvForExcel);
    setTextScale(options.textScale);
    d->show();
}

void ExportForm::setTextScale(double scale)
{
    d->textSize->setValue(int(std::lround(scale * 100)));
}

bool ExportForm::isDark() const
{
    return d->theme->current() == u"dark";
}

QString ExportForm::format() const
{
    return d->suffix();
}

void ExportForm::setFormat(const QString &suffix)
{
    const int index = d->format->findData(suffix.toLower());
    if (index >= 0)
        d->format->setCurrentIndex(index);
}

void ExportForm::setSubjects(const QList<ExportSubject> &subjects)
{
    Q_ASSERT(!subjects.isEmpty());
    const QSignalBlocker blocker(this);
    d->subjects = subjects;
    d->fillSubjects();
    d->subject->setCurrentIndex(0);
    d->fillFormats();
    d->show();
}

ExportSubject ExportForm::subject() const
{
    return d->subjects.value(std::max(0, d->subject->currentIndex()));
}

void ExportForm::setSubject(const ExportSubject &subject)
{
    for (qsizetype i = 0; i < d->subjects.size(); ++i) {
        if (d->subjects[i].kind == subject.kind && d->subjects[i].id == subject.id)
            d->subject->setCurrentIndex(int(i));
    }
}

void ExportForm::setBrands(const QStringList &known, const QString &path)
{
    d->brand->setKnown(known);
    d->brand->setPath(path);
    d->readBrandFile();
    d->show();
}

QString ExportForm::brandPath() const
{
    return d->brand->path();
}

QStringList ExportForm::knownBrands() const
{
    return d->brand->known();
}

void ExportForm::setTemplates(const QStringList &known, const QString &path)
{
    d->deckTemplate->setKnown(known);
    d->deckTemplate->setPath(path);
    d->readTemplateFile();
    d->show();
}

QString ExportForm::templatePath() const
{
    return d->deckTemplate->path();
}

QStringList ExportForm::knownTemplates() const
{
    return d->deckTemplate->known();
}

QString ExportForm::problem() const
{
    if (d->suffix() != u"csv" && !d->brandProblem.isEmpty())
        return tr("This brand cannot be used: choose another, or none.");
    if (d->isSlide() && !d->templateProblem.isEmpty())
        return tr("This template cannot be used: choose another, or none.");
    return {};
}

} // namespace sextant
