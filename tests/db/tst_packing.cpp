// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/packing.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace sextant::db;

/// Whole numbers in as few bits as they need.
class TestPacking final : public QObject
{
    Q_OBJECT

    /// The numbers taken out bit by bit, as the schema's comment describes them.
    [[nodiscard]] static std::vector<quint64> readBits(
        const QByteArray &packed, int bits, std::size_t count)
    {
        std::vector<quint64> numbers(count);
        for (std::size_t i = 0; i < count * std::size_t(bits); ++i) {
            const auto byte = quint8(packed[qsizetype(i / 8)]);
            const quint64 bit = (byte >> (i % 8)) & 1U;
            numbers[i / std::size_t(bits)] |= bit << (i % std::size_t(bits));
        }
        return numbers;
    }

private slots:
    void bitsAreThoseOfTheHighest()
    {
        QCOMPARE(packedBits(0), 0);
        QCOMPARE(packedBits(1), 1);
        QCOMPARE(packedBits(59), 6);
        QCOMPARE(packedBits(64), 7);
        QCOMPARE(packedBits((quint64(1) << 57) - 1), 57);
        QCOMPARE(packedBits(quint64(1) << 57), 64);
        QCOMPARE(packedBits(~quint64(0)), 64);
        QCOMPARE(packedSize(8, 3), std::size_t(3 + 8));
        QCOMPARE(packedSize(9, 3), std::size_t(4 + 8));
        QCOMPARE(packedSize(1000, 0), std::size_t(0));
    }

    void packedNumbersComeBack_data()
    {
        QTest::addColumn<int>("bits");
        for (int bits = 0; bits <= 57; ++bits)
            QTest::addRow("%d", bits) << bits;
        QTest::addRow("64") << 64;
    }
    void packedNumbersComeBack()
    {
        QFETCH(int, bits);
        QRandomGenerator random(quint32(bits + 1));
        for (const std::size_t count : { 1U, 7U, 8U, 9U, 63U, 64U, 65U, 1000U }) {
            std::vector<quint64> numbers(count);
            for (quint64 &number : numbers)
                number = bits == 0 ? 0 : random.generate64() >> (64 - bits);
            if (bits > 0)
                numbers.back() = ~quint64(0) >> (64 - bits);
            QByteArray packed(qsizetype(packedSize(count, bits)), '\x55');
            BitPacker packer(packed.data(), bits);
            for (const quint64 number : numbers)
                packer.add(number);
            packer.finish(count);
            if (bits > 0) {
                QCOMPARE(readBits(packed, bits, count), numbers);
                QCOMPARE(packed.last(8), QByteArray(8, '\0'));
            }
            std::vector<quint64> back(count, 1);
            unpack(packed.constData(), bits, count, back.data());
            QCOMPARE(back, numbers);
            if (bits <= 32) {
                std::vector<quint32> shorter(count, 1);
                unpack(packed.constData(), bits, count, shorter.data());
                QCOMPARE(std::vector<quint64>(shorter.begin(), shorter.end()), numbers);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPacking)

#include "tst_packing.moc"
