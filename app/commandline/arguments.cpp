// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"

#include "app/commandline/tr.h"
#include "db/values/suggest.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

Failure refused(const QString &flag, const QString &what, const QString &hint = {})
{
    return failure(ErrorCode::InvalidArgument, what, hint, u"--"_s + flag);
}

/// Whether a word that begins with a dash is a flag rather than `-` or a negative number.
bool isFlagWord(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit() && word.at(1) != u'.';
}

Failure unknownFlag(const QString &word, const QList<Flag> &flags)
{
    QStringList known;
    for (const Flag &flag : flags)
        known << u"--"_s + flag.name;
    return failure(ErrorCode::InvalidArgument,
        CommandLineTr::tr("There is no flag \"%1\" here.").arg(word), didYouMean(word, known));
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Flag> &flags)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == u"--") {
            arguments.m_positional << words.sliced(i + 1);
            break;
        }
        if (!isFlagWord(word)) {
            if (!word.isEmpty()) // as of a shell's variable that is not set
                arguments.m_positional << word;
            continue;
        }
        const bool isLong = word.startsWith(u"--");
        const qsizetype equals = isLong ? word.indexOf(u'=') : -1;
        const QString name
            = isLong ? word.sliced(2, (equals < 0 ? word.size() : equals) - 2) : word.sliced(1);
        const auto flag = std::find_if(flags.begin(), flags.end(), [&](const Flag &f) {
            return isLong ? f.name == name : !f.letter.isNull() && name == f.letter;
        });
        if (flag == flags.end())
            return unknownFlag(isLong ? u"--"_s + name : word, flags);

        QString value;
        if (!flag->takesValue()) {
            if (equals >= 0)
                return refused(name, CommandLineTr::tr("This flag takes no value."));
        } else if (equals >= 0) {
            value = word.sliced(equals + 1);
        } else if (i + 1 < words.size() && !words.at(i + 1).startsWith(u"--")) {
            value = words.at(++i);
        } else {
            return refused(
                flag->name, CommandLineTr::tr("This flag needs a value: %1.").arg(flag->valueName));
        }
        if (auto added = arguments.add(*flag, value); !added)
            return Failure(added.error());
    }
    return arguments;
}

Result<void> Arguments::add(const Flag &flag, const QString &value)
{
    QStringList &values = m_values[flag.name];
    if (!values.isEmpty() && !flag.isRepeatable)
        return refused(flag.name, CommandLineTr::tr("This flag is given twice."));
    values << value;
    return {};
}

QString Arguments::value(const QString &flag, const QString &fallback) const
{
    const auto found = m_values.find(flag);
    return found == m_values.end() ? fallback : found->last();
}

QString Arguments::firstNotMeant(const QList<Flag> &flags, const QStringList &meant) const
{
    for (const Flag &flag : flags) {
        if (has(flag.name) && !meant.contains(flag.name))
            return flag.name;
    }
    return {};
}

Result<std::optional<double>> Arguments::number(const QString &flag) const
{
    if (!has(flag))
        return std::optional<double> {};
    QString text = value(flag).trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    QLocale c = QLocale::c();
    c.setNumberOptions(QLocale::RejectGroupSeparator);
    bool isNumber = false;
    const double number = c.toDouble(text.trimmed(), &isNumber);
    if (!isNumber || !std::isfinite(number))
        return refused(flag, CommandLineTr::tr("\"%1\" is not a number.").arg(value(flag)),
            CommandLineTr::tr("Write it like 1234.5, with a point and no separators."));
    return std::optional<double>(number);
}

Result<std::optional<int>> Arguments::integer(const QString &flag, int least, int most) const
{
    if (!has(flag))
        return std::optional<int> {};
    bool isNumber = false;
    const int number = value(flag).trimmed().toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return refused(flag,
            CommandLineTr::tr("\"%1\" is not a whole number from %2 to %3.")
                .arg(value(flag))
                .arg(least)
                .arg(most));
    return std::optional<int>(number);
}

Result<QString> Arguments::choice(const QString &flag, const QStringList &allowed) const
{
    Q_ASSERT(!allowed.isEmpty());
    if (!has(flag))
        return allowed.first();
    for (const QString &word : allowed) {
        if (word.compare(value(flag), Qt::CaseInsensitive) == 0)
            return word;
    }
    return refused(flag, CommandLineTr::tr("\"%1\" is not known here.").arg(value(flag)),
        CommandLineTr::tr("Use one of: %1.").arg(allowed.join(u", "_s)));
}

} // namespace sextant
