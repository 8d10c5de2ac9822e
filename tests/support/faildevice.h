// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>

/// A device that breaks after so many bytes, as a disk that is pulled out does.
class FailDevice final : public QBuffer
{
public:
    FailDevice(const QByteArray &content, qint64 bytesBeforeFailure)
        : m_left(bytesBeforeFailure)
    {
        setData(content);
        setErrorString(QStringLiteral("the device is gone"));
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = QBuffer::readData(data, qMin(most, m_left));
        m_left -= qMax<qint64>(0, count);
        return m_left > 0 || count > 0 ? count : -1;
    }

    qint64 writeData(const char *data, qint64 count) override
    {
        if (count > m_left)
            return -1;
        m_left -= count;
        return QBuffer::writeData(data, count);
    }

private:
    qint64 m_left;
};
