#include "cli/Output.h"
#include "cli/Verb.h"
#include "cli/VerbOptions.h"
#include "destination/DestinationRules.h"
#include "run/RestoreRun.h"
#include "words/Sentences.h"

namespace vesper {

namespace {

class RestoreVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliRestore)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    QString m_archive;
    QString m_to;
    bool m_replace = false;
};

CLI::App *RestoreVerb::addTo(CLI::App &program)
{
    CLI::App *verb
        = addVerb(program, "restore", tr("Write the database of an archive into a new file"));
    addText(*verb, "ARCHIVE", m_archive, {}, tr("The archive"))->required();
    //: Stands for a file in the help, in capitals
    addText(*verb, "--to", m_to, tr("FILE"), tr("The file to write"))->required();
    addFlag(*verb, "--replace", m_replace, tr("Replace the file if it exists"));
    return verb;
}

Result<ExitCode> RestoreVerb::run(const Session &session)
{
    TRY_ASSIGN(const QString target, destinationPath(m_to));
    const ExtractRequest request{absolutePath(m_archive), target, m_replace};
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<ExtractReport> result
        = runCancellable(session, [request, line, cancel = session.cancel] {
              return runExtract(request, *line, cancel);
          });
    line->finish();
    if (!result)
        return fail(result.error());

    //: %1: a size; %2: a duration
    say(tr("%1 in %2").arg(sizeText(result->bytes), durationText(result->seconds)));
    if (session.options.json)
        printData(QJsonObject{
            {"target", result->target}, {"bytes", result->bytes}, {"seconds", result->seconds}});
    else
        printData(result->target);
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeRestoreVerb()
{
    return std::make_unique<RestoreVerb>();
}

} // namespace vesper
