#pragma once

#include "base/CancelToken.h"
#include "run/RunObserver.h"
#include "suite/Suite.h"

namespace vesper {

/// A look at the data of then, beside the data of now. A value.
struct LookRequest
{
    QString suiteId;
    QString archive; ///< or a plain SQLite file
};

/// The copy to look at.
struct LookReport
{
    QString database;  ///< read-only, its date in its name
    QDateTime created; ///< of the archive
    qint64 bytes = 0;
};

/// Writes the archive's database, checked and read back, into Vesper's own state folder, where
/// nobody can change it, and removes the copy of the look before (an application that still has
/// that one open keeps it). Never comes near the live database. Errors: those of runExtract(),
/// StateUnusable.
[[nodiscard]] Result<LookReport> runLook(const LookRequest &request, RunObserver &observer,
                                         const CancelToken &cancel);

/// The command with which an application of the suite opens that copy: `{database}` and `{date}`
/// in `Application::look` filled in, the date as 2026-11-21 18:42. A pure function.
[[nodiscard]] QStringList lookCommand(const Application &application, const LookReport &copy);

} // namespace vesper
