#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

namespace vesper {

namespace {

/// Why a name for an archive is refused, said while it is typed.
struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString sentence(NameProblem problem, QChar character)
{
    switch (problem) {
    case NameProblem::Empty:
        return Names::tr("Please enter a name.");
    case NameProblem::ForbiddenCharacter:
        return character.isPrint() ? Names::tr("A name cannot contain “%1”.").arg(character)
                                   : Names::tr("A name cannot contain invisible characters.");
    case NameProblem::ReservedName:
        return Names::tr("Windows keeps this name for itself. Please choose another.");
    case NameProblem::TrailingDotOrSpace:
        return Names::tr("A name cannot end with a dot or a space.");
    case NameProblem::LeadingSpace:
        return Names::tr("A name cannot begin with a space.");
    case NameProblem::LeadingDot:
        return Names::tr("A name cannot begin with a dot: the file would be hidden.");
    case NameProblem::TooLong:
        return Names::tr("This name is too long. Please shorten it.");
    }
    return {};
}

} // namespace vesper
