#include "cli/Session.h"

#include "cli/DemoSpeech.h"
#include "cli/Output.h"
#include "cli/Terminal.h"
#include "demo/DemoSuite.h"
#include "demo/SampleSuite.h"
#include "words/Language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace vesper {

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(CliSession)
};

Result<ChosenSuite> openSuite(const Session &session, const QString &file)
{
    TRY_ASSIGN(Suite suite, runCancellable(session, [file] { return loadSuite(file); }));
    ChosenSuite chosen{std::move(suite), {}};
    chosen.settings = loadSettings(chosen.suite.id);
    if (session.options.language.isEmpty() && !chosen.settings.language.isEmpty())
        installLanguage(chosen.settings.language);
    return chosen;
}

Result<QString> writeSample(const Session &session)
{
    const QString folder = sampleFolder();
    say(SessionWords::tr(
            "No suite is set up on this computer: the sample suite is written to “%1”.")
            .arg(QDir::toNativeSeparators(folder)));
    TRY_ASSIGN(const DemoSuite sample, writeDemo(session, {.folder = folder}));
    for (const QString &line : codeLines(sample.codes))
        say(line);
    return sample.suiteFile;
}

} // namespace

std::shared_ptr<ProgressLine> Session::progressLine(bool quiet) const
{
    if (mayAnimate())
        return std::make_shared<ProgressLine>(ProgressStyle::Animated);
    return std::make_shared<ProgressLine>(quiet ? ProgressStyle::Silent
                                                : ProgressStyle::Milestones);
}

bool Session::mayAsk() const
{
    return !options.noInput && isTerminal(Stream::Input) && isTerminal(Stream::Error);
}

Result<ChosenSuite> chooseSuite(const Session &session, SampleUse sampleUse)
{
    if (const std::optional<QString> file = findSuiteFile(session.options.suiteFile))
        return openSuite(session, *file);
    const std::optional<QString> sample = writtenSample();
    if (sampleUse == SampleUse::Never || (sampleUse == SampleUse::IfWritten && !sample))
        return fail(ErrorKind::SuiteNotFound);
    if (!sample) {
        TRY_ASSIGN(const QString written, writeSample(session));
        return openSuite(session, written);
    }
    say(SessionWords::tr("No suite is set up on this computer: the sample suite in “%1” is used.")
            .arg(QDir::toNativeSeparators(sampleFolder())));
    return openSuite(session, *sample);
}

} // namespace vesper
