#include "cli/Output.h"
#include "cli/Verb.h"
#include "run/ApplicationRun.h"
#include "run/ProgramFile.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

#include <QtCore/QSysInfo>

namespace vesper {

namespace {

class RunVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliRun)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    QString m_application;
    QStringList m_arguments;
    bool m_missed = false;
};

CLI::App *RunVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(program, "run",
                             tr("Start an application of the suite; after the last one, offer the "
                                "backup"));
    CLI::Option *application
        = addText(*verb, "APPLICATION", m_application, {}, tr("Its id in suite.toml"))->required();
    const auto startNothing = [this, application] {
        m_missed = true;
        application->required(false);
    };
    verb->add_flag_callback("--missed", startNothing,
                            tr("Start nothing: offer the backup that could be offered to nobody, "
                               "such as at the end of a session")
                                .toStdString())
        ->excludes(application);
    const auto take = [this](const CLI::results_t &words) {
        for (const std::string &word : words)
            m_arguments.append(QString::fromStdString(word));
        return true;
    };
    verb->add_option("ARGUMENTS", take, tr("For the application, after “--”").toStdString())
        ->expected(0, CLI::detail::expected_max_vector_size);
    return verb;
}

Result<ExitCode> RunVerb::run(const Session &session)
{
    TRY_ASSIGN(ChosenSuite chosen, chooseSuite(session, SampleUse::IfWritten));
    const ApplicationRequest request{.suite = std::move(chosen.suite),
                                     .application = m_application,
                                     .arguments = m_arguments,
                                     .wizard = ownProgram(QStringLiteral("vesper-wizard")),
                                     .language = session.options.language,
                                     .host = QSysInfo::machineHostName()};
    if (m_missed) {
        TRY(offerMissed(request, session.cancel));
        return ExitCode::Done;
    }
    TRY_ASSIGN(const ApplicationReport report, runApplication(request, session.cancel));
    if (report.problem)
        sayWarning(sentence(*report.problem));
    return static_cast<ExitCode>(report.exitCode);
}

} // namespace

std::unique_ptr<Verb> makeRunVerb()
{
    return std::make_unique<RunVerb>();
}

} // namespace vesper
