#include "words/StaffListSentence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace vesper {

namespace {

struct StaffErrors
{
    Q_DECLARE_TR_FUNCTIONS(StaffErrors)
};

QString codeSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CodeTooShort:
        return StaffErrors::tr("The code needs at least %n character(s): a shorter one is soon "
                               "found by trying.",
                               nullptr, static_cast<int>(error.needed));
    case ErrorKind::CodeTaken:
        return StaffErrors::tr("This code cannot be used: somebody has it already. Please choose "
                               "another.");
    case ErrorKind::CodesDiffer:
        return StaffErrors::tr("The two codes are not the same. Please type the new code twice.");
    default:
        return {};
    }
}

} // namespace

QString staffListSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StaffListUnreadable:
        return StaffErrors::tr("The staff list “%1” cannot be understood. Please have it put "
                               "right.")
            .arg(QDir::toNativeSeparators(error.path));
    case ErrorKind::StaffInSuite:
        return StaffErrors::tr("This suite keeps its employees in its own database. Please change "
                               "them there.");
    case ErrorKind::EmployeeUnknown:
        return StaffErrors::tr("Nobody on the staff list is called “%1”. Please check the name.")
            .arg(error.detail);
    case ErrorKind::EmployeeExists:
        return StaffErrors::tr("“%1” is on the staff list already. Please choose another name.")
            .arg(error.detail);
    case ErrorKind::LastAdministrator:
        //: To administer: the right to change the settings and the staff list
        return StaffErrors::tr("Nobody would be left who may administer. Please give somebody else "
                               "that right first.");
    default:
        return codeSentence(error);
    }
}

} // namespace vesper
