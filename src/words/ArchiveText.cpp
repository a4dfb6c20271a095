#include "words/ArchiveText.h"

#include "words/Language.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace vesper {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveText)
};

} // namespace

QString whoText(const Manifest &manifest)
{
    if (!manifest.employee.isEmpty() && !manifest.host.isEmpty())
        //: Who made a backup; %1: an employee, %2: a computer
        return Words::tr("%1 at %2").arg(manifest.employee, manifest.host);
    return manifest.employee.isEmpty() ? manifest.host : manifest.employee;
}

QString proofText(const Manifest &manifest)
{
    const auto answered = std::ranges::find_if(
        manifest.proof, [](const ProofAnswer &answer) { return !answer.values.isEmpty(); });
    return answered == manifest.proof.end() ? QString()
                                            : proofSentence(*answered, currentLanguage());
}

QString verifiedText(const std::optional<QDateTime> &verified)
{
    if (!verified)
        return Words::tr("Not yet checked here");
    const QDate date = verified->toLocalTime().date();
    switch (date.daysTo(QDate::currentDate())) {
    case 0:
        return Words::tr("Read back today");
    case 1:
        return Words::tr("Read back yesterday");
    default:
        //: %1: a date
        return Words::tr("Read back on %1").arg(QLocale().toString(date, QLocale::ShortFormat));
    }
}

} // namespace vesper
