#include "run/RestoredCheck.h"

#include "verify/FrozenTime.h"
#include "verify/Proof.h"

namespace vesper {

namespace {

void askForProof(RestoredState &state, sqlite3 *live, const Manifest &manifest)
{
    state.proof = askProof(live, questionsOf(manifest.proof)).answers;
    for (std::size_t i = 0; i < state.proof.size(); ++i)
        if (state.proof[i] != manifest.proof[i])
            state.warnings.push_back(
                {.kind = Warning::Kind::ProofChanged, .subject = state.proof[i].query});
}

void judge(RestoredState &state, const StructureFindings &findings, const QString &database)
{
    if (!findings.damage.isEmpty())
        state.damage = findings.damage.first();
    if (!findings.brokenReferences.isEmpty())
        state.warnings.push_back(
            {Warning::Kind::BrokenReferences, database, findings.brokenReferences.first()});
    if (!findings.notChecked.isEmpty()) {
        state.checked = CheckLevel::Read;
        state.warnings.push_back({Warning::Kind::CheckSkipped, database, findings.notChecked});
    }
}

} // namespace

Result<RestoredState> checkRestored(const RestoreRequest &request, const RestoreSource &source,
                                    const CancelToken &cancel)
{
    const QString &database = request.suite.database;
    const FrozenTime dayOfArchive(source.created);
    TRY_ASSIGN(const auto live,
               SqliteConnection::open(database, SqliteConnection::Access::QueryOnly, cancel,
                                      dayOfArchive.vfsName()));
    RestoredState state{.checked = request.check};
    if (source.archive)
        askForProof(state, live->handle(), source.archive->manifest());
    else
        state.warnings.push_back({.kind = Warning::Kind::NoProof, .subject = request.archive});
    TRY_ASSIGN(const StructureFindings findings, checkStructure(*live, request.check));
    judge(state, findings, database);
    return state;
}

} // namespace vesper
