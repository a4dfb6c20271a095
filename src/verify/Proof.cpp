#include "verify/Proof.h"

#include "base/SqliteConnection.h"

#include <sqlite3.h>

namespace vesper {

namespace {

QStringList valuesOf(sqlite3_stmt *row)
{
    QStringList values;
    for (int column = 0; column < sqlite3_column_count(row); ++column)
        values.append(
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column))));
    return values;
}

} // namespace

ProofResult askProof(sqlite3 *database, const std::vector<ProofQuestion> &questions)
{
    ProofResult result;
    for (const ProofQuestion &question : questions) {
        ProofAnswer answer{.query = question.query, .text = question.text};
        const Statement statement = prepare(database, question.query.toUtf8());
        const int code = statement ? sqlite3_step(statement.get()) : sqlite3_errcode(database);
        if (code == SQLITE_ROW)
            answer.values = valuesOf(statement.get());
        else if (code != SQLITE_DONE)
            result.problems.emplace_back(question.query,
                                         QString::fromUtf8(sqlite3_errmsg(database)));
        result.answers.push_back(std::move(answer));
    }
    return result;
}

std::vector<ProofQuestion> questionsOf(const std::vector<ProofAnswer> &answers)
{
    std::vector<ProofQuestion> questions;
    questions.reserve(answers.size());
    for (const ProofAnswer &answer : answers)
        questions.push_back({.query = answer.query, .text = answer.text});
    return questions;
}

} // namespace vesper
