#pragma once

#include "base/Error.h"

namespace vesper {

/// A backup that was not made, as a page shows it.
struct Failure
{
    Error error;
    bool opening = false;  ///< it did not even begin
    bool settings = false; ///< it was no backup that was asked for, but the settings
};

/// The error without what is only for whoever comes to help, such as SQLite's own words or what
/// was expected in suite.toml: the page folds that away.
[[nodiscard]] Error forPeople(Error error);

/// What a person can do about a failure on the spot.
enum class Remedy : std::uint8_t { None, TryAgain, ChooseAnotherPlace, KeepDamagedState, Restore };

/// What is offered. A value.
struct Remedies
{
    Remedy main = Remedy::None; ///< helps most often; None: somebody else must help
    Remedy beside = Remedy::None;

    [[nodiscard]] bool offer(Remedy remedy) const { return main == remedy || beside == remedy; }
};

/// What can help against a failure, and nothing that cannot. A pure function.
[[nodiscard]] Remedies remediesFor(const Failure &failure);

} // namespace vesper
