#include "cli/CodeEntry.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "words/VerbOptions.h"

#include <QtCore/QSysInfo>

namespace vesper {

namespace {

/// After a computer was replaced: suite.toml, which names the main computer, is the vendor's.
class MainComputerVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliMainComputer)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    bool m_codeFromStdin = false;
};

CLI::App *MainComputerVerb::addTo(CLI::App &program)
{
    CLI::App *verb
        = addVerb(program, "main-computer", tr("Make this computer the one that backs up"));
    addFlag(*verb, "--code-stdin", m_codeFromStdin,
            tr("Read the administrator’s code from standard input"));
    return verb;
}

Result<ExitCode> MainComputerVerb::run(const Session &session)
{
    TRY_ASSIGN(const ChosenSuite chosen, chooseSuite(session, SampleUse::IfWritten));
    TRY(authorizeAdministration(session, chosen.suite,
                                m_codeFromStdin ? CodeSource::StandardInput : CodeSource::AskOnly));
    const QString host = QSysInfo::machineHostName();
    TRY(changeSettings(chosen.suite.id,
                       [&host](Settings &settings) { settings.mainComputer = host; }));
    //: %1: a computer's name; %2: a suite, such as Club Horizon
    say(tr("“%1” is now the main computer of “%2”: from here on it is the one that backs up.")
            .arg(host, chosen.suite.name));
    if (session.options.json)
        printData(QJsonObject{{"main_computer", host}});
    else
        printData(host);
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeMainComputerVerb()
{
    return std::make_unique<MainComputerVerb>();
}

} // namespace vesper
