// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importdialog.h"

#include "models/items/importcolumnsmodel.h"
#include "views/dialogs/columnroledelegate.h"
#include "views/widgets/colours.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowHeight = 34;

void fillBox(QComboBox *box, const QList<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker blocker(box);
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

struct ImportDialog::Private
{
    ImportDialog *q = nullptr;
    Language language = Language::English;
    QString plannedName;
    bool isRunning = false;
    bool hasError = false;
    ImportColumnsModel *model = nullptr;
    QLabel *facts = nullptr;
    QLabel *nameLabel = nullptr;
    QLabel *sourceLabel = nullptr;
    QLabel *kindLabel = nullptr;
    QLabel *formatLabel = nullptr;
    QLineEdit *name = nullptr;
    QLineEdit *source = nullptr;
    QComboBox *kind = nullptr;
    QComboBox *delimiter = nullptr;
    QComboBox *decimal = nullptr;
    QComboBox *encoding = nullptr;
    QTableView *table = nullptr;
    QLabel *hint = nullptr;
    QProgressBar *bar = nullptr;
    QLabel *rate = nullptr;
    QDialogButtonBox *buttons = nullptr;

    void build();
    void buildForm(QGridLayout *form);
    void buildTable();
    void connectControls();
    void retranslate();
    void retranslateForm();
    void showPlan(const ImportPlan &plan);
    void showFormat(const TextFormat &format);
    void showHint();
    [[nodiscard]] bool isReadable() const;
    void showEditors();
    [[nodiscard]] TextFormat format() const;
    [[nodiscard]] QPushButton *ok() const { return buttons->button(QDialogButtonBox::Ok); }
};

void ImportDialog::Private::build()
{
    facts = new QLabel(q);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(8);
    buildForm(form);
    buildTable();
    hint = new QLabel(q);
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bar = new QProgressBar(q);
    bar->setRange(0, 1000);
    bar->setTextVisible(false);
    bar->setFixedHeight(6);
    rate = new QLabel(q);
    buttons = new QDialogButtonBox(q);
    buttons->addButton(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(facts);
    layout->addLayout(form);
    layout->addWidget(table, 1);
    layout->addWidget(hint);
    layout->addWidget(bar);
    layout->addWidget(rate);
    layout->addWidget(buttons);
    bar->hide();
    rate->hide();
}

void ImportDialog::Private::buildForm(QGridLayout *form)
{
    name = new QLineEdit(q);
    source = new QLineEdit(q);
    kind = new QComboBox(q);
    delimiter = new QComboBox(q);
    decimal = new QComboBox(q);
    encoding = new QComboBox(q);
    nameLabel = new QLabel(q);
    sourceLabel = new QLabel(q);
    kindLabel = new QLabel(q);
    formatLabel = new QLabel(q);
    nameLabel->setBuddy(name);
    sourceLabel->setBuddy(source);
    kindLabel->setBuddy(kind);
    formatLabel->setBuddy(delimiter);
    auto *written = new QHBoxLayout;
    written->setSpacing(8);
    for (QComboBox *box : { delimiter, decimal, encoding })
        written->addWidget(box, 1);
    form->addWidget(nameLabel, 0, 0);
    form->addWidget(name, 0, 1);
    form->addWidget(sourceLabel, 0, 2);
    form->addWidget(source, 0, 3);
    form->addWidget(kindLabel, 1, 0);
    form->addWidget(kind, 1, 1);
    form->addWidget(formatLabel, 1, 2);
    form->addLayout(written, 1, 3);
    form->setColumnStretch(1, 2);
    form->setColumnStretch(3, 3);
}

void ImportDialog::Private::buildTable()
{
    model = new ImportColumnsModel(q);
    table = new QTableView(q);
    table->setModel(model);
    table->setItemDelegateForColumn(ImportColumnsModel::RoleColumn, new ColumnRoleDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(ImportColumnsModel::NameColumn, 150);
    header->resizeSection(ImportColumnsModel::RoleColumn, 140);
    header->resizeSection(ImportColumnsModel::UnitColumn, 120);
}

void ImportDialog::Private::connectControls()
{
    connect(model, &QAbstractItemModel::dataChanged, q, [this] {
        hasError = false;
        showHint();
    });
    connect(model, &QAbstractItemModel::modelReset, q, [this] { showEditors(); });
    for (QLineEdit *edit : { name, source }) {
        connect(edit, &QLineEdit::textEdited, q, [this] {
            hasError = false;
            showHint();
        });
    }
    for (QComboBox *box : { delimiter, decimal, encoding }) {
        connect(box, &QComboBox::activated, q, [this] { emit q->formatRequested(format()); });
    }
    connect(ok(), &QPushButton::clicked, q, [this] { emit q->importRequested(q->plan()); });
    connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
}

void ImportDialog::Private::retranslateForm()
{
    nameLabel->setText(ImportDialog::tr("Dataset"));
    name->setAccessibleName(nameLabel->text());
    name->setToolTip(ImportDialog::tr("What the new dataset is called in the catalog"));
    sourceLabel->setText(ImportDialog::tr("Source"));
    source->setAccessibleName(sourceLabel->text());
    source->setToolTip(ImportDialog::tr("The document that the numbers come from"));
    kindLabel->setText(ImportDialog::tr("Numbers are"));
    kind->setAccessibleName(kindLabel->text());
    kind->setToolTip(ImportDialog::tr(
        "By date: periods that end after the date of the file are forecasts, others estimates"));
    fillBox(kind,
        { { ImportDialog::tr("Estimates, forecasts by date"), -1 },
            { ImportDialog::tr("Actual figures"), int(Kind::Actual) },
            { ImportDialog::tr("Estimates"), int(Kind::Estimate) },
            { ImportDialog::tr("Forecasts"), int(Kind::Forecast) },
            { ImportDialog::tr("Assumptions"), int(Kind::Assumption) } });
    formatLabel->setText(ImportDialog::tr("Written with"));
    delimiter->setAccessibleName(ImportDialog::tr("Delimiter"));
    delimiter->setToolTip(ImportDialog::tr("What stands between two fields"));
    fillBox(delimiter,
        { { ImportDialog::tr("Comma"), u","_s }, { ImportDialog::tr("Semicolon"), u";"_s },
            { ImportDialog::tr("Tab"), u"\t"_s }, { ImportDialog::tr("Bar"), u"|"_s } });
    decimal->setAccessibleName(ImportDialog::tr("Decimal sign"));
    decimal->setToolTip(ImportDialog::tr("What stands before the decimals of a number"));
    fillBox(decimal, { { ImportDialog::tr("1.5"), u"."_s }, { ImportDialog::tr("1,5"), u","_s } });
    encoding->setAccessibleName(ImportDialog::tr("Encoding"));
    encoding->setToolTip(ImportDialog::tr("How letters are written as bytes"));
}

void ImportDialog::Private::retranslate()
{
    q->setWindowTitle(ImportDialog::tr("Import"));
    retranslateForm();
    table->setAccessibleName(ImportDialog::tr("Columns of the file"));
    bar->setAccessibleName(ImportDialog::tr("Progress"));
    ok()->setText(ImportDialog::tr("Import"));
    buttons->button(QDialogButtonBox::Cancel)->setText(ImportDialog::tr("Cancel"));
}

void ImportDialog::Private::showFormat(const TextFormat &format)
{
    delimiter->setCurrentIndex(delimiter->findData(QString(QLatin1Char(format.delimiter))));
    decimal->setCurrentIndex(decimal->findData(QString(QLatin1Char(format.decimal))));
    QStringList names { u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"windows-1252"_s, u"Shift_JIS"_s };
    if (!names.contains(format.encoding))
        names.prepend(format.encoding);
    const QSignalBlocker blocker(encoding);
    encoding->clear();
    for (const QString &each : names)
        encoding->addItem(each, each);
    encoding->setCurrentIndex(encoding->findData(format.encoding));
}

void ImportDialog::Private::showPlan(const ImportPlan &plan)
{
    const QLocale locale = q->locale();
    facts->setText(
        ImportDialog::tr("%1 – %2, %n column(s)", nullptr, int(plan.columns.size()))
            .arg(QFileInfo(plan.file).fileName(), locale.formattedDataSize(plan.byteCount)));
    plannedName = plan.datasetName;
    name->setText(plan.datasetName);
    source->setText(plan.sourceTitle);
    source->setPlaceholderText(QFileInfo(plan.file).fileName());
    kind->setCurrentIndex(kind->findData(plan.kind ? int(*plan.kind) : -1));
    showFormat(plan.format);
    model->setPlan(plan, language);
    hasError = false;
    showHint();
}

void ImportDialog::Private::showEditors()
{
    for (int row = 0; row < model->rowCount(); ++row)
        table->openPersistentEditor(model->index(row, ImportColumnsModel::RoleColumn));
}

/// Whether all that is seen of the file is written in the chosen encoding.
bool ImportDialog::Private::isReadable() const
{
    const ImportPlan &plan = model->plan();
    const auto hasGap
        = [](const QString &text) { return text.contains(QChar::ReplacementCharacter); };
    return std::ranges::none_of(plan.columns, hasGap, &ColumnPlan::name)
        && std::ranges::none_of(plan.rows,
            [&hasGap](const QStringList &row) { return std::ranges::any_of(row, hasGap); });
}

void ImportDialog::Private::showHint()
{
    if (hasError)
        return;
    QString problem = model->problem();
    if (name->text().simplified().isEmpty())
        problem = ImportDialog::tr("Give the dataset a name.");
    const bool isReplaced = model->plan().replaces && name->text() == plannedName;
    const bool isCalm = problem.isEmpty() && !isReplaced && isReadable();
    if (!isReadable()) {
        hint->setText(ImportDialog::tr("Some letters are not written in %1: choose the encoding of "
                                       "the file.")
                          .arg(encoding->currentText()));
    } else if (!problem.isEmpty()) {
        hint->setText(problem);
    } else {
        hint->setText(isReplaced
                ? ImportDialog::tr("The workspace has this tracker; its numbers will be replaced.")
                : ImportDialog::tr(
                    "Rows with the same members and period are parts of one number: they "
                    "add up."));
    }
    QPalette palette = q->palette();
    palette.setColor(QPalette::WindowText,
        isCalm ? colours::secondary(q->palette()) : colours::warning(q->palette()));
    hint->setPalette(palette);
    ok()->setEnabled(problem.isEmpty() && !isRunning);
}

TextFormat ImportDialog::Private::format() const
{
    const auto sign
        = [](const QComboBox *box) { return char(box->currentData().toString().at(0).unicode()); };
    return { sign(delimiter), sign(decimal), encoding->currentData().toString() };
}

ImportDialog::ImportDialog(const ImportPlan &plan, Language language, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->language = language;
    d->build();
    d->retranslate();
    d->connectControls();
    d->showPlan(plan);
    resize(860, 560);
}

ImportDialog::~ImportDialog() = default;

ImportPlan ImportDialog::plan() const
{
    ImportPlan plan = d->model->plan();
    plan.datasetName = d->name->text().simplified();
    plan.sourceTitle = d->source->text().simplified();
    const int kind = d->kind->currentData().toInt();
    plan.kind = kind < 0 ? std::nullopt : std::optional(Kind(kind));
    return plan;
}

void ImportDialog::setPlan(const ImportPlan &plan)
{
    d->showPlan(plan);
}

void ImportDialog::setRunning(bool isRunning)
{
    d->isRunning = isRunning;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             d->name, d->source, d->kind, d->delimiter, d->decimal, d->encoding, d->table })
        widget->setEnabled(!isRunning);
    d->bar->setValue(0);
    d->rate->clear();
    d->bar->setVisible(isRunning);
    d->rate->setVisible(isRunning);
    d->hint->setVisible(!isRunning);
    d->showHint();
    d->ok()->setEnabled(!isRunning && d->model->problem().isEmpty());
}

bool ImportDialog::isRunning() const
{
    return d->isRunning;
}

void ImportDialog::setProgress(const ImportStep &step)
{
    const QLocale locale = this->locale();
    const double share = double(step.bytesDone) / double(std::max<qint64>(step.bytesTotal, 1));
    d->bar->setValue(int(share * 1000));
    const double bytes = step.seconds > 0 ? double(step.bytesDone) / step.seconds : 0;
    d->rate->setText(
        tr("%1 rows, %2 a second")
            .arg(locale.toString(step.rowCount), locale.formattedDataSize(qint64(bytes), 0)));
}

void ImportDialog::showError(const Error &error)
{
    d->hasError = true;
    d->hint->setText(error.message());
    QPalette shades = palette();
    // Who stops an import has asked for it.
    shades.setColor(QPalette::WindowText,
        error.code == ErrorCode::Cancelled ? colours::secondary(palette())
                                           : colours::error(palette()));
    d->hint->setPalette(shades);
}

void ImportDialog::reject()
{
    if (d->isRunning)
        emit stopRequested();
    else
        QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace sextant
