#include "cli/ArchiveChoice.h"
#include "cli/InPlace.h"
#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "cli/Rescue.h"
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
    void addInPlaceOptions(CLI::App &verb, CLI::Option *archive);
    void addConsentOptions(CLI::App &verb);
    [[nodiscard]] bool isPlaceGiven() const
    {
        return !m_to.isEmpty() || !m_into.isEmpty() || m_inPlace || m_undo;
    }
    [[nodiscard]] QString mistake() const;
    static Result<ExitCode> listOnly(const Session &session);
    Result<ExitCode> extract(const Session &session) const;

    QString m_archive;
    QString m_to;
    QString m_only;
    QString m_into;
    QString m_saveTo;
    std::optional<CheckLevel> m_check;
    CLI::Option *m_toOption = nullptr;
    CLI::Option *m_replaceOption = nullptr;
    CLI::Option *m_salvageOption = nullptr;
    bool m_replace = false;
    bool m_salvage = false;
    bool m_replaceNewer = false;
    bool m_inPlace = false;
    bool m_undo = false;
    bool m_yes = false;
    bool m_keepDamaged = false;
    bool m_codeFromStdin = false;
};

CLI::App *RestoreVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(
        program, "restore",
        tr("Get data back from an archive: into new files or into the suite’s own places"));
    CLI::Option *archive = addText(*verb, "ARCHIVE", m_archive, {},
                                   tr("The archive, or an SQLite file of another program; without "
                                      "it those that are found are listed to choose from"));
    //: Stands for a file or a folder in the help, in capitals
    m_toOption = addText(*verb, "--to", m_to, tr("PATH"),
                         tr("The new file to write; with --only files the folder"));
    m_replaceOption = addFlag(*verb, "--replace", m_replace, tr("Replace the file if it exists"));
    //: Stands for a part of an archive in the help, in capitals
    addText(*verb, "--only", m_only, tr("PART"),
            tr("database, files, or one entry as “vesper show” names it"));
    m_salvageOption = addFlag(*verb, "--salvage", m_salvage,
                              tr("Save what can be had of a damaged archive; needs --to"));
    m_salvageOption->excludes(m_replaceOption);
    addInPlaceOptions(*verb, archive);
    addConsentOptions(*verb);
    checkOptions(*verb, [this] { return mistake(); });
    return verb;
}

void RestoreVerb::addInPlaceOptions(CLI::App &verb, CLI::Option *archive)
{
    CLI::Option *inPlace = addFlag(verb, "--in-place", m_inPlace,
                                   tr("Restore the suite’s database and the files beside it, after "
                                      "saving the present state"));
    CLI::Option *into
        = addText(verb, "--into", m_into, tr("DIR"),
                  tr("Where no suite is set up: put database and files into this folder"));
    CLI::Option *undo = addFlag(verb, "--undo", m_undo,
                                tr("Bring back the state before the last restore into the suite"));
    for (CLI::Option *away : {m_toOption, m_replaceOption, m_salvageOption})
        for (CLI::Option *home : {inPlace, into, undo})
            home->excludes(away);
    inPlace->excludes(undo)->excludes(into);
    undo->excludes(archive)->excludes(into);
    addText(verb, "--save-to", m_saveTo, tr("DIR"),
            tr("Where the present state is saved; beside the archive if not given"))
        ->excludes(m_toOption)
        ->excludes(into);
}

void RestoreVerb::addConsentOptions(CLI::App &verb)
{
    addFlag(verb, "--yes", m_yes, tr("Replace without asking again"))->excludes(m_toOption);
    addFlag(verb, "--replace-newer", m_replaceNewer,
            tr("Replace also files that are newer than their copies in the backup"))
        ->excludes(m_toOption);
    addChoiceOf(verb, "--check", {"quick", "full"}, &checkLevelFrom, m_check,
                tr("How much of the database’s structure is checked, before and after"))
        ->excludes(m_toOption);
    addFlag(verb, "--keep-damaged", m_keepDamaged,
            tr("Restore over a damaged database too, after keeping its state"))
        ->excludes(m_toOption);
    addFlag(verb, "--code-stdin", m_codeFromStdin, tr("Read the employee code from standard input"))
        ->excludes(m_toOption);
}

QString RestoreVerb::mistake() const
{
    if (m_salvage && m_to.isEmpty())
        return tr("--salvage never writes into the suite: please say where to with --to.");
    if (!m_archive.isEmpty() && !isPlaceGiven())
        return tr("Please say where to: --to, --in-place, --into or --undo.");
    return {};
}

/// What is there, and how it goes on from there.
Result<ExitCode> RestoreVerb::listOnly(const Session &session)
{
    TRY(listArchives(session, ArchivesOf::Anyone));
    say(tr("“vesper restore FILE --in-place” brings one back into the suite; “--into FOLDER” on a "
           "computer without a suite; “--to FILE” into a new file."));
    return ExitCode::Done;
}

Result<ExitCode> RestoreVerb::run(const Session &session)
{
    if (m_archive.isEmpty() && !isPlaceGiven())
        return listOnly(session);
    if (m_archive.isEmpty() && !m_undo) {
        const ArchivesOf whose = m_inPlace ? ArchivesOf::Suite : ArchivesOf::Anyone;
        TRY_ASSIGN(m_archive, chooseArchive(session, whose));
    }
    if (!m_to.isEmpty())
        return extract(session);
    QString into;
    if (!m_into.isEmpty()) {
        TRY_ASSIGN(into, destinationPath(m_into));
    }
    return restoreInPlace(
        session, {.archive = m_undo ? QString() : absolutePath(m_archive),
                  .part = PartOfArchive::from(m_only),
                  .into = into,
                  .saveTo = m_saveTo,
                  .check = m_check.value_or(CheckLevel::Quick),
                  .isConfirmed = m_yes,
                  .replaceNewer = m_replaceNewer,
                  .keepDamaged = m_keepDamaged,
                  .code = m_codeFromStdin ? CodeSource::StandardInput : CodeSource::AskOnly});
}

QJsonObject toJson(const ExtractReport &report)
{
    return {{"target", report.target},
            {"bytes", report.bytes},
            {"files", QJsonArray::fromStringList(report.files)},
            {"same_files", report.sameFiles},
            {"damaged", report.damaged},
            {"warnings", toJson(report.warnings)},
            {"seconds", report.seconds}};
}

Result<ExitCode> RestoreVerb::extract(const Session &session) const
{
    TRY_ASSIGN(const QString target, destinationPath(m_to));
    const QString archive = absolutePath(m_archive);
    const PartOfArchive part = PartOfArchive::from(m_only);
    if (m_salvage)
        return salvage(session, archive, target, part);
    const std::optional<ChosenSuite> suite
        = suiteOfThisComputer(session).value_or(std::optional<ChosenSuite>());
    const ExtractRequest request{.archive = archive,
                                 .target = target,
                                 .live = suite ? suite->suite.database : QString(),
                                 .replace = m_replace,
                                 .part = part.part,
                                 .entry = part.entry,
                                 .gate = std::make_shared<CommitGate>()};
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<ExtractReport> result = runCancellable(
        session,
        [request, line, cancel = session.cancel] { return runExtract(request, *line, cancel); },
        request.gate);
    line->finish();
    if (!result)
        return fail(explainDamage(session, result.error(), {}));

    for (const Warning &warning : result->warnings)
        sayWarning(sentence(warning));
    //: %1: a size; %2: a duration
    say(tr("%1 in %2").arg(sizeText(result->bytes), durationText(result->seconds)));
    if (session.options.json)
        printData(toJson(*result));
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
