// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/whendone.h"

#include <QCoreApplication>
#include <QUnhandledException>

#include <exception>
#include <new>

namespace sextant {

namespace {

Error notDone(const QString &detail)
{
    return { ErrorCode::NotSupported,
        QCoreApplication::translate("Task", "Something went wrong inside the program."), {},
        QCoreApplication::translate("Task", "What was there before is still there; try it again."),
        detail };
}

Error errorOf(const std::exception_ptr &thrown)
{
    if (!thrown)
        return notDone({});
    try {
        std::rethrow_exception(thrown);
    } catch (const QUnhandledException &packed) { // what Qt makes of all that is not its own
        return errorOf(packed.exception());
    } catch (const std::bad_alloc &full) {
        return { ErrorCode::NotSupported,
            QCoreApplication::translate("Task", "There is not enough memory for this."), {},
            QCoreApplication::translate("Task", "Look at fewer numbers, or close other programs."),
            QString::fromUtf8(full.what()) };
    } catch (const std::exception &other) {
        return notDone(QString::fromUtf8(other.what()));
    } catch (...) {
        return notDone({});
    }
}

} // namespace

std::optional<Error> thrownBy(QFuture<void> future)
{
    try {
        future.waitForFinished(); // it is: this only throws what the task has thrown
    } catch (...) {
        return errorOf(std::current_exception());
    }
    return std::nullopt;
}

} // namespace sextant
