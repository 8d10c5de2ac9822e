// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/annotationeditor.h"

#include "models/explore/periodnames.h"
#include "models/explore/reading.h"
#include "views/charts/axisbreak.h"
#include "views/panels/annotationtext.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/formrows.h"
#include "views/widgets/themeicon.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

using Type = Annotation::Type;
constexpr Type AddedTypes[] = { Type::Line, Type::Band, Type::Event, Type::Break };

/// A number as people type it, with or without separators of thousands; NaN if it is none.
double numberIn(const QString &text)
{
    bool isNumber = false;
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-');
    const double number = QLocale(QLocale::English).toDouble(plain, &isNumber);
    return isNumber && std::isfinite(number) ? number : std::numeric_limits<double>::quiet_NaN();
}

QString typed(double number)
{
    constexpr int ExactDigits = 15;
    return QString::number(number, 'g', ExactDigits);
}

} // namespace

struct AnnotationEditor::Private
{
    AnnotationEditor *q = nullptr;
    QList<Annotation> annotations;
    PivotPtr pivot;
    QList<Period> periods;
    Language language = Language::English;
    FormRows *form = nullptr;
    QComboBox *type = nullptr;
    QLineEdit *low = nullptr;
    QLineEdit *high = nullptr;
    QComboBox *period = nullptr;
    QLineEdit *words = nullptr;
    QPushButton *add = nullptr;
    QWidget *list = nullptr;
    QVBoxLayout *listLayout = nullptr;

    void build();
    void retranslate();
    void showFields();
    void showPeriods();
    void showList();
    void suggest();
    void startAfresh();
    void take();
    void remove(qsizetype index);
    [[nodiscard]] Type chosenType() const { return Type(type->currentData().toInt()); }
    [[nodiscard]] std::optional<Annotation> entered() const;
    /// How numbers are typed: as the chart shows them.
    [[nodiscard]] Reading reading() const
    {
        return pivot ? readingOf(*pivot, language) : Reading();
    }
};

void AnnotationEditor::Private::build()
{
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    form = new FormRows(q);
    const auto box = [this] {
        auto *made = new QComboBox(form);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(6);
        made->setMaxVisibleItems(16);
        form->addRow(made);
        return made;
    };
    const auto field = [this] {
        auto *made = new QLineEdit(form);
        form->addRow(made);
        return made;
    };
    type = box();
    for (const Type each : AddedTypes)
        type->addItem({}, int(each));
    low = field();
    high = field();
    period = box();
    words = field();
    add = new QPushButton(form);
    form->addWide(add);
    list = new QWidget(q);
    listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(2);
    column->addWidget(form);
    column->addWidget(list);

    connect(type, &QComboBox::activated, q, [this] {
        suggest();
        showFields();
    });
    for (QLineEdit *each : { low, high, words }) {
        connect(each, &QLineEdit::textChanged, q, [this] { showFields(); });
        connect(each, &QLineEdit::returnPressed, q, [this] { take(); });
    }
    connect(add, &QPushButton::clicked, q, [this] { take(); });
}

void AnnotationEditor::Private::retranslate()
{
    for (int i = 0; i < type->count(); ++i)
        type->setItemText(i, annotationTypeName(Type(type->itemData(i).toInt())));
    form->setRowText(type, AnnotationEditor::tr("Add"),
        AnnotationEditor::tr("What is put on the chart beside its marks"));
    form->setRowText(period, AnnotationEditor::tr("When"),
        AnnotationEditor::tr("The period at whose middle the event stands"));
    add->setText(AnnotationEditor::tr("Put on the Chart"));
    add->setToolTip(AnnotationEditor::tr("Enter in a field does the same"));
    showFields();
    showPeriods();
    showList();
}

void AnnotationEditor::Private::showPeriods()
{
    const int kept = std::max(0, period->currentIndex());
    period->clear();
    for (const Period &each : std::as_const(periods))
        period->addItem(periodNames(each).in(language), each.toString());
    period->setCurrentIndex(std::min(kept, period->count() - 1));
}

/// The fields that the chosen type has, and whether they are filled.
void AnnotationEditor::Private::showFields()
{
    const Type chosen = chosenType();
    const bool isRange = chosen == Type::Band || chosen == Type::Break;
    const QString unit = reading().unitName;
    const QString hint = unit.isEmpty()
        ? AnnotationEditor::tr("In the unit of the numbers shown")
        : AnnotationEditor::tr("In %1, the unit of the numbers shown").arg(unit);
    form->setRowText(
        low, isRange ? AnnotationEditor::tr("From") : AnnotationEditor::tr("At"), hint);
    form->setRowText(high, AnnotationEditor::tr("To"), hint);
    form->setRowText(words, AnnotationEditor::tr("Words"),
        chosen == Type::Event ? AnnotationEditor::tr("What happened")
                              : AnnotationEditor::tr("What the line stands for; may be empty"));
    form->setRowVisible(low, chosen != Type::Event);
    form->setRowVisible(high, isRange);
    form->setRowVisible(period, chosen == Type::Event);
    form->setRowVisible(words, chosen != Type::Break);
    add->setEnabled(entered().has_value());
}

void AnnotationEditor::Private::suggest()
{
    const auto suggested
        = pivot && chosenType() == Type::Break ? suggestedBreak(*pivot) : std::nullopt;
    if (!suggested)
        return;
    const Reading read = reading();
    low->setText(typed(read.written(suggested->low)));
    high->setText(typed(read.written(suggested->high)));
}

std::optional<Annotation> AnnotationEditor::Private::entered() const
{
    Annotation made;
    made.type = chosenType();
    made.text = made.type == Type::Break ? QString() : words->text().trimmed();
    if (made.type == Type::Event) {
        made.from.insert(u"period"_s, period->currentData().toString());
        return made.text.isEmpty() || period->currentIndex() < 0 ? std::nullopt
                                                                 : std::optional(made);
    }
    const Reading read = reading();
    made.low = read.meant(numberIn(low->text()));
    if (made.type == Type::Line)
        return std::isfinite(made.low) ? std::optional(made) : std::nullopt;
    made.high = read.meant(numberIn(high->text()));
    return made.low < made.high ? std::optional(made) : std::nullopt;
}

void AnnotationEditor::Private::take()
{
    const auto made = entered();
    if (!made)
        return;
    QList<Annotation> changed = annotations;
    if (made->type == Type::Break) // an axis has one
        changed.removeIf([](const Annotation &each) { return each.type == Type::Break; });
    changed += *made;
    const bool hadKeyboard = form->isAncestorOf(QApplication::focusWidget());
    startAfresh();
    if (hadKeyboard) // its field may be hidden now
        type->setFocus(Qt::OtherFocusReason);
    emit q->edited(changed, annotationTypeName(made->type));
}

/// As if nothing had been typed or chosen.
void AnnotationEditor::Private::startAfresh()
{
    for (QLineEdit *each : { low, high, words })
        each->clear();
    type->setCurrentIndex(0);
    period->setCurrentIndex(std::min(0, period->count() - 1));
    showFields();
}

void AnnotationEditor::Private::remove(qsizetype index)
{
    QList<Annotation> changed = annotations;
    if (index >= changed.size())
        return;
    changed.removeAt(index);
    emit q->edited(changed, AnnotationEditor::tr("Remove from the Chart"));
}

void AnnotationEditor::Private::showList()
{
    while (QLayoutItem *item = listLayout->takeAt(0)) {
        // A button may be what asked for this change: it must outlive its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; pivot && i < annotations.size(); ++i) {
        const QString text = annotationText(*pivot, annotations[i], language);
        auto *row = new QWidget(list);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        line->addWidget(new ElidedLabel(text, row), 1);
        auto *button = new QToolButton(row);
        button->setIcon(themeIcon(u"close"_s));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(AnnotationEditor::tr("Remove “%1” from the chart").arg(text));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, q, [this, i] { remove(i); });
        line->addWidget(button);
        listLayout->addWidget(row);
        row->show();
    }
    list->setVisible(listLayout->count() > 0);
}

AnnotationEditor::AnnotationEditor(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build();
    d->retranslate();
}

AnnotationEditor::~AnnotationEditor() = default;

void AnnotationEditor::setAnnotations(const QList<Annotation> &annotations)
{
    if (d->annotations == annotations)
        return;
    d->annotations = annotations;
    d->showList();
}

void AnnotationEditor::setPivot(const PivotPtr &pivot)
{
    const bool isSame = d->pivot == pivot;
    // What was begun for other numbers says nothing of these.
    const bool isOfOthers = d->pivot
        && (!pivot || pivot->dataset.id != d->pivot->dataset.id
            || pivot->measure.id != d->pivot->measure.id);
    d->pivot = pivot;
    if (isOfOthers)
        d->startAfresh();
    if (!isSame)
        d->showFields();
    if (!isSame && !d->annotations.isEmpty())
        d->showList();
}

void AnnotationEditor::setPeriods(const QList<Period> &periods)
{
    if (d->periods == periods)
        return;
    d->periods = periods;
    d->showPeriods();
    d->showFields();
}

void AnnotationEditor::setLanguage(Language language)
{
    if (d->language == language)
        return;
    d->language = language;
    d->retranslate();
}

void AnnotationEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant
