#include "cli/InPlace.h"

#include "archive/ArchiveReader.h"
#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "cli/Rescue.h"
#include "cli/Terminal.h"
#include "destination/DestinationRules.h"
#include "restore/SuiteOfArchive.h"
#include "run/LostStaff.h"
#include "run/OpenPrograms.h"
#include "run/RestoreRun.h"
#include "run/RestoreUndo.h"
#include "suite/MainComputer.h"
#include "words/Language.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

namespace vesper {

namespace {

struct InPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(CliInPlace)
};

/// Who restores. Where the employees are lost with the database, nobody can be asked: the restore
/// brings them back.
Result<QString> identify(const Session &session, const Suite &suite, const InPlaceOptions &options)
{
    Result<QString> employee = identifyEmployee(session, suite, Right::Restore, options.code);
    if (employee)
        return employee;
    const Error &error = employee.error();
    const bool isLost
        = error.kind == ErrorKind::SourceMissing || error.kind == ErrorKind::SourceEmpty
          || (options.keepDamaged && isStaffLost(error, suite.database, session.cancel));
    return isLost ? QString() : employee;
}

QString nameOf(StateBefore before)
{
    switch (before) {
    case StateBefore::Missing:
        return QStringLiteral("missing");
    case StateBefore::Saved:
        return QStringLiteral("saved");
    case StateBefore::SavedDamaged:
        return QStringLiteral("saved_damaged");
    case StateBefore::SetAside:
        return QStringLiteral("set_aside");
    case StateBefore::Untouched:
        return QStringLiteral("untouched");
    }
    return {};
}

QString sentenceOf(const RestoreReport &report)
{
    const QString saved = QDir::toNativeSeparators(report.saved);
    switch (report.before) {
    case StateBefore::Missing:
        return InPlaceWords::tr("There was no database before.");
    case StateBefore::Saved:
        return InPlaceWords::tr(
                   "The state before is in “%1”. “vesper restore --undo” brings it back.")
            .arg(saved);
    case StateBefore::SavedDamaged:
        return InPlaceWords::tr("The damaged state before is in “%1”.").arg(saved);
    case StateBefore::SetAside:
        return InPlaceWords::tr("The unreadable database that was there before is now “%1”.")
            .arg(saved);
    case StateBefore::Untouched:
        return InPlaceWords::tr("Nothing that was there before was replaced.");
    }
    return {};
}

bool givesDatabase(const RestoreRequest &request)
{
    return request.part == RestorePart::Everything || request.part == RestorePart::Database;
}

/// %1: what goes; %2: date and time; %3: the word “yes” in this language
QString questionFor(const RestoreRequest &request)
{
    if (givesDatabase(request))
        //: %1: a database file; %2: date and time; %3: the word “yes” in this language
        return InPlaceWords::tr("The content of “%1” is replaced by that of %2. Please enter “%3” "
                                "if you want that:");
    //: %1: a suite; %2: date and time; %3: the word “yes” in this language
    return InPlaceWords::tr("Files of “%1” are replaced by those of %2. Please enter “%3” if you "
                            "want that:");
}

Result<bool> askForYes(const Session &session, const QString &question, const QString &yes)
{
    TRY_ASSIGN(const QString answer, readAnswer(question + QLatin1Char(' '), session.cancel));
    return answer.trimmed().compare(yes, Qt::CaseInsensitive) == 0;
}

/// Files that are newer than their copies are kept unless the person says so.
Result<void> askAboutNewer(const Session &session, RestoreRequest &request, const QString &yes)
{
    TRY_ASSIGN(const QStringList newer, runCancellable(session, [request, cancel = session.cancel] {
                   return newerFiles(request, cancel);
               }));
    if (newer.isEmpty())
        return {};
    say(InPlaceWords::tr("These files are newer than their copies in the backup:"));
    for (const QString &path : newer)
        say(QStringLiteral("  ") + QDir::toNativeSeparators(path));
    //: %1: the word “yes” in this language
    const QString question = InPlaceWords::tr("They are kept as they are. Please enter “%1” if "
                                              "they are to be replaced too:");
    TRY_ASSIGN(request.replaceNewer, askForYes(session, question.arg(yes), yes));
    return {};
}

/// Whoever is asked can still close them.
void nameOpenPrograms(const Suite &suite)
{
    QStringList names;
    for (const OpenProgram &program : openPrograms(suite))
        names << QStringLiteral("%1 (%2)").arg(textIn(program.name, currentLanguage()),
                                               program.user);
    if (!names.isEmpty())
        //: %1: programs and who started them, such as Reception (anna)
        say(InPlaceWords::tr("Still open: %1. Close these programs first if you can: they may go "
                             "on showing what was there before.")
                .arg(QLocale().createSeparatedList(names)));
}

Result<void> confirm(const Session &session, RestoreRequest &request)
{
    const auto reader = runCancellable(
        session, [archive = request.archive] { return ArchiveReader::open(archive); });
    if (!reader && reader.error().kind != ErrorKind::ArchiveForeign)
        return fail(reader.error());
    const QDateTime created
        = reader ? (*reader)->manifest().created : QFileInfo(request.archive).lastModified();
    //: The answer that confirms a question on a terminal
    const QString yes = InPlaceWords::tr("yes");
    const QString made = QLocale().toString(created, QLocale::ShortFormat);
    const QString subject = givesDatabase(request)
                                ? QDir::toNativeSeparators(request.suite.database)
                                : request.suite.name;
    if (givesDatabase(request))
        nameOpenPrograms(request.suite);
    TRY_ASSIGN(const bool isWanted,
               askForYes(session, questionFor(request).arg(subject, made, yes), yes));
    if (!isWanted)
        return fail(ErrorKind::Cancelled);
    return request.replaceNewer ? Result<void>() : askAboutNewer(session, request, yes);
}

QJsonObject toJson(const RestoreReport &report, const QString &archive)
{
    const bool clean = report.warnings.empty();
    return {{"database", report.database},
            {"archive", archive},
            {"created", report.created.toString(Qt::ISODate)},
            {"bytes", report.bytes},
            {"database_restored", report.hasDatabase},
            {"files", QJsonArray::fromStringList(report.files)},
            {"same_files", report.sameFiles},
            {"before", nameOf(report.before)},
            {"saved", report.saved},
            {"checked", nameOf(report.checked)},
            {"proof", toJson(report.proof)},
            {"outcome", nameOf(clean ? Outcome::Success : Outcome::Warnings)},
            {"warnings", toJson(report.warnings)},
            {"seconds", report.seconds}};
}

void print(const RestoreReport &report, const QString &archive, const Session &session)
{
    for (const Warning &warning : report.warnings)
        sayWarning(sentence(warning));
    for (const ProofAnswer &answer : report.proof)
        say(proofSentence(answer, currentLanguage()));
    if (const qsizetype count = report.files.size(); count > 0)
        say(InPlaceWords::tr("%n file(s) beside the database restored.", nullptr,
                             static_cast<int>(count)));
    say(sentenceOf(report));
    //: %1: a size; %2: a duration
    say(InPlaceWords::tr("Restored: %1 in %2")
            .arg(sizeText(report.bytes), durationText(report.seconds)));
    if (session.options.json)
        printData(toJson(report, archive));
    else
        printData(report.database);
}

Result<RestoreRequest> requestFor(const Suite &suite, const InPlaceOptions &options)
{
    RestoreRequest request{.suite = suite,
                           .archive = options.archive,
                           .part = options.part.part,
                           .entry = options.part.entry,
                           .replaceNewer = options.replaceNewer,
                           .check = options.check,
                           .keepDamaged = options.keepDamaged,
                           .reason = QStringLiteral("command-line"),
                           .gate = std::make_shared<CommitGate>()};
    if (request.archive.isEmpty()) {
        TRY_ASSIGN(const UndoableRestore undoable, restoreToUndo(suite.id));
        //: %1: date and time
        say(InPlaceWords::tr("This undoes the restore of %1.")
                .arg(QLocale().toString(undoable.finished, QLocale::ShortFormat)));
        request.archive = undoable.archive;
        request.part = undoable.part;
        request.entry = undoable.entry;
        request.reason = QStringLiteral("undo");
    }
    if (!options.saveTo.isEmpty()) {
        TRY_ASSIGN(request.saveTo, destinationPath(options.saveTo));
    }
    return request;
}

Result<ExitCode> restore(const Session &session, const RestoreRequest &request)
{
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<RestoreReport> result = runCancellable(
        session,
        [request, line, cancel = session.cancel] {
            return runRestore(request, SystemClock(), *line, cancel);
        },
        request.gate);
    line->finish();
    if (!result)
        return fail(explainDamage(session, result.error(), request.suite.id));
    print(*result, request.archive, session);
    return ExitCode::Done;
}

/// A computer that takes the place of another one; the suite file is its vendor's.
void offerMainComputer(const ChosenSuite &chosen)
{
    const QString host = QSysInfo::machineHostName();
    const Result<void> isMain = checkMainComputer(chosen.suite, chosen.settings, host);
    if (!isMain)
        //: %1 and %2: names of computers. The command in the quotation marks stays as it is.
        say(InPlaceWords::tr("Only “%1” backs up this suite so far. If this computer, “%2”, takes "
                             "its place, “vesper main-computer” makes it the one that does.")
                .arg(isMain.error().detail, host));
}

Result<ExitCode> confirmAndRestore(const Session &session, const InPlaceOptions &options)
{
    if (!options.isConfirmed && !session.mayAsk())
        return fail(ErrorKind::ConfirmationRequired);
    TRY_ASSIGN(const ChosenSuite chosen, chooseSuite(session, SampleUse::IfWritten));
    TRY_ASSIGN(RestoreRequest request, requestFor(chosen.suite, options));
    TRY_ASSIGN(request.employee, identify(session, chosen.suite, options));
    if (!options.isConfirmed)
        TRY(confirm(session, request));
    TRY_ASSIGN(const ExitCode code, restore(session, request));
    offerMainComputer(chosen);
    return code;
}

/// The rule of the house is the suite's own: what is there already is left to its suite file.
Result<ExitCode> restoreIntoFolder(const Session &session, const InPlaceOptions &options)
{
    TRY_ASSIGN(const auto reader, runCancellable(session, [archive = options.archive] {
                   return ArchiveReader::open(archive);
               }));
    TRY_ASSIGN(const Suite suite,
               suiteOfArchive(reader->manifest(), options.archive, options.into));
    for (const QString &path : {suite.file, suite.database})
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return fail(ErrorKind::SuiteExists, path);
    TRY_ASSIGN(const RestoreRequest request, requestFor(suite, options));
    TRY_ASSIGN(const ExitCode code, restore(session, request));
    say(InPlaceWords::tr("Now install the suite’s applications, with their suite file in “%1”.")
            .arg(QDir::toNativeSeparators(options.into)));
    return code;
}

} // namespace

Result<ExitCode> restoreInPlace(const Session &session, const InPlaceOptions &options)
{
    Result<ExitCode> result = options.into.isEmpty() ? confirmAndRestore(session, options)
                                                     : restoreIntoFolder(session, options);
    if (!result && result.error().kind == ErrorKind::SourceNotDatabase && !options.keepDamaged)
        say(InPlaceWords::tr("With --keep-damaged the unreadable file is set aside, and the backup "
                             "is restored all the same."));
    return result;
}

} // namespace vesper
