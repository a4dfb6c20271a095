#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <functional>
#include <vector>

namespace vesper {

/// How a value is stored in a row, whatever its column was declared as.
enum class Storage : std::uint8_t { Null, Integer, Real, Text, Blob };

/// A page of a database file that holds rows. A value.
struct LostPage
{
    quint32 number = 0; ///< from 1
    std::vector<std::vector<Storage>> rows;
    bool mayBeFree = false; ///< then its rows had been deleted: the list of free pages has a gap
};

/// The pages of a damaged database file that hold rows of tables with a rowid and to which nothing
/// that is left leads any more, since the page that led there is damaged or was cut off. `roots`:
/// where the trees begin that can still be entered. Pages in the list of free ones, as far as it
/// can be followed, are left out: their rows had been deleted. `take` gets one page after the
/// other. A page that cannot be read is passed over. Any thread; the file must not change. Errors:
/// those of ReadFile::open(), of `take`, Cancelled. The format:
/// https://www.sqlite.org/fileformat2.html
[[nodiscard]] Result<void> forEachLostPage(const QString &database,
                                           const std::vector<quint32> &roots,
                                           const std::function<Result<void>(LostPage)> &take,
                                           const CancelToken &cancel);

} // namespace vesper
