#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "cli/Pace.h"
#include "cli/Verb.h"
#include "verify/Verifier.h"
#include "words/Language.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

namespace vesper {

namespace {

class VerifyVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliVerify)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    static void print(const QString &archive, const VerifyReport &report);

    QString m_archive;
    std::optional<CheckLevel> m_check;
};

CLI::App *VerifyVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(program, "verify", tr("Read every byte of an archive and check it"));
    addText(*verb, "ARCHIVE", m_archive, {}, tr("The archive"))->required();
    addChoiceOf(*verb, "--check", {"read", "quick", "full"}, &checkLevelFrom, m_check,
                tr("read: every byte and the proof; quick, full: the database’s structure too"));
    return verb;
}

Result<VerifyReport> verifyWithProgress(const Session &session, const QString &archive,
                                        CheckLevel level)
{
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    auto result = runCancellable(session, [archive, level, line, cancel = session.cancel] {
        Pace pace(Stage::Checking);
        return verifyArchive(archive, level, cancel, [line, &pace](qint64 done, qint64 total) {
            if (const auto progress = pace.at(done, total))
                line->progressed(*progress);
        });
    });
    line->finish();
    return result;
}

QJsonObject toJson(const QString &archive, const VerifyReport &report)
{
    QJsonArray problems;
    for (const ArchiveProblem &problem : report.problems)
        problems.append(QJsonObject{{"what", problem.what}, {"detail", problem.detail}});
    return {{"archive", archive},
            {"ok", report.ok},
            {"problems", problems},
            {"checked", nameOf(report.checked)},
            {"bytes", report.bytes},
            {"sha256", report.sha256},
            {"broken_references", QJsonArray::fromStringList(report.brokenReferences)},
            {"proof", toJson(report.proof)}};
}

void VerifyVerb::print(const QString &archive, const VerifyReport &report)
{
    for (const ProofAnswer &answer : report.proof)
        printData(proofSentence(answer, currentLanguage()));
    for (const ArchiveProblem &problem : report.problems)
        printData(QStringLiteral("%1: %2").arg(problem.what, problem.detail));
    for (const QString &reference : report.brokenReferences)
        sayWarning(sentence(Warning{Warning::Kind::BrokenReferences, {}, reference}));
    if (report.ok)
        //: %1: a file; %2: how it was checked, such as: Read back, structure checked; %3: a size
        printData(tr("“%1” is good. %2 (%3).")
                      .arg(archive, nameForPeople(report.checked), sizeText(report.bytes)));
}

Result<ExitCode> VerifyVerb::run(const Session &session)
{
    const QString archive = absolutePath(m_archive);
    const CheckLevel level = m_check.value_or(CheckLevel::Read);
    TRY_ASSIGN(const VerifyReport report, verifyWithProgress(session, archive, level));
    if (session.options.json)
        printData(toJson(archive, report));
    else
        print(archive, report);
    if (report.ok)
        return ExitCode::Done;
    sayFailure(sentence(Error{.kind = ErrorKind::ArchiveDamaged, .path = archive}));
    return ExitCode::ArchiveBad;
}

} // namespace

std::unique_ptr<Verb> makeVerifyVerb()
{
    return std::make_unique<VerifyVerb>();
}

} // namespace vesper
