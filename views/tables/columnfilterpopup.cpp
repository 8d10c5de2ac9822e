// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/columnfilterpopup.h"

#include "views/widgets/colours.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/glyph.h"
#include "views/widgets/popupplace.h"
#include "views/widgets/wholelinedelegate.h"

#include <QAction>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant {

namespace {

constexpr int Gap = 3; ///< around a line of the list

} // namespace

struct ColumnFilterPopup::Private
{
    ColumnFilter filter;
    QVBoxLayout *layout = nullptr;
    QLineEdit *search = nullptr;
    QListWidget *list = nullptr;
    QLineEdit *least = nullptr;
    QLineEdit *most = nullptr;
    bool isReading = false;
};

ColumnFilterPopup::ColumnFilterPopup(const QString &title,
    const QList<std::pair<QString, int>> &texts, const ColumnFilter &filter, QWidget *parent)
    : PopupFrame(parent)
    , d(std::make_unique<Private>())
{
    d->filter = filter;
    addTitle(title);
    d->search = new QLineEdit(this);
    d->search->setPlaceholderText(tr("Search"));
    d->search->setClearButtonEnabled(true);
    d->search->setAccessibleName(tr("Search in the values of this column"));
    d->search->setToolTip(tr("Show only values that contain this text"));
    d->search->addAction(
        glyphIcon(Glyph::Search, colours::secondary(palette())), QLineEdit::LeadingPosition);
    d->layout->addWidget(d->search);

    d->list = new QListWidget(this);
    d->list->setUniformItemSizes(true);
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setAccessibleName(tr("Values of this column"));
    for (const auto &[text, count] : texts) {
        auto *item
            = new QListWidgetItem(count > 1 ? tr("%1  (%2)").arg(text).arg(count) : text, d->list);
        item->setData(Qt::UserRole, text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(
            !filter.texts || filter.texts->contains(text) ? Qt::Checked : Qt::Unchecked);
    }
    d->list->setSpacing(Gap);
    d->list->setItemDelegate(new WholeLineDelegate(d->list));
    const int rowHeight = std::max(1, d->list->sizeHintForRow(0)) + 2 * Gap;
    d->list->setFixedHeight(std::min(260, int(texts.size()) * rowHeight + 8));
    d->layout->addWidget(d->list);
    connect(d->list, &QListWidget::itemChanged, this, &ColumnFilterPopup::readList);
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int row = 0; row < d->list->count(); ++row)
            d->list->item(row)->setHidden(
                !d->list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    });
    addFooter();
    setFocusProxy(d->search);
}

ColumnFilterPopup::ColumnFilterPopup(
    const QString &title, const QString &unit, const ColumnFilter &filter, QWidget *parent)
    : PopupFrame(parent)
    , d(std::make_unique<Private>())
{
    d->filter = filter;
    addTitle(unit.isEmpty() ? title : tr("%1, in %2").arg(title, unit));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    const auto addField
        = [&](const QString &label, const QString &tip, const std::optional<double> &value) {
              auto *field = new QLineEdit(this);
              auto *validator = new QDoubleValidator(field);
              validator->setNotation(QDoubleValidator::StandardNotation);
              validator->setLocale(locale());
              field->setValidator(validator);
              field->setToolTip(tip);
              field->setAccessibleName(tip);
              field->setClearButtonEnabled(true);
              if (value)
                  field->setText(locale().toString(*value, 'g', 12));
              connect(field, &QLineEdit::textEdited, this, &ColumnFilterPopup::readNumbers);
              form->addRow(label, field);
              return field;
          };
    d->least = addField(tr("At least"), tr("Hide rows whose number is smaller"), filter.least);
    d->most = addField(tr("At most"), tr("Hide rows whose number is larger"), filter.most);
    d->layout->addLayout(form);
    addFooter();
    setFocusProxy(d->least);
}

ColumnFilterPopup::~ColumnFilterPopup() = default;

const ColumnFilter &ColumnFilterPopup::filter() const
{
    return d->filter;
}

void ColumnFilterPopup::addTitle(const QString &title)
{
    setFixedWidth(248);
    setAccessibleName(tr("Filter: %1").arg(title));
    d->layout = new QVBoxLayout(this);
    d->layout->setContentsMargins(12, 12, 12, 12);
    d->layout->setSpacing(8);
    auto *label = new ElidedLabel(title, this);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    d->layout->addWidget(label);
}

void ColumnFilterPopup::addFooter()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &tip, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setFlat(true);
        button->setToolTip(tip);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    if (d->list) {
        add(tr("All"), tr("Check every value that is listed"), [this] { setAll(true); });
        add(tr("None"), tr("Uncheck every value that is listed"), [this] { setAll(false); });
    }
    row->addStretch();
    add(tr("Clear filter"), tr("Show all rows again"), [this] {
        d->filter = {};
        emit filterEdited(d->filter);
        close();
    });
    d->layout->addLayout(row);
}

void ColumnFilterPopup::openUnder(const QRect &globalRect)
{
    adjustSize();
    move(popupPlace(globalRect, size()));
    show();
    setFocus();
}

void ColumnFilterPopup::readList()
{
    if (d->isReading)
        return;
    QSet<QString> kept;
    for (int row = 0; row < d->list->count(); ++row) {
        if (d->list->item(row)->checkState() == Qt::Checked)
            kept += d->list->item(row)->data(Qt::UserRole).toString();
    }
    d->filter.texts.reset();
    if (kept.size() < d->list->count())
        d->filter.texts = kept;
    emit filterEdited(d->filter);
}

void ColumnFilterPopup::readNumbers()
{
    const auto number = [this](const QLineEdit &field) -> std::optional<double> {
        bool isNumber = false;
        const double value = locale().toDouble(field.text(), &isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    d->filter.least = number(*d->least);
    d->filter.most = number(*d->most);
    emit filterEdited(d->filter);
}

void ColumnFilterPopup::setAll(bool isOn)
{
    d->isReading = true;
    for (int row = 0; row < d->list->count(); ++row) {
        if (!d->list->item(row)->isHidden())
            d->list->item(row)->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
    d->isReading = false;
    readList();
}

} // namespace sextant
