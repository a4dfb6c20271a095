#pragma once

#include "cli/Session.h"
#include "run/EverywhereSearch.h"

#include <QtCore/QJsonObject>

namespace vesper {

/// An archive as it is listed. A value.
struct ListedArchive
{
    FoundArchive found;
    std::optional<QDateTime> verified; ///< by this computer
};

/// Nothing on a computer on which none is set up: it may have lost everything. Errors: those of
/// chooseSuite().
[[nodiscard]] Result<std::optional<ChosenSuite>> suiteOfThisComputer(const Session &session);

/// With what the history of `chosen` (where a suite is set up) knows of them.
[[nodiscard]] std::vector<ListedArchive> asListed(std::vector<FoundArchive> found,
                                                  const std::optional<ChosenSuite> &chosen);

/// The archives on every drive, in the folders that were used before and where people put files of
/// their own, newest first. Says which drives did not answer. Errors: Cancelled.
[[nodiscard]] Result<std::vector<ListedArchive>>
findEverywhere(const Session &session, const std::optional<ChosenSuite> &chosen);

/// For a person: what it is and where, and below it what speaks for or against it.
[[nodiscard]] QString linesOf(const ListedArchive &archive);
[[nodiscard]] QJsonObject toJson(const ListedArchive &archive);

} // namespace vesper
