#pragma once

#include <QtCore/QDateTime>

#include <cstdint>
#include <optional>

namespace vesper {

/// What a run is doing, for a person's eyes.
enum class Stage : std::uint8_t {
    Collecting,
    Waiting, ///< for another program that holds the database
    Compressing,
    CheckingDatabase, ///< its structure, on the snapshot
    Writing,
    Restoring,
    Checking,  ///< the archive: it is read back
    Comparing, ///< an archive with the data of now
};

/// How far a run is. Sent at most ten times a second, and at each change of stage.
struct Progress
{
    Stage stage = Stage::Collecting;
    double fraction = 0;  ///< 0…1 over the whole run, never going back
    qint64 bytesDone = 0; ///< of the source while compressing, of the archive after
    qint64 bytesTotal = 0;
    double bytesPerSecond = 0;       ///< 0: not known yet
    std::optional<QDateTime> finish; ///< expected, local time
};

} // namespace vesper
