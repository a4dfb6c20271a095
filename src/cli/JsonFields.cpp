#include "cli/JsonFields.h"

#include "words/Language.h"
#include "words/Sentences.h"

#include <algorithm>
#include <array>

namespace vesper {

namespace {

template<typename Kind>
struct NamedKind
{
    Kind kind;
    const char *name;
};

using enum ErrorKind;
using Failure = NamedKind<ErrorKind>;
constexpr std::array errorNames{
    Failure{Internal, "internal"},
    Failure{Usage, "usage"},
    Failure{ArgumentMissing, "argument_missing"},
    Failure{SuiteNotFound, "suite_not_found"},
    Failure{SuiteInvalid, "suite_invalid"},
    Failure{ApplicationUnknown, "application_unknown"},
    Failure{ProgramNotStarted, "program_not_started"},
    Failure{ConfirmationRequired, "confirmation_required"},
    Failure{SuiteExists, "suite_exists"},
    Failure{NotPermitted, "not_permitted"},
    Failure{NotMainComputer, "not_main_computer"},
    Failure{CodeRequired, "code_required"},
    Failure{CodeWrong, "code_wrong"},
    Failure{CodeLocked, "code_locked"},
    Failure{CodeLacksRight, "code_lacks_right"},
    Failure{CodeTooShort, "code_too_short"},
    Failure{CodeTaken, "code_taken"},
    Failure{CodesDiffer, "codes_differ"},
    Failure{StaffUnreadable, "staff_unreadable"},
    Failure{StaffListUnreadable, "staff_list_unreadable"},
    Failure{StaffInSuite, "staff_in_suite"},
    Failure{EmployeeUnknown, "employee_unknown"},
    Failure{EmployeeExists, "employee_exists"},
    Failure{LastAdministrator, "last_administrator"},
    Failure{DestinationIsUrl, "destination_is_url"},
    Failure{DestinationMissing, "destination_missing"},
    Failure{DestinationNotFolder, "destination_not_folder"},
    Failure{DestinationNotWritable, "destination_not_writable"},
    Failure{DestinationReadOnly, "destination_read_only"},
    Failure{DestinationIsSource, "destination_is_source"},
    Failure{DestinationIsIncluded, "destination_is_included"},
    Failure{DestinationSameDisk, "destination_same_disk"},
    Failure{DestinationNotMounted, "destination_not_mounted"},
    Failure{DestinationNotAnswering, "destination_not_answering"},
    Failure{FileTooLarge, "file_too_large"},
    Failure{NameRefused, "name_refused"},
    Failure{NotEnoughRoom, "not_enough_room"},
    Failure{SourceMissing, "source_missing"},
    Failure{SourceNotDatabase, "source_not_database"},
    Failure{SourceEmpty, "source_empty"},
    Failure{SourceBusy, "source_busy"},
    Failure{SourceDamaged, "source_damaged"},
    Failure{SourceUnreadable, "source_unreadable"},
    Failure{SourceNeedsRecovery, "source_needs_recovery"},
    Failure{SourceWalReadOnly, "source_wal_read_only"},
    Failure{SourceNotWritable, "source_not_writable"},
    Failure{ArchiveMissing, "archive_missing"},
    Failure{ArchiveForeign, "archive_foreign"},
    Failure{ArchiveDamaged, "archive_damaged"},
    Failure{ArchiveOfOtherSuite, "archive_of_other_suite"},
    Failure{EntryMissing, "entry_missing"},
    Failure{VerificationFailed, "verification_failed"},
    Failure{ProofDiffers, "proof_differs"},
    Failure{ReadFailed, "read_failed"},
    Failure{WriteFailed, "write_failed"},
    Failure{TargetExists, "target_exists"},
    Failure{StateUnusable, "state_unusable"},
    Failure{NothingToUndo, "nothing_to_undo"},
    Failure{RestoreUnsound, "restore_unsound"},
    Failure{AnotherRun, "another_run"},
    Failure{Cancelled, "cancelled"},
    Failure{HookFailed, "hook_failed"},
    Failure{FollowUpFailed, "follow_up_failed"},
};
static_assert(errorNames.size() == static_cast<std::size_t>(FollowUpFailed) + 1);

using enum Warning::Kind;
using Caution = NamedKind<Warning::Kind>;
constexpr std::array warningNames{
    Caution{FileUnreadable, "file_unreadable"},
    Caution{FileChanged, "file_changed"},
    Caution{IncludeMissing, "include_missing"},
    Caution{ProofChanged, "proof_changed"},
    Caution{ProofUnanswered, "proof_unanswered"},
    Caution{WritersStalled, "writers_stalled"},
    Caution{BrokenReferences, "broken_references"},
    Caution{CheckSkipped, "check_skipped"},
    Caution{HistoryUnusable, "history_unusable"},
    Caution{FileKept, "file_kept"},
    Caution{FileHasNoPlace, "file_has_no_place"},
    Caution{FileInTheWay, "file_in_the_way"},
    Caution{FileDamaged, "file_damaged"},
    Caution{FilesLeftOut, "files_left_out"},
    Caution{NoProof, "no_proof"},
    Caution{DamagedState, "damaged_state"},
    Caution{ProgramOpen, "program_open"},
    Caution{OthersUnknown, "others_unknown"},
    Caution{PermissionsOpen, "permissions_open"},
};
static_assert(warningNames.size() == static_cast<std::size_t>(PermissionsOpen) + 1);

template<typename Kind, std::size_t Size>
QString nameIn(const std::array<NamedKind<Kind>, Size> &names, Kind kind)
{
    const auto *found = std::ranges::find(names, kind, &NamedKind<Kind>::kind);
    return found == names.end() ? QString() : QString::fromLatin1(found->name);
}

} // namespace

QString nameOf(ErrorKind kind)
{
    return nameIn(errorNames, kind);
}

QString nameOf(Warning::Kind kind)
{
    return nameIn(warningNames, kind);
}

QJsonObject failureObject(const Error &error, const QString &message)
{
    QJsonObject object{{"kind", nameOf(error.kind)}, {"message", message}, {"path", error.path}};
    if (!error.archive.isEmpty())
        object.insert("archive", error.archive);
    if (error.hasChanged)
        object.insert("changed", true);
    if (!error.saved.isEmpty())
        object.insert("saved", error.saved);
    if (!error.problems.empty())
        object.insert("problems", toJson(error.problems));
    return {{"error", object}, {"exit_code", static_cast<int>(exitCodeOf(error.kind))}};
}

QJsonArray toJson(const std::vector<ProofAnswer> &proof)
{
    QJsonArray array;
    for (const ProofAnswer &answer : proof)
        array.append(QJsonObject{{"text", proofSentence(answer, currentLanguage())},
                                 {"query", answer.query},
                                 {"values", QJsonArray::fromStringList(answer.values)}});
    return array;
}

QJsonArray toJson(const std::vector<ArchiveProblem> &problems)
{
    QJsonArray array;
    for (const ArchiveProblem &problem : problems)
        array.append(QJsonObject{{"what", nameOf(problem.kind)},
                                 {"entry", problem.entry},
                                 {"detail", problem.detail},
                                 {"message", sentence(problem)}});
    return array;
}

QJsonArray toJson(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings)
        array.append(QJsonObject{{"kind", nameOf(warning.kind)},
                                 {"subject", warning.subject},
                                 {"detail", warning.detail},
                                 {"system_code", warning.systemCode},
                                 {"message", sentence(warning)}});
    return array;
}

} // namespace vesper
