// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/charttheme.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace sextant {

/// Attributes of an element, in the order in which they are written.
using XmlAttributes = QList<std::pair<const char *, QString>>;

/// An XML part of a package while it is being written. Element names are qualified: `c:ser`.
/// Characters that XML does not allow are left out of texts.
class XmlPart final
{
public:
    /// @param spaces  prefix and address of the namespaces; an empty prefix for the default
    explicit XmlPart(const QString &root, const QList<std::pair<QString, QString>> &spaces,
        const XmlAttributes &attributes = {});

    /// The colours that are written as those of the deck's theme; light ones if not set.
    void setTheme(const ChartTheme &theme) { m_theme = theme; }
    [[nodiscard]] const ChartTheme &theme() const { return m_theme; }

    void open(const char *element, const XmlAttributes &attributes = {});
    void close();
    /// An element without content.
    void leaf(const char *element, const XmlAttributes &attributes = {});
    /// An element with one attribute, `val`.
    void value(const char *element, const QString &value);
    void value(const char *element, qint64 value);
    /// An element with text in it.
    void text(const char *element, const QString &text);
    /// Text within the element that is open.
    void characters(const QString &text);
    /// Closes all that is open. Call once.
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    ChartTheme m_theme = ChartTheme::light();
};

/// A number in XML: 15 significant digits, a point, no separators.
[[nodiscard]] QString xmlNumber(double value);

} // namespace sextant
