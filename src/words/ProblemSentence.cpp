#include "words/Sentences.h"

#include "snapshot/DatabaseCheck.h"

#include <QtCore/QCoreApplication>

namespace vesper {

namespace {

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

} // namespace

QString sentence(const ArchiveProblem &problem)
{
    using enum ArchiveProblem::Kind;
    switch (problem.kind) {
    case SealMissing:
        return Problems::tr("The end of the file is not as it was written: something is missing "
                            "there, or follows it.");
    case SealBroken:
        return Problems::tr("The bytes of the file are not those that were written.");
    case Directory:
        //: %1: technical English
        return Problems::tr("The file’s own list of what is inside is wrong (%1).")
            .arg(problem.detail);
    case Unreadable:
        //: %1: technical English
        return Problems::tr("The file cannot be read to its end (%1).").arg(problem.detail);
    case BlockDamaged:
        //: %1: a file within the backup file; %2: a number
        return Problems::tr("“%1” cannot be unpacked: its block %2 is damaged.")
            .arg(problem.entry, problem.detail);
    case SumDiffers:
        //: %1: a file within the backup file
        return Problems::tr("“%1” does not unpack to what was written.").arg(problem.entry);
    case DatabaseUnreadable:
        //: %1: a database within the backup file; %2: technical English
        return Problems::tr("The database “%1” inside cannot be opened (%2).")
            .arg(problem.entry, problem.detail);
    case ProofDiffers:
        return Problems::tr("The database inside does not answer as it did when the backup was "
                            "made.");
    case RowsDiffer:
        return Problems::tr("The tables inside do not have the rows that they had when the backup "
                            "was made.");
    case Structure:
        if (problem.entry.isEmpty()) // a plain database, no archive
            //: %1: technical English
            return Problems::tr("The database is damaged: %1.").arg(firstFinding({problem.detail}));
        //: %1: a database within the backup file; %2: technical English
        return Problems::tr("The database “%1” inside is damaged: %2.")
            .arg(problem.entry, firstFinding({problem.detail}));
    case KeptDamage:
        //: %1: technical English
        return Problems::tr("The database was damaged already when this backup was made, and was "
                            "kept all the same: %1.")
            .arg(firstFinding({problem.detail}));
    case NotChecked:
        return Problems::tr("One check could not be made: %1.").arg(problem.detail);
    }
    return {};
}

} // namespace vesper
