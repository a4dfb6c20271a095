#include "base/ArchiveProblem.h"

#include <QtCore/QStringList>

namespace vesper {

QString nameOf(ArchiveProblem::Kind kind)
{
    using enum ArchiveProblem::Kind;
    switch (kind) {
    case SealMissing:
    case SealBroken:
        return QStringLiteral("seal");
    case Directory:
        return QStringLiteral("directory");
    case Unreadable:
    case BlockDamaged:
    case SumDiffers:
        return QStringLiteral("block");
    case DatabaseUnreadable:
        return QStringLiteral("database");
    case ProofDiffers:
        return QStringLiteral("proof");
    case RowsDiffer:
        return QStringLiteral("rows");
    case Structure:
    case KeptDamage:
        return QStringLiteral("structure");
    case NotChecked:
        return QStringLiteral("check");
    }
    return {};
}

QString technicalText(const ArchiveProblem &problem)
{
    QStringList parts{nameOf(problem.kind)};
    for (const QString &part : {problem.entry, problem.detail})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(": "));
}

} // namespace vesper
