#include "cli/InPlace.h"

#include "archive/ArchiveReader.h"
#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "cli/Terminal.h"
#include "destination/DestinationRules.h"
#include "run/LostStaff.h"
#include "run/RestoreRun.h"
#include "words/Language.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

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
        = error.kind == ErrorKind::SourceMissing
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
    }
    return {};
}

Result<void> confirm(const Session &session, const Suite &suite, const QString &archive)
{
    TRY_ASSIGN(const auto reader,
               runCancellable(session, [archive] { return ArchiveReader::open(archive); }));
    //: The answer that confirms a question on a terminal
    const QString yes = InPlaceWords::tr("yes");
    const QString made = QLocale().toString(reader->manifest().created, QLocale::ShortFormat);
    //: %1: a database file; %2: date and time; %3: the word “yes” in this language
    const QString question
        = InPlaceWords::tr(
              "The content of “%1” is replaced by that of %2. Please enter “%3” if you want that:")
              .arg(QDir::toNativeSeparators(suite.database), made, yes);
    TRY_ASSIGN(const QString answer, readAnswer(question + QLatin1Char(' '), session.cancel));
    if (answer.trimmed().compare(yes, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::Cancelled);
    return {};
}

QJsonObject toJson(const RestoreReport &report, const QString &archive)
{
    const bool clean = report.warnings.empty();
    return {{"database", report.database},
            {"archive", archive},
            {"created", report.created.toString(Qt::ISODate)},
            {"bytes", report.bytes},
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
    say(sentenceOf(report));
    //: %1: a size; %2: a duration
    say(InPlaceWords::tr("Restored: %1 in %2")
            .arg(sizeText(report.bytes), durationText(report.seconds)));
    if (session.options.json)
        printData(toJson(report, archive));
    else
        printData(report.database);
}

Result<RestoreRequest> requestFor(const ChosenSuite &chosen, const InPlaceOptions &options)
{
    RestoreRequest request{.suite = chosen.suite,
                           .archive = options.archive,
                           .check = options.check,
                           .keepDamaged = options.keepDamaged,
                           .reason = QStringLiteral("command-line"),
                           .gate = std::make_shared<CommitGate>()};
    if (request.archive.isEmpty()) {
        TRY_ASSIGN(request.archive, archiveToUndo(chosen.suite.id));
        request.reason = QStringLiteral("undo");
    }
    if (!options.saveTo.isEmpty()) {
        TRY_ASSIGN(request.saveTo, destinationPath(options.saveTo));
    }
    return request;
}

Result<ExitCode> confirmAndRestore(const Session &session, const InPlaceOptions &options)
{
    if (!options.isConfirmed && !session.mayAsk())
        return fail(ErrorKind::ConfirmationRequired);
    TRY_ASSIGN(const ChosenSuite chosen, chooseSuite(session, SampleUse::IfWritten));
    TRY_ASSIGN(RestoreRequest request, requestFor(chosen, options));
    TRY_ASSIGN(request.employee, identify(session, chosen.suite, options));
    if (!options.isConfirmed)
        TRY(confirm(session, chosen.suite, request.archive));

    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<RestoreReport> result = runCancellable(
        session,
        [request, line, cancel = session.cancel] {
            return runRestore(request, SystemClock(), *line, cancel);
        },
        request.gate);
    line->finish();
    if (!result)
        return fail(result.error());
    print(*result, request.archive, session);
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> restoreInPlace(const Session &session, const InPlaceOptions &options)
{
    Result<ExitCode> result = confirmAndRestore(session, options);
    if (!result && result.error().kind == ErrorKind::SourceNotDatabase && !options.keepDamaged)
        say(InPlaceWords::tr("With --keep-damaged the unreadable file is set aside, and the backup "
                             "is restored all the same."));
    return result;
}

} // namespace vesper
