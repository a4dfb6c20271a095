#include "cli/InPlace.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "destination/DestinationRules.h"
#include "run/ExtractRun.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

namespace vesper {

namespace {

class RestoreVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliRestore)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    void addInPlaceOptions(CLI::App &verb, CLI::Option *archive, CLI::Option *to,
                           CLI::Option *replace);
    [[nodiscard]] QString mistake() const;
    Result<ExitCode> extract(const Session &session) const;

    QString m_archive;
    QString m_to;
    QString m_saveTo;
    std::optional<CheckLevel> m_check;
    bool m_replace = false;
    bool m_inPlace = false;
    bool m_undo = false;
    bool m_yes = false;
    bool m_keepDamaged = false;
    bool m_codeFromStdin = false;
};

CLI::App *RestoreVerb::addTo(CLI::App &program)
{
    CLI::App *verb
        = addVerb(program, "restore",
                  tr("Get the database back from an archive: into a new file or into the suite"));
    CLI::Option *archive = addText(*verb, "ARCHIVE", m_archive, {}, tr("The archive"));
    //: Stands for a file in the help, in capitals
    CLI::Option *to = addText(*verb, "--to", m_to, tr("FILE"), tr("The new file to write"));
    CLI::Option *replace
        = addFlag(*verb, "--replace", m_replace, tr("Replace the file if it exists"));
    addInPlaceOptions(*verb, archive, to, replace);
    checkOptions(*verb, [this] { return mistake(); });
    return verb;
}

void RestoreVerb::addInPlaceOptions(CLI::App &verb, CLI::Option *archive, CLI::Option *to,
                                    CLI::Option *replace)
{
    CLI::Option *inPlace = addFlag(
        verb, "--in-place", m_inPlace,
        tr("Replace the content of the suite’s database, after saving its present state"));
    CLI::Option *undo = addFlag(verb, "--undo", m_undo,
                                tr("Bring back the state before the last restore into the suite"));
    inPlace->excludes(to)->excludes(undo)->excludes(replace);
    undo->excludes(to)->excludes(archive)->excludes(replace);
    addFlag(verb, "--yes", m_yes, tr("Replace without asking again"))->excludes(to);
    addText(verb, "--save-to", m_saveTo, tr("DIR"),
            tr("Where the present state is saved; beside the archive if not given"))
        ->excludes(to);
    addChoiceOf(verb, "--check", {"quick", "full"}, &checkLevelFrom, m_check,
                tr("How much of the database’s structure is checked, before and after"))
        ->excludes(to);
    addFlag(verb, "--keep-damaged", m_keepDamaged,
            tr("Restore over a damaged database too, after keeping its state"))
        ->excludes(to);
    addFlag(verb, "--code-stdin", m_codeFromStdin, tr("Read the employee code from standard input"))
        ->excludes(to);
}

QString RestoreVerb::mistake() const
{
    if (m_to.isEmpty() && !m_inPlace && !m_undo)
        return tr("Please say where to: --to, --in-place or --undo.");
    if (m_archive.isEmpty() && !m_undo)
        return tr("ARCHIVE is missing.");
    return {};
}

Result<ExitCode> RestoreVerb::run(const Session &session)
{
    if (!m_to.isEmpty())
        return extract(session);
    return restoreInPlace(
        session, {.archive = m_undo ? QString() : absolutePath(m_archive),
                  .saveTo = m_saveTo,
                  .check = m_check.value_or(CheckLevel::Quick),
                  .isConfirmed = m_yes,
                  .keepDamaged = m_keepDamaged,
                  .code = m_codeFromStdin ? CodeSource::StandardInput : CodeSource::AskOnly});
}

Result<ExitCode> RestoreVerb::extract(const Session &session) const
{
    TRY_ASSIGN(const QString target, destinationPath(m_to));
    const ExtractRequest request{absolutePath(m_archive), target, m_replace};
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<ExtractReport> result
        = runCancellable(session, [request, line, cancel = session.cancel] {
              return runExtract(request, *line, cancel);
          });
    line->finish();
    if (!result)
        return fail(result.error());

    //: %1: a size; %2: a duration
    say(tr("%1 in %2").arg(sizeText(result->bytes), durationText(result->seconds)));
    if (session.options.json)
        printData(QJsonObject{
            {"target", result->target}, {"bytes", result->bytes}, {"seconds", result->seconds}});
    else
        printData(result->target);
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeRestoreVerb()
{
    return std::make_unique<RestoreVerb>();
}

} // namespace vesper
