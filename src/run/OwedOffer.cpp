#include "run/OwedOffer.h"

#include "base/StateFolder.h"
#include "run/BackupNeed.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace vesper {

namespace {

Result<QString> markOf(const QString &suiteId)
{
    TRY_ASSIGN(const QString folder, stateFolder(suiteId));
    return folder + QStringLiteral("/owed-offer");
}

} // namespace

void oweOffer(const QString &suiteId)
{
    if (const Result<QString> path = markOf(suiteId)) {
        QFile mark(*path);
        (void)mark.open(QIODevice::WriteOnly);
    }
}

bool isOfferOwed(const Suite &suite)
{
    const Result<QString> mark = markOf(suite.id);
    if (!mark || !QFile::exists(*mark))
        return false;
    if (!QFileInfo::exists(suite.database)) // its drive may come later
        return false;
    if (isBackupMissing(suite, false))
        return true;
    settleOffer(suite.id);
    return false;
}

void settleOffer(const QString &suiteId)
{
    if (const Result<QString> mark = markOf(suiteId))
        QFile::remove(*mark);
}

} // namespace vesper
