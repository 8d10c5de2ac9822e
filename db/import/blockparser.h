// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/numbertext.h"
#include "db/import/recordblocks.h"
#include "db/import/separators.h"
#include "db/import/textdictionary.h"

#include <QByteArray>

#include <optional>

namespace sextant::db {

/// What is read from a column of a file.
enum class ColumnReading : quint8 { Skip, Codes, Numbers };

/// A text that a parser met for the first time.
struct NewText
{
    QByteArray text;
    qint64 line = 0; ///< where
};

/// The numbers of one column of a block: decimals as integers, or doubles when one does not fit.
struct BlockNumbers
{
    std::vector<qint64> integers; ///< in a unit of 10^-decimals; empty if isDouble
    std::vector<double> doubles;  ///< empty unless isDouble
    int decimals = 0;
    bool isDouble = false;

    void clear();
    /// Adds a number, in the finest unit so far.
    void add(qint64 integer, int places);
    void add(double number);
    void addMissing();
    /// From now on doubles: those that are there become some.
    void toDoubles();
    /// From now on in a finer unit; doubles if one does not fit.
    void toDecimals(int places);
};

/// What is wrong in a row: the file's name comes before it.
struct RowError
{
    qint64 line = 0;
    int column = -1; ///< from 0; -1: the row as a whole
    QString what;
    QString hint;
};

/// The rows of one block in columns. Vectors are by the file's columns; those of columns that are
/// not read that way stay empty.
struct ParsedBlock
{
    qint64 index = 0;
    int worker = 0; ///< whose numbers for texts these are
    qint64 bytesRead = 0;
    std::size_t rowCount = 0;
    std::vector<std::vector<quint32>> codes;
    std::vector<std::vector<NewText>> newTexts; ///< their codes follow on those before
    std::vector<BlockNumbers> numbers;
    std::optional<RowError> rowError; ///< the rows before it are there
    std::optional<Error> error;       ///< of reading the file
    bool isLast = false;              ///< there is no block, and none after it

    void clear();
};

/// Turns blocks of records into columns; the first record of the first block is the header and left
/// out. One object a thread; it gives texts numbers of its own.
class BlockParser final
{
public:
    /// @param readings  one a column of the file
    /// @param mostTexts  more different texts in one column end the block early
    BlockParser(std::vector<ColumnReading> readings, const TextFormat &format, quint32 mostTexts);

    void parse(const RecordBlock &block, ParsedBlock &parsed);

private:
    void readRows(const RecordBlock &block, ParsedBlock &parsed);
    [[nodiscard]] bool readField(const RecordBlock &block, std::size_t column,
        ColumnReading reading, std::string_view field, ParsedBlock &parsed);
    [[nodiscard]] bool readNumberField(
        const RecordBlock &block, std::size_t column, std::string_view field, ParsedBlock &parsed);
    [[nodiscard]] bool readText(
        const RecordBlock &block, std::size_t column, std::string_view text, ParsedBlock &parsed);
    [[nodiscard]] std::optional<std::string_view> unquoted(std::string_view field);
    [[nodiscard]] qint64 lineAt(const RecordBlock &block, std::size_t position);
    void refuse(const RecordBlock &block, std::size_t position, int column, const QString &what,
        const QString &hint, ParsedBlock &parsed);
    void refuseQuote(const RecordBlock &block, std::size_t position, std::size_t column,
        std::string_view field, ParsedBlock &parsed);
    void findStrayQuote(const RecordBlock &block, ParsedBlock &parsed);
    void dropBrokenRow(ParsedBlock &parsed) const;

    std::vector<ColumnReading> m_readings;
    char m_delimiter;
    char m_decimal;
    quint32 m_mostTexts;
    std::vector<TextDictionary> m_dictionaries; ///< by column
    Separators m_separators;
    std::vector<char> m_scratch; ///< a field without its doubled quotes
    std::size_t m_rowBegin = 0;
    std::size_t m_linePosition = 0; ///< up to where lines are counted
    qint64 m_line = 1;
    std::size_t m_quotesSeen = 0; ///< in quoted fields
};

} // namespace sextant::db
