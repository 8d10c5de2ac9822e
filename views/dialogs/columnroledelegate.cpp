// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/columnroledelegate.h"

#include "models/items/importcolumnsmodel.h"
#include "views/widgets/formrows.h"

#include <QComboBox>

namespace sextant {

ColumnRoleDelegate::ColumnRoleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QWidget *ColumnRoleDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    for (const ColumnRole role : AllColumnRoles)
        box->addItem(ImportColumnsModel::roleName(role), int(role));
    const QString column = index.siblingAtColumn(ImportColumnsModel::NameColumn).data().toString();
    box->setAccessibleName(tr("What “%1” becomes").arg(column));
    box->setToolTip(tr("A dimension cuts the numbers, a measure is what is counted"));
    guardWheel(box);
    connect(box, &QComboBox::activated, this,
        [this, box] { emit const_cast<ColumnRoleDelegate *>(this)->commitData(box); });
    return box;
}

void ColumnRoleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ColumnRoleDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

void ColumnRoleDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 3, -2, -3));
}

} // namespace sextant
