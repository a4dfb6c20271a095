#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

namespace vesper {

namespace {

struct Terms
{
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

} // namespace

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Collecting:
        //: What a backup is doing: looking through the database and the files beside it
        return Terms::tr("Collecting");
    case Stage::Waiting:
        //: What a backup is doing: another program holds the database
        return Terms::tr("Waiting");
    case Stage::Compressing:
        //: What a backup is doing
        return Terms::tr("Compressing");
    case Stage::CheckingDatabase:
        //: What a backup is doing: SQLite's check of the database itself
        return Terms::tr("Checking the database");
    case Stage::Writing:
        //: What a backup is doing: writing to the medium
        return Terms::tr("Writing");
    case Stage::Restoring:
        //: What a restore is doing: putting the data back
        return Terms::tr("Restoring");
    case Stage::Checking:
        //: What a backup is doing: reading the archive back from the medium
        return Terms::tr("Checking");
    case Stage::Comparing:
        //: What is done before a restore: an archive is held against the data of now
        return Terms::tr("Comparing");
    }
    return {};
}

QString nameForPeople(CheckLevel level)
{
    switch (level) {
    case CheckLevel::None:
        //: How an archive was checked: not at all
        return Terms::tr("Not verified");
    case CheckLevel::Read:
        //: How an archive was checked: every byte read from the medium, but the database's inner
        //: structure not looked at
        return Terms::tr("Read back, structure not checked");
    case CheckLevel::Quick:
        //: How an archive was checked: also the database's inner structure
        return Terms::tr("Read back, structure checked");
    case CheckLevel::Full:
        //: How an archive was checked: also the database's indexes and relations
        return Terms::tr("Read back, structure and content checked");
    }
    return {};
}

} // namespace vesper
