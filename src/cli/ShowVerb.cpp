#include "archive/ArchiveReader.h"
#include "cli/ManifestText.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "words/VerbOptions.h"

namespace vesper {

namespace {

class ShowVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliShow)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    QString m_archive;
};

CLI::App *ShowVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(program, "show", tr("Say what is inside an archive, and its proof"));
    addText(*verb, "ARCHIVE", m_archive, {}, tr("The archive"))->required();
    return verb;
}

Result<ExitCode> ShowVerb::run(const Session &session)
{
    const QString path = absolutePath(m_archive);
    TRY_ASSIGN(const auto archive,
               runCancellable(session, [path] { return ArchiveReader::open(path); }));
    if (session.options.json) {
        QJsonObject object = toJsonSummary(archive->manifest());
        object.insert("archive", archive->file().path());
        object.insert("bytes", archive->file().size());
        printData(object);
        return ExitCode::Done;
    }
    for (const QString &line : linesOf(archive->manifest()))
        printData(line);
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeShowVerb()
{
    return std::make_unique<ShowVerb>();
}

} // namespace vesper
