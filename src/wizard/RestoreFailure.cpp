#include "wizard/Failure.h"
#include "wizard/RestoreResults.h"
#include "words/Sentences.h"
#include "words/SystemReason.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace vesper {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestoreFailure)
};

QString titleOf(const FailedEnd &end)
{
    if (end.error.hasChanged && end.error.kind != ErrorKind::RestoreUnsound)
        return Words::tr("The backup was restored only in part.");
    if (end.error.kind == ErrorKind::Cancelled)
        return Words::tr("It was cancelled.");
    if (end.error.kind == ErrorKind::RestoreUnsound)
        return Words::tr("What was restored is not sound.");
    switch (end.task) {
    case RestoreTask::Open:
        return Words::tr("Nothing can be restored now.");
    case RestoreTask::Check:
        return Words::tr("This backup cannot be read.");
    case RestoreTask::Restore:
        return Words::tr("The backup was not restored.");
    case RestoreTask::Undo:
        return Words::tr("The restore was not undone.");
    case RestoreTask::Look:
        return Words::tr("No copy could be made.");
    case RestoreTask::Practise:
        return Words::tr("The restore could not be practised.");
    case RestoreTask::Salvage:
        return Words::tr("Nothing could be saved of it.");
    }
    return {};
}

/// For whoever comes to help, and not said already.
QString detailsOf(const Error &error)
{
    const QString said = sentence(forPeople(error));
    QStringList lines{QDir::toNativeSeparators(error.path), error.detail};
    if (error.systemCode != 0)
        lines << QStringLiteral("%1 (errno %2)")
                     .arg(systemReason(error.systemCode))
                     .arg(error.systemCode);
    for (const ArchiveProblem &problem : error.problems)
        lines << technicalText(problem);
    lines.removeIf([&said](const QString &line) { return line.isEmpty() || said.contains(line); });
    lines.removeDuplicates();
    return lines.join(u'\n');
}

/// Trying again is of no use; a stick that was pulled out can come back.
bool isAboutArchive(ErrorKind kind)
{
    return exitCodeOf(kind) == ExitCode::ArchiveBad && kind != ErrorKind::ArchiveMissing;
}

/// A database that cannot be read keeps nobody from the backup: its state is kept first.
bool canKeepDamaged(const FailedEnd &end)
{
    return (end.task == RestoreTask::Restore || end.task == RestoreTask::Undo)
           && (end.error.kind == ErrorKind::SourceDamaged
               || end.error.kind == ErrorKind::SourceNotDatabase);
}

QString explanationOf(const FailedEnd &end)
{
    if (end.error.kind == ErrorKind::Cancelled && !end.error.hasChanged)
        return {};
    if (canKeepDamaged(end))
        return Words::tr("The database of now is damaged, so that no good backup can be made of it "
                         "before it is replaced.");
    return sentence(forPeople(end.error));
}

} // namespace

ResultContent contentOf(const FailedEnd &end)
{
    const bool cancelled = end.error.kind == ErrorKind::Cancelled;
    const bool isUnsound = end.error.kind == ErrorKind::RestoreUnsound;
    ResultContent content{
        .icon = cancelled ? QStringLiteral("stopped") : QStringLiteral("warning"),
        .tone = cancelled ? IconTile::Tone::Accent : IconTile::Tone::Danger,
        .title = titleOf(end),
        .explanation = explanationOf(end),
        .note = isUnsound || end.error.hasChanged
                    ? QString()
                    : Words::tr("Nothing was changed: your data and the backups you have are "
                                "as they were."),
        .details = detailsOf(end.error)};
    if (canKeepDamaged(end))
        content.links.push_back({ResultAction::KeepDamaged,
                                 Words::tr("&Restore all the same; the damaged state is kept")});
    if (end.error.hasChanged && !end.error.saved.isEmpty())
        content.links.push_back({ResultAction::Undo, Words::tr("&Undo this restore")});
    content.buttons.push_back({ResultAction::Close, Words::tr("&Close")});
    if (end.canGoBack)
        content.buttons.push_back({ResultAction::GoBack, Words::tr("&Back")});
    else if (end.task != RestoreTask::Open)
        content.buttons.push_back(
            {ResultAction::ChooseAnother, Words::tr("Choose &another backup")});
    if (!isAboutArchive(end.error.kind) && !isUnsound && !canKeepDamaged(end))
        content.buttons.push_back({ResultAction::TryAgain, Words::tr("&Try again")});
    return content;
}

} // namespace vesper
