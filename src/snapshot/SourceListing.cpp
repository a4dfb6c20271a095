#include "snapshot/SourceListing.h"

#include <QtCore/QFileInfo>

namespace vesper {

Result<SourceListing> listSources(const Suite &suite, const CancelToken &cancel)
{
    SourceListing sources;
    for (const QString &file : {suite.database, suite.database + QStringLiteral("-wal")})
        sources.bytes += QFileInfo(file).size();
    for (const IncludeSet &set : suite.includes) {
        TRY_ASSIGN(FileListing listing, listFiles(set, suite.database, cancel));
        for (const SourceFile &file : listing.files)
            sources.bytes += file.size;
        sources.sets.emplace_back(set, std::move(listing));
    }
    return sources;
}

} // namespace vesper
