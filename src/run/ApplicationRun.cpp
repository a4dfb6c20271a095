#include "run/ApplicationRun.h"

#include "presence/ChildProcess.h"
#include "presence/DatabaseUsers.h"
#include "presence/Presence.h"
#include "run/OwedOffer.h"
#include "run/ProgramFile.h"
#include "suite/MainComputer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <thread>

namespace vesper {

namespace {

using namespace std::chrono_literals;

constexpr auto lookAgainAfter = 100ms;
constexpr auto lookForUseAfter = 500ms;
constexpr char suiteVariable[] = "VESPER_SUITE";

/// The whole command. Errors: ApplicationUnknown.
Result<QStringList> commandOf(const ApplicationRequest &request)
{
    const auto &applications = request.suite.applications;
    const auto found = std::ranges::find(applications, request.application, &Application::id);
    if (found == applications.end())
        return fail(ErrorKind::ApplicationUnknown, request.suite.file, request.application);
    QStringList command = found->command + request.arguments;
    command.front() = suiteProgram(command.front());
    return command;
}

/// Tells what is the application from what it only leaves behind, such as a print service: the
/// former has the database open sooner or later.
class Remains
{
public:
    explicit Remains(const ApplicationRequest &request)
        : m_request(request)
    {}
    /// While the program itself runs: whether it works with the database.
    void look() { m_isUsed = isInUse(); }
    [[nodiscard]] bool isUsed() const { return m_isUsed; }
    /// Once it has ended, after so long a time.
    void begin(std::chrono::milliseconds ran)
    {
        if (ran < m_request.starterTime)
            m_patience = QDeadlineTimer(m_isUsed ? m_request.starterTime : m_request.openingTime);
    }
    /// Whether what it left behind is still waited for.
    [[nodiscard]] bool count()
    {
        if (!isInUse())
            return !m_patience.hasExpired();
        m_patience = QDeadlineTimer(); // it has opened it: from now on it counts while it has
        return true;
    }

private:
    [[nodiscard]] bool isInUse() const
    {
        return isOpenBelow(QCoreApplication::applicationPid(), m_request.suite.database);
    }

    const ApplicationRequest &m_request;
    bool m_isUsed = false;
    QDeadlineTimer m_patience; ///< expired
};

/// The end of the application, which a cancel asks for.
int endOf(ChildProcess &application, const ApplicationRequest &request, const CancelToken &cancel)
{
    const std::function<void()> askToEnd = [&application] { application.askToEnd(); };
    Remains remains(request);
    QElapsedTimer running;
    running.start();
    {
        const CancelCallback ask(cancel, askToEnd);
        while (!remains.isUsed() && !running.hasExpired(request.starterTime.count())
               && !application.waitFor(lookForUseAfter))
            remains.look();
        application.wait();
    }
    remains.begin(std::chrono::milliseconds(running.elapsed()));
    const CancelCallback ask(cancel, askToEnd); // what is left has not been asked yet
    return application.waitWhile([&remains] { return remains.count(); });
}

/// Whether nobody comes for as long as `grace`; else the turn is given back.
Result<bool> nobodyComes(const Presence &presence, std::optional<Presence::Turn> &turn,
                         std::chrono::milliseconds grace, const CancelToken &cancel)
{
    const QDeadlineTimer deadline(grace);
    do {
        TRY_ASSIGN(const bool isKept, presence.keep(turn));
        if (!isKept || cancel.stop_requested())
            return false;
        std::this_thread::sleep_for(lookAgainAfter);
    } while (!deadline.hasExpired());
    return presence.keep(turn);
}

bool backsUpHere(const ApplicationRequest &request)
{
    return checkMainComputer(request.suite, loadSettings(request.suite.id), request.host)
        .has_value();
}

/// Whether somebody was asked: not by a wizard that crashed, as one does that finds no display, nor
/// by one that gave way to another. `reason`: what the wizard is told led to the offer.
Result<bool> openWizard(const ApplicationRequest &request, const QString &reason,
                        const CancelToken &cancel)
{
    constexpr int killed = 128;
    QStringList command{request.wizard, QStringLiteral("backup")};
    command << QStringLiteral("--reason") << reason;
    command << QStringLiteral("--suite") << request.suite.file;
    if (!request.language.isEmpty())
        command << QStringLiteral("--language") << request.language;
    TRY_ASSIGN(const auto wizard, ChildProcess::start(command, {}));
    const CancelCallback ask(cancel, [&wizard] { wizard->askToEnd(); });
    const int exitCode = wizard->wait();
    return exitCode < killed && exitCode != static_cast<int>(ExitCode::AnotherRun)
           && !cancel.stop_requested();
}

/// Opens the wizard after the last one, and once more for each who came and left behind its back.
Result<bool> offer(const ApplicationRequest &request, const QString &reason,
                   const Presence &presence, std::optional<Presence::Turn> turn,
                   const CancelToken &cancel)
{
    bool wasOffered = false;
    while (turn) {
        TRY_ASSIGN(const bool isQuiet, nobodyComes(presence, turn, request.grace, cancel));
        if (!isQuiet)
            break;
        settleOffer(request.suite.id); // the wizard sees to it from here
        const Result<bool> wasAsked = openWizard(request, reason, cancel);
        if (!wasAsked.value_or(false))
            oweOffer(request.suite.id);
        TRY(wasAsked);
        wasOffered = wasOffered || *wasAsked;
        TRY(presence.giveBack(turn));
    }
    return wasOffered;
}

Result<bool> offerIfLast(const ApplicationRequest &request, const Presence &presence,
                         Presence::Place place, const CancelToken &cancel)
{
    TRY_ASSIGN(std::optional<Presence::Turn> turn, presence.leave(std::move(place)));
    if (!turn || cancel.stop_requested() || !backsUpHere(request))
        return false;
    return offer(request, QStringLiteral("last-close"), presence, std::move(turn), cancel);
}

} // namespace

Result<ApplicationReport> runApplication(const ApplicationRequest &request,
                                         const CancelToken &cancel)
{
    TRY_ASSIGN(const QStringList command, commandOf(request));
    // At once: whoever ends the session may not wait for the application's end.
    const CancelCallback owe(cancel, [&request] { oweOffer(request.suite.id); });
    ApplicationReport report;
    const Result<Presence> presence = Presence::of(request.suite.database, request.presenceRoot);
    Result<Presence::Place> place
        = presence ? presence->enter(request.application) : fail(presence.error());
    if (!place)
        report.problem = place.error();
    const auto application = ChildProcess::start(
        command, {.descriptor = place ? place->descriptor() : -1,
                  .variables = {{QLatin1String(suiteVariable), request.suite.file}}});
    if (!application) {
        if (place)
            presence->cancel(std::move(*place));
        return fail(application.error());
    }
    report.exitCode = endOf(**application, request, cancel);
    if (!place)
        return report;
    const Result<bool> offered = offerIfLast(request, *presence, std::move(*place), cancel);
    report.wasOffered = offered.value_or(false);
    if (!offered)
        report.problem = offered.error();
    return report;
}

Result<bool> offerMissed(const ApplicationRequest &request, const CancelToken &cancel)
{
    if (!backsUpHere(request))
        return false;
    TRY_ASSIGN(const Presence presence, Presence::of(request.suite.database, request.presenceRoot));
    const bool isOwed = isOfferOwed(request.suite);
    TRY_ASSIGN(std::optional<Presence::Turn> turn,
               presence.claim(isOwed ? Presence::Claim::Anyway : Presence::Claim::IfUnwatched));
    if (!turn)
        return false;
    const CancelCallback owe(cancel, [&request] { oweOffer(request.suite.id); });
    const QString reason = isOwed ? QStringLiteral("missed") : QStringLiteral("last-close");
    return offer(request, reason, presence, std::move(turn), cancel);
}

} // namespace vesper
