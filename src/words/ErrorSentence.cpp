#include "words/Sentences.h"

#include "snapshot/DatabaseCheck.h"
#include "words/StaffListSentence.h"
#include "words/SystemReason.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace vesper {

namespace {

/// What happened, where, and what to do about it. Groups follow the exit codes.
struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString place(const Error &error)
{
    return QDir::toNativeSeparators(error.path);
}

/// "suite.toml:12"
QString position(const Error &error)
{
    return error.line > 0 ? place(error) + QLatin1Char(':') + QString::number(error.line)
                          : place(error);
}

/// The detail in brackets behind a statement, if there is one: it is for who comes to help.
QString inBrackets(const QString &detail)
{
    return detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail);
}

/// Why something could not be read or written, for the middle of a sentence.
QString reason(const Error &error)
{
    return error.systemCode != 0 || error.detail.isEmpty() ? systemReason(error.systemCode)
                                                           : error.detail;
}

/// "18:06", with seconds where they matter.
QString timeText(const QDateTime &moment)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (moment.time().second() != 0 && minutes > 0)
        format.insert(minutes + 2, QString(format.at(minutes - 1)) + QLatin1String("ss"));
    return locale.toString(moment.toLocalTime().time(), format);
}

QString suiteSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ArgumentMissing:
        //: %1: the name of an argument in the help, such as ARCHIVE
        return Errors::tr("%1 is missing: without a terminal it must be named.").arg(error.detail);
    case ErrorKind::SuiteNotFound:
        //: A suite is the set of applications that share one database; a file describes it.
        return error.path.isEmpty()
                   ? Errors::tr(
                       "No suite is set up on this computer. Please call whoever installed "
                       "Vesper.")
                   : Errors::tr("There is no suite file “%1”. Please check the path.")
                         .arg(place(error));
    case ErrorKind::SuiteInvalid:
        if (error.systemCode != 0)
            return Errors::tr("The suite file “%1” cannot be read: %2. Please call whoever "
                              "installed Vesper.")
                .arg(place(error), reason(error));
        //: %1: file and line
        return Errors::tr("The suite file has a mistake (%1). Please have it put right.")
                   .arg(position(error))
               + technicalSentence(error.detail);
    case ErrorKind::ApplicationUnknown:
        //: %1: a file; %2: what was typed as the id of an application
        return Errors::tr("“%1” names no application “%2”. Please check its id.")
            .arg(place(error), error.detail);
    case ErrorKind::ProgramNotStarted:
        //: %1: a program; %2: the reason, in brackets
        return Errors::tr("The program “%1” cannot be started%2. Please have the installation "
                          "and the suite file checked.")
            .arg(place(error), inBrackets(reason(error)));
    case ErrorKind::SuiteExists:
        return Errors::tr("“%1” is there already, and was left alone. Please choose an empty "
                          "folder.")
            .arg(place(error));
    case ErrorKind::ConfirmationRequired:
        return Errors::tr("This replaces the present data of the suite. Please confirm that you "
                          "want it.");
    case ErrorKind::ArchiveOfOtherSuite:
        if (error.detail.isEmpty())
            return Errors::tr("“%1” is a database, but not one of this suite: no employees can be "
                              "found in it. Please choose another file.")
                .arg(place(error));
        //: %2: the name of a suite, such as Club Horizon
        return Errors::tr(
                   "“%1” is a backup of “%2”, not of this suite. Nothing was changed. Please "
                   "choose another file.")
            .arg(place(error), error.detail);
    case ErrorKind::NothingToUndo:
        if (!error.path.isEmpty())
            return Errors::tr(
                       "The state before the last restore is in “%1”, which is not there now. "
                       "If that is on a drive, please connect it and try again.")
                .arg(QDir::toNativeSeparators(error.path));
        return Errors::tr("There is no restore that could be undone: the state before it was not "
                          "saved.");
    case ErrorKind::TargetExists:
        return Errors::tr("“%1” already exists and was left alone. Please choose another name.")
            .arg(place(error));
    default:
        return Errors::tr("“%1” is not understood here.").arg(error.detail);
    }
}

QString employeeSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotMainComputer:
        return Errors::tr("Only the main computer, “%1”, backs up this suite. Please start the "
                          "backup there.")
            .arg(error.detail);
    case ErrorKind::CodeRequired:
        return Errors::tr("An employee code is needed for this. Please enter yours.");
    case ErrorKind::CodeWrong:
        return error.until.isValid() ? Errors::tr("Wrong code. The next one can be entered at %1.")
                                           .arg(timeText(error.until))
                                     : Errors::tr("Wrong code. Please try again.");
    case ErrorKind::CodeLocked:
        return Errors::tr("There were too many wrong codes. The next one can be entered at %1.")
            .arg(timeText(error.until));
    case ErrorKind::CodeLacksRight:
        //: %1: an employee's name
        return Errors::tr("The code is right, but %1 is not allowed to do this. Please enter the "
                          "code of someone who is.")
            .arg(error.detail);
    case ErrorKind::StaffUnreadable:
        return Errors::tr("The list of employees cannot be read from the database. Please have the "
                          "suite file checked.")
               + technicalSentence(error.detail);
    default:
        return Errors::tr("You are not allowed to do this. Please ask someone who is.");
    }
}

QString nameSentence(const QString &name)
{
    QChar character;
    const std::optional<NameProblem> problem = problemOf(name, &character);
    return problem ? sentence(*problem, character)
                   : Errors::tr("“%1” cannot be used as a name. Please choose another.").arg(name);
}

/// The place was chosen well or not: a rule of the destination speaks.
QString destinationSentence(const Error &error)
{
    const QString path = place(error);
    switch (error.kind) {
    case ErrorKind::DestinationIsUrl:
        return Errors::tr(
                   "Internet addresses cannot be used here (“%1”). Please choose a folder on "
                   "a USB stick, a local disk or a network drive.")
            .arg(error.path);
    case ErrorKind::DestinationMissing:
        return Errors::tr("The folder “%1” does not exist. Please create it or choose another.")
            .arg(path);
    case ErrorKind::DestinationNotFolder:
        return Errors::tr("“%1” is a file. Please choose a folder.").arg(path);
    case ErrorKind::DestinationIsSource:
        return Errors::tr("“%1” is the folder of the database itself: one fault would take both. "
                          "Please choose another place, a USB stick for example.")
            .arg(path);
    case ErrorKind::DestinationIsIncluded:
        return Errors::tr("“%1” is among the files that are backed up themselves: each backup "
                          "would hold all earlier ones. Please choose another place.")
            .arg(path);
    case ErrorKind::DestinationSameDisk:
        return Errors::tr("“%1” is on the disk that holds the database, but backups go to an "
                          "external medium. Please choose a USB stick or a network drive.")
            .arg(path);
    case ErrorKind::NameRefused:
        return nameSentence(error.detail);
    default:
        return {};
    }
}

/// The place would be right, but its medium does not play along.
QString mediumSentence(const Error &error)
{
    const QString path = place(error);
    switch (error.kind) {
    case ErrorKind::DestinationNotWritable:
        return Errors::tr("You have no right to write into “%1”. Please choose another folder.")
            .arg(path);
    case ErrorKind::DestinationReadOnly:
        return Errors::tr("The medium of “%1” is read-only. Please unlock it or choose another.")
            .arg(path);
    case ErrorKind::DestinationNotMounted:
        //: %1: a drive's name, Kingston for example
        return Errors::tr("The drive “%1” is not connected. Please connect it or choose another.")
            .arg(error.detail.isEmpty() ? path : error.detail);
    case ErrorKind::DestinationNotAnswering:
        return Errors::tr("“%1” does not answer. Please check cable and network, or choose another "
                          "place.")
            .arg(path);
    case ErrorKind::FileTooLarge:
        if (error.needed == 0)
            return Errors::tr("The drive of “%1” cannot hold a file that large. Please choose "
                              "another drive.")
                .arg(path);
        //: %2: a size
        return Errors::tr("The drive of “%1” cannot hold a file of %2: its file system allows "
                          "smaller files only. Please choose another drive.")
            .arg(path, sizeText(error.needed));
    case ErrorKind::NotEnoughRoom:
        if (error.needed == 0)
            return Errors::tr("There is no room left in “%1”. Please make room or choose another "
                              "place.")
                .arg(path);
        //: %2 and %3: sizes
        return Errors::tr(
                   "Not enough room in “%1”: %2 are needed, %3 are free. Please make room or "
                   "choose another place.")
            .arg(path, sizeText(error.needed), sizeText(error.available));
    case ErrorKind::WriteFailed:
        //: %2: a reason, such as: the medium is full
        return Errors::tr("“%1” cannot be written: %2. Please choose another place.")
            .arg(path, reason(error));
    default:
        return {};
    }
}

QString withNewestGood(const QString &damaged, const Error &error)
{
    if (error.archive.isEmpty())
        return damaged;
    return damaged
           + QLatin1Char(' ')
           //: Follows the sentence: The database … is damaged, or: The backup file … is damaged
           + Errors::tr("The newest good backup here is “%1”.")
                 .arg(QDir::toNativeSeparators(error.archive));
}

QString damageSentence(const Error &error)
{
    //: %2: a technical reason in brackets, or nothing
    const QString damaged
        = Errors::tr("The database “%1” is damaged%2. Please stop working with it and call whoever "
                     "looks after it.")
              .arg(place(error), inBrackets(firstFinding({error.detail})));
    return withNewestGood(damaged, error);
}

QString databaseSentence(const Error &error)
{
    const QString path = place(error);
    switch (error.kind) {
    case ErrorKind::SourceMissing:
        return Errors::tr("There is no database “%1”. Please restore it from a backup, or have the "
                          "suite file checked.")
            .arg(path);
    case ErrorKind::SourceNotDatabase:
        return Errors::tr("“%1” cannot be read as a database: it is damaged, or the suite file "
                          "names a wrong one. Please call whoever looks after it.")
            .arg(path);
    case ErrorKind::SourceEmpty:
        return withNewestGood(
            Errors::tr("The database “%1” is empty: what was in it is gone. Please stop working "
                       "with it and call whoever looks after it.")
                .arg(path),
            error);
    case ErrorKind::SourceBusy:
        return Errors::tr("The database “%1” is in use by another program that lets nobody else "
                          "in. Please close the suite’s applications and try again.")
            .arg(path);
    case ErrorKind::SourceUnreadable:
        return Errors::tr("The database “%1” cannot be read: %2. Please call whoever looks after "
                          "this computer.")
            .arg(path, reason(error));
    case ErrorKind::SourceNeedsRecovery:
        return Errors::tr("A program was interrupted while it changed the database “%1”. Please "
                          "start the suite once, close it again and then try again.")
            .arg(path);
    case ErrorKind::SourceWalReadOnly:
        return Errors::tr("The database “%1” is in a folder where you have no right to write, and "
                          "this kind cannot be read safely there. Please ask for that right.")
            .arg(path);
    case ErrorKind::SourceNotWritable:
        if (error.hasChanged)
            //: %1: a file; %2: a reason
            return Errors::tr(
                       "As far as can be told the content of the backup is in the database “%1” "
                       "now, but its medium reported a fault at the end: %2. Please call "
                       "whoever looks after this computer.")
                .arg(path, reason(error));
        return Errors::tr("The database “%1” cannot be written: %2. It is as it was. Please call "
                          "whoever looks after this computer.")
            .arg(path, reason(error));
    default:
        return damageSentence(error);
    }
}

QString unsoundSentence(const Error &error)
{
    return Errors::tr("The data was restored, but the database “%1” did not stand its check%2. The "
                      "disk may be failing: please call whoever looks after this computer.")
        .arg(place(error), inBrackets(error.detail));
}

/// All that is wrong is said one by one; where only a detail is known, it stands in brackets.
QString damagedArchive(const Error &error)
{
    if (isKeptDamage(error))
        return Errors::tr("“%1” is as it was written, but its database was damaged already when it "
                          "was made. Please do not rely on it: choose an older, good backup.")
            .arg(place(error));
    //: %2: a technical reason in brackets, or nothing
    return Errors::tr("The backup file “%1” is damaged%2. Please do not rely on it: use another "
                      "one, or make a new one while the data is still there.")
        .arg(place(error), error.problems.empty() ? inBrackets(error.detail) : QString());
}

QString archiveSentence(const Error &error)
{
    const QString path = place(error);
    switch (error.kind) {
    case ErrorKind::ArchiveMissing:
        if (error.path.isEmpty())
            return Errors::tr("No good backup of this suite is known on this computer. Please name "
                              "a backup file.");
        return Errors::tr("There is no file “%1”. Please check the path, and that the drive is "
                          "connected.")
            .arg(path);
    case ErrorKind::ArchiveForeign:
        return Errors::tr("“%1” is not a backup file of Vesper. Please choose another file.")
            .arg(path);
    case ErrorKind::ArchiveDamaged:
        return withNewestGood(damagedArchive(error), error);
    case ErrorKind::EntryMissing:
        return Errors::tr("The backup file “%1” does not hold “%2”. Please choose another file.")
            .arg(path, error.detail);
    case ErrorKind::VerificationFailed:
        return Errors::tr(
                   "What was written could not be read back as it was%1, so it was not kept. "
                   "The medium may be failing: please use another one.")
            .arg(inBrackets(error.detail));
    case ErrorKind::RestoreUnsound:
        return unsoundSentence(error);
    case ErrorKind::ProofDiffers:
        return Errors::tr("The backup does not say the same as the database%1, so it was not kept. "
                          "Please try again.")
            .arg(inBrackets(error.detail));
    default:
        if (error.systemCode == EISDIR)
            return Errors::tr("“%1” is a folder. Please choose a backup file.").arg(path);
        return Errors::tr("“%1” cannot be read: %2. Please check the drive.")
            .arg(path, reason(error));
    }
}

QString runSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StateUnusable:
        return Errors::tr(
                   "Vesper cannot use its own folder “%1”. Please check that it is yours and "
                   "that the disk is not full.")
            .arg(place(error));
    case ErrorKind::AnotherRun:
        return Errors::tr("This suite is being backed up at this moment. Please wait until that is "
                          "done.");
    case ErrorKind::Cancelled:
        return error.hasChanged ? Errors::tr("Cancelled.")
                                : Errors::tr("Cancelled. Your data is as it was.");
    case ErrorKind::HookFailed:
        return Errors::tr(
                   "What must be done before each backup did not succeed%1, so no backup was "
                   "made. Please try again.")
            .arg(inBrackets(error.detail));
    case ErrorKind::FollowUpFailed:
        return Errors::tr("The backup is good, but what should follow it did not succeed%1.")
            .arg(inBrackets(error.detail));
    default:
        return Errors::tr(
                   "Vesper had to stop because of a fault of its own%1. Please try again, and "
                   "report it if it comes back.")
            .arg(inBrackets(error.detail));
    }
}

QString whatHappened(const Error &error)
{
    if (QString ofStaffList = staffListSentence(error); !ofStaffList.isEmpty())
        return ofStaffList;
    switch (exitCodeOf(error.kind)) {
    case ExitCode::Usage:
        return suiteSentence(error);
    case ExitCode::NotPermitted:
        return employeeSentence(error);
    case ExitCode::DestinationRefused:
    case ExitCode::NotEnoughRoom: {
        const QString rule = destinationSentence(error);
        return rule.isEmpty() ? mediumSentence(error) : rule;
    }
    case ExitCode::SourceUnusable:
        return databaseSentence(error);
    case ExitCode::ArchiveBad:
        return archiveSentence(error);
    default:
        return runSentence(error);
    }
}

} // namespace

QString sentence(const Error &error)
{
    QStringList sentences{whatHappened(error)};
    if (error.hasChanged && error.kind != ErrorKind::RestoreUnsound
        && error.kind != ErrorKind::SourceNotWritable)
        //: A restore that failed or was cancelled
        sentences << Errors::tr("A part was already done by then.");
    if (!error.saved.isEmpty() && !error.hasChanged)
        sentences << Errors::tr(
                         "A backup of the present state was made before, just in case: “%1”.")
                         .arg(QDir::toNativeSeparators(error.saved));
    else if (!error.saved.isEmpty())
        sentences << Errors::tr("The state before is in “%1”.")
                         .arg(QDir::toNativeSeparators(error.saved));
    if (!error.aside.isEmpty())
        sentences << Errors::tr("What was there before is now in “%1”.")
                         .arg(QDir::toNativeSeparators(error.aside));
    return sentences.join(QLatin1Char(' '));
}

} // namespace vesper
