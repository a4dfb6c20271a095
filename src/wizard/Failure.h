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

/// The error without what is only for whoever comes to help, such as SQLite's own words: the page
/// folds that away.
[[nodiscard]] Error forPeople(Error error);

/// What a person can do about a failure on the spot.
enum class Remedy : std::uint8_t { None, TryAgain, ChooseAnotherPlace };

/// The remedy for an error, the one that helps in most cases. A pure function.
[[nodiscard]] Remedy remedyFor(const Failure &failure);

} // namespace vesper
