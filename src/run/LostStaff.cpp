#include "run/LostStaff.h"

#include "restore/InPlaceRestore.h"

namespace vesper {

bool isStaffLost(const Error &error, const QString &database, const CancelToken &cancel)
{
    switch (error.kind) {
    case ErrorKind::StaffUnreadable:
    case ErrorKind::SourceNotDatabase:
    case ErrorKind::SourceDamaged:
        return isDamaged(database, cancel);
    default:
        return false;
    }
}

} // namespace vesper
