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
    static ExitCode tellFailure(const Error &error, QJsonObject object, bool json);

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

/// Always the same fields, also where there is nothing to be verified.
QJsonObject toJson(const QString &archive, const VerifyReport &report)
{
    return {{"archive", archive},
            {"ok", report.ok},
            {"problems", toJson(report.problems)},
            {"checked", nameOf(report.checked)},
            {"damaged", !report.damage.isEmpty()},
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
        printData(sentence(problem));
    for (const QString &reference : report.brokenReferences)
        sayWarning(sentence(Warning{Warning::Kind::BrokenReferences, {}, reference}));
    if (report.ok)
        //: %1: a file; %2: how it was checked, such as: Read back, structure checked; %3: a size
        printData(tr("“%1” is good. %2 (%3).")
                      .arg(archive, nameForPeople(report.checked), sizeText(report.bytes)));
}

ExitCode VerifyVerb::tellFailure(const Error &error, QJsonObject object, bool json)
{
    const QString message = sentence(error);
    sayFailure(message);
    if (json) {
        const QJsonObject failure = failureObject(error, message);
        for (auto field = failure.begin(); field != failure.end(); ++field)
            object.insert(field.key(), field.value());
        printData(object);
    }
    return exitCodeOf(error.kind);
}

Result<ExitCode> VerifyVerb::run(const Session &session)
{
    const bool json = session.options.json;
    const QString archive = absolutePath(m_archive);
    const CheckLevel level = m_check.value_or(CheckLevel::Read);
    const Result<VerifyReport> report = verifyWithProgress(session, archive, level);
    if (!report)
        return tellFailure(report.error(), toJson(archive, {.checked = level}), json);
    if (!json)
        print(archive, *report);
    const Error damage{
        .kind = ErrorKind::ArchiveDamaged, .path = archive, .problems = report->problems};
    if (!report->ok)
        return tellFailure(damage, toJson(archive, *report), json);
    if (json)
        printData(toJson(archive, *report));
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeVerifyVerb()
{
    return std::make_unique<VerifyVerb>();
}

} // namespace vesper
