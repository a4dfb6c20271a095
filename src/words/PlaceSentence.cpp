#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

namespace vesper {

namespace {

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

} // namespace

QString sentence(const PlaceWarning &warning)
{
    switch (warning.kind) {
    case PlaceWarning::Kind::SameDisk:
        return Places::tr("This disk also holds the database: one fault would take both. A USB "
                          "stick or a network drive is safer.");
    case PlaceWarning::Kind::NearlyFull:
        return Places::tr("Room is running out here: please make some soon, or take another "
                          "medium.");
    case PlaceWarning::Kind::Full:
        return Places::tr("After this backup there is no room for another: please make some before "
                          "the next one, or take another medium.");
    case PlaceWarning::Kind::NearFileLimit:
        //: %1: a size. exFAT is a file system; its name is the same everywhere
        return Places::tr("The backup file will soon be too large for this medium, which takes "
                          "files of up to %1. Have it formatted as exFAT in good time, or take "
                          "another one.")
            .arg(sizeText(warning.largestFile));
    case PlaceWarning::Kind::SlowerThanUsual:
        //: %1 and %2: durations
        return Places::tr("The last backup to this stick took %1, as a rule it takes %2. The stick "
                          "may be wearing out: please keep another one ready.")
            .arg(durationText(warning.slowdown.seconds),
                 durationText(warning.slowdown.usualSeconds));
    }
    return {};
}

} // namespace vesper
