#include "wizard/RestoreOpening.h"

#include "base/StateFolder.h"
#include "demo/SampleCode.h"
#include "demo/SampleSuite.h"
#include "history/VerifiedArchives.h"
#include "run/LostStaff.h"

#include <QtCore/QSysInfo>

namespace vesper {

namespace {

/// The suite.toml that counts; nothing on a computer that has none.
std::optional<QString> suiteFileFor(const QString &named)
{
    if (std::optional<QString> found = findSuiteFile(named))
        return found;
    return writtenSample();
}

} // namespace

Result<OpenedRestore> openRestore(const QString &named)
{
    OpenedRestore opened;
    const std::optional<QString> file = suiteFileFor(named);
    if (!file)
        return opened;
    TRY_ASSIGN(opened.suite, loadSuite(*file));
    TRY_ASSIGN(opened.stateFolder, stateFolder(opened.suite->id));
    opened.settings = loadSettings(opened.suite->id);
    opened.verifying = verifyingRuns(opened.suite->id);
    const Result<Staff> staff = loadStaff(*opened.suite, QSysInfo::machineHostName());
    if (staff) {
        opened.staff = *staff;
        opened.sampleCode = sampleCodeFor(opened.staff, Right::Restore);
        return opened;
    }
    opened.isStaffLost = staff.error().kind == ErrorKind::SourceMissing
                         || isStaffLost(staff.error(), opened.suite->database, CancelToken());
    if (!opened.isStaffLost)
        return fail(staff.error());
    return opened;
}

} // namespace vesper
