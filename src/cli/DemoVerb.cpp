#include "cli/DemoSpeech.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "demo/SampleSuite.h"
#include "destination/DestinationRules.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

#include <QtCore/QJsonArray>

#include <limits>

namespace vesper {

namespace {

class DemoVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliDemo)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    QString m_folder;
    qint64 m_rows = DemoOptions{}.passages;
    qint64 m_seed = DemoOptions{}.seed;
};

CLI::App *DemoVerb::addTo(CLI::App &program)
{
    CLI::App *verb
        = addVerb(program, "demo", tr("Write a sample suite, a leisure club, to try Vesper on"));
    addText(*verb, "DIR", m_folder, {}, tr("The folder to write to; Vesper’s own if not given"));
    addNumber(*verb, "--rows", m_rows, 1, 100'000'000,
              tr("Rows of the largest table: 6000000 make about 690 MB"));
    addNumber(*verb, "--seed", m_seed, 0, std::numeric_limits<quint32>::max(),
              tr("The same seed and rows give the same content"));
    return verb;
}

QJsonObject toJson(const DemoSuite &demo)
{
    QJsonArray codes;
    for (const DemoCode &code : demo.codes)
        codes.append(
            QJsonObject{{"employee", code.employee}, {"code", code.code}, {"rights", code.rights}});
    return {{"suite", demo.suiteFile},
            {"database", demo.database},
            {"database_bytes", demo.databaseBytes},
            {"codes", codes}};
}

Result<ExitCode> DemoVerb::run(const Session &session)
{
    DemoOptions options{
        .folder = sampleFolder(), .passages = m_rows, .seed = static_cast<quint32>(m_seed)};
    if (!m_folder.isEmpty()) {
        TRY_ASSIGN(options.folder, destinationPath(m_folder));
    }
    TRY_ASSIGN(const DemoSuite demo, writeDemo(session, options));
    if (session.options.json) {
        printData(toJson(demo));
        return ExitCode::Done;
    }
    printData(demo.suiteFile);
    printData(QStringLiteral("%1  %2").arg(demo.database, sizeText(demo.databaseBytes)));
    //: Heading above a table: code, name and rights of each employee of the sample suite
    printData(tr("Employee codes:"));
    for (const QString &line : codeLines(demo.codes))
        printData(QStringLiteral("  ") + line);
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeDemoVerb()
{
    return std::make_unique<DemoVerb>();
}

} // namespace vesper
