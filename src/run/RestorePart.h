#pragma once

#include <cstdint>

namespace vesper {

/// Which part of an archive comes back.
enum class RestorePart : std::uint8_t {
    Everything, ///< the database, then the files beside it
    Database,
    Files,
    Entry, ///< one file, or the database
};

} // namespace vesper
