#include "archive/ArchiveReader.h"
#include "cli/ArchiveListing.h"
#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "run/DrillRun.h"
#include "words/Language.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

namespace vesper {

namespace {

class DrillVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliDrill)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    static void print(const DrillReport &report);

    QString m_archive;
};

CLI::App *DrillVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(
        program, "drill", tr("Practise a restore in a folder of its own, and judge the archive"));
    addText(*verb, "ARCHIVE", m_archive, {},
            tr("The archive; the newest good one if none is given"));
    return verb;
}

ExitCode exitCodeFor(const DrillReport &report)
{
    if (report.verdict == DrillVerdict::Proven)
        return ExitCode::Done;
    return report.reason ? exitCodeOf(report.reason->kind) : ExitCode::ArchiveBad;
}

QJsonObject toJson(const DrillReport &report)
{
    QJsonObject object{{"archive", report.archive},
                       {"created", report.created.toString(Qt::ISODate)},
                       {"verdict", nameOf(report.verdict)},
                       {"problems", toJson(report.problems)},
                       {"broken_references", QJsonArray::fromStringList(report.brokenReferences)},
                       {"proof", toJson(report.proof)},
                       {"warnings", toJson(report.warnings)},
                       {"bytes", report.bytes},
                       {"seconds", report.seconds}};
    if (report.reason)
        object.insert("error",
                      failureObject(*report.reason, sentence(*report.reason))["error"].toObject());
    return object;
}

QString verdictSentence(const DrillReport &report)
{
    switch (report.verdict) {
    case DrillVerdict::Proven:
        //: A restore was practised; %1: a file
        return DrillVerb::tr("Proven: “%1” can be restored, whole and sound.").arg(report.archive);
    case DrillVerdict::Failed:
        return DrillVerb::tr("Failed: “%1” did not stand the practice. Please do not rely on it: "
                             "make a new backup.")
            .arg(report.archive);
    case DrillVerdict::Inconclusive:
        return DrillVerb::tr("Inconclusive: whether “%1” can be restored could not be found out.")
            .arg(report.archive);
    }
    return {};
}

void DrillVerb::print(const DrillReport &report)
{
    for (const Warning &warning : report.warnings)
        sayWarning(sentence(warning));
    for (const QString &reference : report.brokenReferences)
        sayWarning(sentence(Warning{Warning::Kind::BrokenReferences, {}, reference}));
    for (const ProofAnswer &answer : report.proof)
        printData(proofSentence(answer, currentLanguage()));
    if (report.reason)
        sayFailure(sentence(*report.reason));
    for (const ArchiveProblem &problem : report.problems)
        printData(sentence(problem));
    printData(verdictSentence(report));
}

/// A computer without a suite can practise too: then the archive says whose it is.
Result<QString> suiteFor(const Session &session, const QString &archive)
{
    TRY_ASSIGN(const std::optional<ChosenSuite> chosen, suiteOfThisComputer(session));
    if (chosen)
        return chosen->suite.id;
    if (archive.isEmpty())
        return fail(ErrorKind::SuiteNotFound);
    return runCancellable(session, [archive]() -> Result<QString> {
        TRY_ASSIGN(const auto reader, ArchiveReader::open(archive));
        return reader->manifest().suiteId;
    });
}

Result<ExitCode> DrillVerb::run(const Session &session)
{
    const QString archive = m_archive.isEmpty() ? QString() : absolutePath(m_archive);
    TRY_ASSIGN(const QString suiteId, suiteFor(session, archive));
    const DrillRequest request{.suiteId = suiteId, .archive = archive};
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<DrillReport> report
        = runCancellable(session, [request, line, cancel = session.cancel] {
              return runDrill(request, SystemClock(), *line, cancel);
          });
    line->finish();
    if (!report)
        return fail(report.error());
    if (session.options.json)
        printData(toJson(*report));
    else
        print(*report);
    return exitCodeFor(*report);
}

} // namespace

std::unique_ptr<Verb> makeDrillVerb()
{
    return std::make_unique<DrillVerb>();
}

} // namespace vesper
