#include "cli/CodeEntry.h"
#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "run/BackupRun.h"
#include "run/LostStaff.h"
#include "suite/MainComputer.h"
#include "words/Language.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

namespace vesper {

namespace {

class BackupVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliBackup)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    void addRareOptions(CLI::App &verb);
    Result<QString> identify(const Session &session, const Suite &suite, CodeSource source) const;
    BackupRequest requestFor(const ChosenSuite &chosen, const QString &employee) const;
    static void print(const BackupReport &report, const Session &session);

    QString m_to;
    QString m_name;
    QString m_note;
    std::optional<CompressionLevel> m_level;
    std::optional<CheckLevel> m_check;
    bool m_externalOnly = false;
    bool m_keepDamaged = false;
    bool m_keepForGood = false;
    bool m_codeFromStdin = false;
    bool m_unattended = false;
};

CLI::App *BackupVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(program, "backup", tr("Back up the suite into a verified archive"));
    //: Stands for a folder in the help, in capitals
    addText(*verb, "--to", m_to, tr("DIR"), tr("The folder to write to: a stick, a disk, a share"))
        ->required();
    //: Stands for a name in the help, in capitals
    addText(*verb, "--name", m_name, tr("NAME"), tr("The archive’s name; proposed if not given"));
    addChoiceOf(*verb, "--level", {"fast", "balanced", "small"}, &compressionLevelFrom, m_level,
                tr("Speed against size"));
    addChoiceOf(*verb, "--check", {"none", "read", "quick", "full"}, &checkLevelFrom, m_check,
                tr("How much is checked before the archive counts as good"));
    addRareOptions(*verb);
    return verb;
}

void BackupVerb::addRareOptions(CLI::App &verb)
{
    //: Stands for a text in the help, in capitals
    addText(verb, "--note", m_note, tr("TEXT"), tr("What the archive says of itself"));
    addFlag(verb, "--keep", m_keepForGood, tr("Keep this archive for good"));
    addFlag(verb, "--external-only", m_externalOnly,
            tr("Refuse the disk that holds the database, whatever the settings say"));
    addFlag(verb, "--keep-damaged", m_keepDamaged,
            tr("Keep the state of a damaged database all the same (exit code 6)"));
    CLI::Option *code = addFlag(verb, "--code-stdin", m_codeFromStdin,
                                tr("Read the employee code from standard input"));
    addFlag(verb, "--unattended", m_unattended,
            tr("Nobody is there: ask for no code, create no folder"))
        ->excludes(code);
}

BackupRequest BackupVerb::requestFor(const ChosenSuite &chosen, const QString &employee) const
{
    const QString extension = QStringLiteral(".zip");
    const bool hasExtension = m_name.endsWith(extension, Qt::CaseInsensitive);
    return {.suite = chosen.suite,
            .destination = m_to,
            .name = hasExtension ? m_name.chopped(extension.size()) : m_name,
            .level = m_level.value_or(chosen.settings.level),
            .check = m_check.value_or(chosen.settings.check),
            .externalMediumOnly = m_externalOnly || chosen.settings.externalMediumOnly,
            .fixedName = chosen.settings.fixedName && m_name.isEmpty(),
            .keepDamaged = m_keepDamaged,
            .reason = m_unattended ? QStringLiteral("unattended") : QStringLiteral("command-line"),
            .employee = employee,
            .note = m_note,
            .keepForGood = m_keepForGood,
            .unattended = m_unattended,
            .gate = std::make_shared<CommitGate>()};
}

/// The archive is good whether or not its folder can be remembered.
void rememberFolder(const QString &suiteId, const QString &folder)
{
    std::ignore
        = changeSettings(suiteId, [&](Settings &settings) { settings.lastFolder = folder; });
}

/// Who backs up. Where the employees are lost with the database nobody can be asked: what there is
/// to say is the damage.
Result<QString> BackupVerb::identify(const Session &session, const Suite &suite,
                                     CodeSource source) const
{
    Result<QString> who = identifyEmployee(session, suite, Right::BackUp, source);
    if (who || !isStaffLost(who.error(), suite.database, session.cancel))
        return who;
    if (m_keepDamaged)
        return QString();
    if (who.error().kind == ErrorKind::StaffUnreadable)
        who.error().kind = ErrorKind::SourceDamaged;
    return who;
}

Result<ExitCode> BackupVerb::run(const Session &session)
{
    TRY_ASSIGN(const ChosenSuite chosen,
               chooseSuite(session, m_unattended ? SampleUse::Never : SampleUse::WriteFirst));
    TRY(checkMainComputer(chosen.suite, chosen.settings, QSysInfo::machineHostName()));
    QString employee;
    if (!m_unattended) {
        const CodeSource source = m_codeFromStdin ? CodeSource::StandardInput : CodeSource::AskOnly;
        TRY_ASSIGN(employee, identify(session, chosen.suite, source));
    }

    const std::shared_ptr<ProgressLine> line = session.progressLine(m_unattended);
    const BackupRequest request = requestFor(chosen, employee);
    const Result<BackupReport> result = runCancellable(
        session,
        [request, line, cancel = session.cancel] {
            return runBackup(request, SystemClock(), *line, cancel);
        },
        request.gate);
    line->finish();
    if (!result)
        return fail(result.error());

    rememberFolder(chosen.suite.id, QFileInfo(result->archive).absolutePath());
    print(*result, session);
    return result->damaged ? ExitCode::SourceUnusable : ExitCode::Done;
}

QJsonObject toJson(const BackupReport &report)
{
    QJsonObject object{{"archive", report.archive},
                       {"bytes", report.bytes},
                       {"database_bytes", report.databaseBytes},
                       {"verified", report.verified},
                       {"checked", nameOf(report.checked)},
                       {"damaged", report.damaged},
                       {"seconds", report.seconds},
                       {"writer_stall_seconds", report.writerStallSeconds},
                       {"proof", toJson(report.proof)},
                       {"outcome", nameOf(report.outcome)},
                       {"warnings", toJson(report.warnings)},
                       {"not_inside", QJsonArray::fromStringList(report.notInside)}};
    if (!report.sha256.isEmpty())
        object.insert("sha256", report.sha256);
    return object;
}

void BackupVerb::print(const BackupReport &report, const Session &session)
{
    for (const Warning &warning : report.warnings)
        sayWarning(sentence(warning));
    if (report.damaged)
        //: %1: technical English
        sayWarning(
            tr("The database is damaged (%1). Its present state was kept as you asked; please "
               "do not count it as a good backup.")
                .arg(report.damage));
    for (const ProofAnswer &answer : report.proof)
        say(proofSentence(answer, currentLanguage()));
    //: %1: how it was checked, such as: Read back, structure checked; %2: a size; %3: a duration
    say(tr("%1: %2 in %3")
            .arg(nameForPeople(report.checked), sizeText(report.bytes),
                 durationText(report.seconds)));
    if (session.options.json)
        printData(toJson(report));
    else
        printData(report.archive);
}

} // namespace

std::unique_ptr<Verb> makeBackupVerb()
{
    return std::make_unique<BackupVerb>();
}

} // namespace vesper
