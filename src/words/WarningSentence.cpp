#include "words/Sentences.h"

#include "snapshot/DatabaseCheck.h"
#include "words/SystemReason.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace vesper {

namespace {

struct Warnings
{
    Q_DECLARE_TR_FUNCTIONS(Warnings)
};

QString reason(const Warning &warning)
{
    return warning.systemCode != 0 ? systemReason(warning.systemCode) : warning.detail;
}

} // namespace

QString sentence(const Warning &warning)
{
    const QString why = reason(warning);
    const QString subject = QDir::toNativeSeparators(warning.subject);
    switch (warning.kind) {
    case Warning::Kind::FileUnreadable:
        return why.isEmpty()
                   ? Warnings::tr("“%1” is not in the backup: it is no ordinary file.").arg(subject)
                   : Warnings::tr("“%1” is not in the backup: it could not be read (%2).")
                         .arg(subject, why);
    case Warning::Kind::FileChanged:
        return Warnings::tr("“%1” changed while it was being read: what the backup holds of it may "
                            "be incomplete. Close the program that uses it and back up again.")
            .arg(subject);
    case Warning::Kind::IncludeMissing:
        //: %1: a named set of files, such as Contracts; %2: a folder
        return Warnings::tr("“%1” is not in the backup: the folder “%2” does not exist.")
            .arg(warning.subject, QDir::toNativeSeparators(warning.detail));
    case Warning::Kind::ProofChanged:
        //: %1 is an SQL query
        return Warnings::tr("The restored database already answers otherwise than the backup: %1. "
                            "Somebody may have gone on working.")
            .arg(warning.subject);
    case Warning::Kind::ProofUnanswered:
        //: The proof is what the database says about itself: the last invoice, today's sales.
        return Warnings::tr("One question of the proof has no answer. The backup is complete all "
                            "the same. Please have the suite file checked.")
               + technicalSentence(QStringLiteral("%1: %2").arg(warning.subject, why));
    case Warning::Kind::WritersStalled:
        //: %1: a duration
        return Warnings::tr(
                   "Other computers may have waited up to %1 before they could save, while "
                   "the database was being copied.")
            .arg(durationText(warning.detail.toDouble()));
    case Warning::Kind::BrokenReferences:
        //: Rows that refer to others, such as an invoice to a customer who is gone. %1: technical
        return Warnings::tr("The database refers to rows that are missing: %1. The backup holds it "
                            "as it is; please tell whoever looks after it.")
            .arg(warning.detail);
    case Warning::Kind::CheckSkipped:
        return Warnings::tr("One check could not be made: %1.").arg(why);
    case Warning::Kind::HistoryUnusable:
        return Warnings::tr(
                   "This backup could not be entered in the history: %1. The backup itself "
                   "is not affected.")
            .arg(why);
    case Warning::Kind::FileKept:
        return Warnings::tr("“%1” was not restored: what is there differs and may be newer. It was "
                            "kept.")
            .arg(subject);
    case Warning::Kind::FileHasNoPlace:
        //: A suite file describes the applications and where their files belong
        return Warnings::tr("“%1” was not restored: the suite file does not say where it belongs.")
            .arg(subject);
    case Warning::Kind::FileInTheWay:
        //: %2: a reason, such as: the medium is full
        return Warnings::tr("“%1” was not restored: its place cannot be written (%2).")
            .arg(subject, why);
    case Warning::Kind::FileDamaged:
        //: %2: technical English
        return Warnings::tr("“%1” is lost: it is damaged in the backup file (%2).")
            .arg(subject, warning.detail);
    case Warning::Kind::FilesLeftOut:
        //: %1: a reason, such as: the medium is full
        return Warnings::tr("Not all files beside the database were restored (%1).").arg(why);
    case Warning::Kind::NoProof:
        return Warnings::tr("“%1” is not a backup of Vesper: its structure is sound, but nothing "
                            "proves what was in it. Please look at the newest records.")
            .arg(subject);
    case Warning::Kind::DamagedState:
        //: %1: a backup file; %2: technical English
        return Warnings::tr("The database was damaged already when “%1” was made (%2). Please do "
                            "not count on what is in it, and look for an older, good backup.")
            .arg(subject, firstFinding({warning.detail}));
    case Warning::Kind::ProgramOpen:
        //: %1: a program; %2: the user who started it
        return Warnings::tr("“%1” (%2) was open during the restore. Close it and open it again "
                            "before you go on: it may still show what was there before.")
            .arg(warning.subject, warning.detail);
    case Warning::Kind::OthersUnknown:
        //: “others” is a word of the suite file
        return Warnings::tr("On which other computers the suite is open could not be found out. "
                            "Please have “others” in the suite file checked.")
               + technicalSentence(warning.detail);
    case Warning::Kind::PermissionsOpen:
        return Warnings::tr("This medium cannot protect files: whoever has it can read the backup. "
                            "Please keep it in a safe place.");
    }
    return {};
}

} // namespace vesper
