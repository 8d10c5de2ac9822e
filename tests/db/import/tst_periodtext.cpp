// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/periodtext.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestPeriodText final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("period");
        const std::pair<const char16_t *, const char16_t *> rows[] = {
            { u"2025", u"2025" },
            { u"2025H1", u"2025H1" },
            { u"2025Q3", u"2025Q3" },
            { u"2025-06", u"2025-06" },
            { u"2025 Q3", u"2025Q3" },
            { u"2025-Q3", u"2025Q3" },
            { u"Q3 2025", u"2025Q3" },
            { u"q3 2025", u"2025Q3" },
            { u"Q3'25", u"2025Q3" },
            { u"3Q25", u"2025Q3" },
            { u"3Q2025", u"2025Q3" },
            { u"25Q3", u"2025Q3" },
            { u"1H25", u"2025H1" },
            { u"H2 2025", u"2025H2" },
            { u"CY2025", u"2025" },
            { u"CY25Q1", u"2025Q1" },
            { u"FY25", u"FY2025" },
            { u"FY2026Q1", u"FY2026Q1" },
            { u"Q1 FY26", u"FY2026Q1" },
            { u"202506", u"2025-06" },
            { u"2025/06", u"2025-06" },
            { u"2025/6", u"2025-06" },
            { u"06/2025", u"2025-06" },
            { u"Jun-25", u"2025-06" },
            { u"Jun 2025", u"2025-06" },
            { u"June 2025", u"2025-06" },
            { u"Sept 2025", u"2025-09" },
            { u"2025-06-30", u"2025-06" },
            { u"2025-06-30 00:00:00", u"2025-06" },
            { u"2025/6/30", u"2025-06" },
            { u"2025年", u"2025" },
            { u"2025年6月", u"2025-06" },
            { u"2025年第3季度", u"2025Q3" },
            { u"2025年三季度", u"2025Q3" },
            { u"2025年上半年", u"2025H1" },
            { u" 2025 ", u"2025" },
            { u"", u"" },
            { u"25", u"" },
            { u"1899", u"" },
            { u"2200", u"" },
            { u"2025Q5", u"" },
            { u"2025H3", u"" },
            { u"2025-13", u"" },
            { u"202513", u"" },
            { u"13/2025", u"" },
            { u"Junk 2025", u"" },
            { u"2025-06-32", u"" },
            { u"20250630", u"" },
            { u"Q3", u"" },
            { u"10000", u"" },
            { u"2025.5", u"" },
        };
        for (const auto &[text, period] : rows)
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(period);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, period);
        QCOMPARE(db::readPeriod(text).toString(), period);
    }
};

QTEST_GUILESS_MAIN(TestPeriodText)
#include "tst_periodtext.moc"
