#include "run/SnapshotAnswers.h"

namespace vesper {

Result<SnapshotAnswers> askSnapshot(DatabaseSnapshot &snapshot,
                                    const std::vector<ProofQuestion> &questions, CheckLevel level)
{
    SqliteConnection &connection = snapshot.checker();
    SnapshotAnswers answers;
    Result<std::vector<TableRows>> tables = countRows(connection);
    if (!tables && tables.error().kind != ErrorKind::SourceDamaged)
        return fail(tables.error());
    if (tables)
        answers.tables = std::move(*tables);
    answers.proof = askProof(connection.handle(), questions);
    TRY_ASSIGN(answers.findings, checkStructure(connection, level));
    if (!tables && answers.findings.damage.isEmpty())
        answers.findings.damage.append(tables.error().detail);
    return answers;
}

} // namespace vesper
