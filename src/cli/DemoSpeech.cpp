#include "cli/DemoSpeech.h"

#include <algorithm>

namespace vesper {

Result<DemoSuite> writeDemo(const Session &session, const DemoOptions &options)
{
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    auto result = runCancellable(session, [options, line, cancel = session.cancel] {
        return writeDemoSuite(options, cancel, [line](double fraction) {
            line->progressed({.stage = Stage::Writing, .fraction = fraction});
        });
    });
    line->finish();
    return result;
}

QStringList codeLines(const std::vector<DemoCode> &codes)
{
    qsizetype longestCode = 0;
    qsizetype longestName = 0;
    for (const DemoCode &code : codes) {
        longestCode = std::max(longestCode, code.code.size());
        longestName = std::max(longestName, code.employee.size());
    }
    QStringList lines;
    for (const DemoCode &code : codes)
        lines << code.code.leftJustified(longestCode + 2)
                     + code.employee.leftJustified(longestName + 2) + code.rights;
    return lines;
}

} // namespace vesper
