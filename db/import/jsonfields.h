// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "db/values/result.h"

#include <QJsonObject>
#include <QSet>

#include <memory>
#include <optional>

namespace sextant::db {

/// Reads the fields of a JSON object by name and remembers the first mistake: a missing field, one
/// of another type, or one that nobody asked for. Objects within it share that memory, so a whole
/// document is read first and judged once.
class JsonFields final
{
public:
    /// @param place  what the object is, for messages: `manifest.json`
    JsonFields(const QJsonObject &object, const QString &place);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(const QString &key); ///< required, not empty
    [[nodiscard]] QString text(const QString &key, const QString &fallback);
    [[nodiscard]] bool flag(const QString &key);                 ///< false if it is missing
    [[nodiscard]] Names names(const QString &key);               ///< required: en, zhHans, zhHant
    [[nodiscard]] QStringList texts(const QString &key);         ///< empty if it is missing
    [[nodiscard]] JsonFields object(const QString &key);         ///< required
    [[nodiscard]] QList<JsonFields> objects(const QString &key); ///< empty if it is missing
    /// The object's own keys; asking for them counts as asking for each.
    [[nodiscard]] QStringList keys();
    [[nodiscard]] QJsonValue value(const QString &key);

    /// Notes a mistake of the caller's own finding; later ones are dropped.
    void fail(const QString &key, const QString &what);
    /// Notes fields that nobody asked for. Call when the object has been read.
    void finish();
    /// The first mistake of the whole document.
    [[nodiscard]] const std::optional<Error> &error() const { return *m_error; }

private:
    JsonFields(const QJsonObject &object, const QString &place,
        std::shared_ptr<std::optional<Error>> error);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
    std::shared_ptr<std::optional<Error>> m_error;
};

} // namespace sextant::db
