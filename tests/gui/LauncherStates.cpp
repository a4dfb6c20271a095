#include "gui/LauncherStates.h"

#include "base/StateFolder.h"
#include "launcher/HistoryWindow.h"
#include "launcher/IdentifyDialog.h"
#include "launcher/LauncherActions.h"
#include "launcher/LauncherWindow.h"
#include "words/Sentences.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace vesper::test {

namespace {

Application application(const char *id, const char *name)
{
    return {.id = QLatin1String(id),
            .name = sameInAllLanguages(QString::fromUtf8(name)),
            .command = {QStringLiteral("true")},
            .look = {}};
}

/// As they stand in the sample suite, with their pictures.
std::vector<Application> sampleApplications()
{
    Application reception = application("reception", "Reception");
    reception.name = {{QStringLiteral("en"), QStringLiteral("Reception")},
                      {QStringLiteral("fr"), QStringLiteral("Accueil")}};
    reception.icon = QStringLiteral(VESPER_SOURCE_DIR "/resources/sample/reception.svg");
    Application till = application("till", "Till");
    till.name = {{QStringLiteral("en"), QStringLiteral("Till")},
                 {QStringLiteral("fr"), QStringLiteral("Caisse")},
                 {QStringLiteral("da"), QStringLiteral("Kasse")}};
    till.icon = QStringLiteral(VESPER_SOURCE_DIR "/resources/sample/till.svg");
    return {reception, till};
}

Employee employee(const char *name)
{
    return {.id = QString::fromUtf8(name),
            .name = QString::fromUtf8(name),
            .codeHash = {},
            .mayBackUp = true,
            .email = {}};
}

HistoryEntry run(const QDateTime &finished)
{
    return {.id = 7,
            .started = finished.addSecs(-4),
            .finished = finished,
            .outcome = Outcome::Success,
            .reason = QStringLiteral("last-close"),
            .employee = QStringLiteral("Søren Kjær"),
            .archive = QStringLiteral("/media/kingston/club_2026-11-21_18-06-11.zip"),
            .volumeRoot = QStringLiteral("/media/kingston"),
            .volumeLabel = QStringLiteral("Kingston"),
            .archiveBytes = 276'000'000,
            .verified = true};
}

HistoryEntry failure(const QDateTime &finished)
{
    HistoryEntry failed = run(finished);
    failed.id = 8;
    failed.outcome = Outcome::Failed;
    failed.exitCode = static_cast<int>(ExitCode::NotEnoughRoom);
    failed.archive.clear();
    failed.verified = false;
    return failed;
}

/// Now, at a time of day that stays.
QDateTime evening(int daysAgo = 0)
{
    return {QDate(2026, 11, 21).addDays(-daysAgo), QTime(18, 6)};
}

LauncherState clubState()
{
    LauncherState state;
    state.suite.id = QStringLiteral("club");
    state.suite.name = QStringLiteral("Club Horizon");
    state.suite.applications = sampleApplications();
    state.settings.lastStick = {.folder = QStringLiteral("/media/kingston"),
                                .root = QStringLiteral("/media/kingston"),
                                .label = QStringLiteral("Kingston")};
    state.staff.employees = {employee("Søren Kjær"), employee("Zoé Lefèvre")};
    state.standing = backupStanding({run(evening())}, run(evening()), evening());
    return state;
}

/// A window with the actions that it shows.
struct ShownWindow
{
    LauncherActions actions;
    LauncherWindow window{actions};
};

std::shared_ptr<QWidget> shown(const LauncherState &state,
                               const std::vector<OpenApplication> &open = {},
                               const QString &notice = {})
{
    const auto parts = std::make_shared<ShownWindow>();
    parts->actions.fitTo(state);
    parts->window.showState(state);
    parts->window.showOpen(open);
    parts->window.say(notice);
    parts->window.show();
    return {parts, &parts->window};
}

LauncherState withStanding(int daysAgo, bool hasFailedSince = false)
{
    LauncherState state = clubState();
    const HistoryEntry good = run(evening(daysAgo));
    std::vector<HistoryEntry> latest{good};
    if (hasFailedSince)
        latest.insert(latest.begin(), failure(evening()));
    state.standing = backupStanding(latest, good, evening());
    return state;
}

std::shared_ptr<QWidget> withoutDatabase()
{
    const std::shared_ptr<QWidget> window = shown(withStanding(2));
    static_cast<LauncherWindow &>(*window).offerRestore(
        QStringLiteral("till"),
        {.kind = ErrorKind::SourceMissing, .path = QStringLiteral("/srv/club/club.sqlite")});
    return window;
}

LauncherState workedSince()
{
    LauncherState state = clubState();
    state.standing
        = backupStanding({run(evening())}, run(evening()), evening(), BackupStanding::Work::Some);
    return state;
}

LauncherState ofFuture()
{
    LauncherState state = clubState();
    state.standing = backupStanding({run(evening(-40))}, run(evening(-40)), evening());
    return state;
}

LauncherState neverBackedUp()
{
    LauncherState state = clubState();
    state.standing = backupStanding({}, std::nullopt, evening());
    return state;
}

LauncherState atWork()
{
    LauncherState state = clubState();
    state.staff.current = state.staff.employees.back();
    return state;
}

LauncherState notMain()
{
    LauncherState state = clubState();
    state.notMainComputer
        = Error{.kind = ErrorKind::NotMainComputer, .detail = QStringLiteral("FRONT-PC")};
    return state;
}

LauncherState manyApplications()
{
    LauncherState state = atWork();
    state.suite.applications = {application("reception", "Reception"),
                                application("till", "Till"),
                                application("accounts", "Accounts and yearly closing"),
                                application("stock", "Stock"),
                                application("planning", "Planning"),
                                application("statistics", "Statistics"),
                                application("messages", "Messages"),
                                application("gates", "Gates"),
                                application("setup", "Setup of the house")};
    return state;
}

LauncherState withoutStaff()
{
    LauncherState state = clubState();
    state.staff = {};
    return state;
}

std::shared_ptr<QWidget> problem()
{
    const auto parts = std::make_shared<ShownWindow>();
    parts->window.showProblem({.kind = ErrorKind::SuiteInvalid,
                               .path = QStringLiteral("/etc/xdg/vesper/suite.toml"),
                               .detail = QStringLiteral("id: expected text"),
                               .line = 3});
    parts->window.show();
    return {parts, &parts->window};
}

std::shared_ptr<QWidget> identify(const QString &lockOut)
{
    LauncherState state = clubState();
    state.sampleCode = QStringLiteral("2410");
    auto dialog = std::make_shared<IdentifyDialog>(state, lockOut);
    dialog->show();
    return dialog;
}

std::shared_ptr<QWidget> history()
{
    struct Parts
    {
        QTemporaryDir home;
        std::unique_ptr<HistoryWindow> window;
    };
    const auto parts = std::make_shared<Parts>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(parts->home.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(parts->home.path()));
    Result<History> past = stateFolder(QStringLiteral("club")).and_then(&History::open);
    for (const HistoryEntry &entry : sampleRuns())
        (void)past->record(entry);
    parts->window
        = std::make_unique<HistoryWindow>(QStringLiteral("club"), QStringLiteral("Club Horizon"),
                                          QDBusConnection(QStringLiteral("no bus")));
    parts->window->open();
    (void)QTest::qWaitFor([&parts] { return parts->window->isVisible(); });
    return {parts, parts->window.get()};
}

OpenApplication openReception()
{
    return {.application = QStringLiteral("reception"),
            .user = QStringLiteral("counter"),
            .watcher = 4711,
            .since = QDateTime(QDate(2026, 11, 21), QTime(9, 12))};
}

} // namespace

std::vector<LauncherScene> launcherScenes(const QString &lockOut)
{
    const auto scene = [](const char *name, std::function<std::shared_ptr<QWidget>()> show) {
        return LauncherScene{QStringLiteral("launcher-") + QLatin1String(name), std::move(show)};
    };
    return {
        scene("up-to-date", [] { return shown(atWork(), {openReception()}); }),
        scene("worked-since", [] { return shown(workedSince(), {openReception()}); }),
        scene("missing", withoutDatabase),
        scene("clock", [] { return shown(ofFuture()); }),
        scene("suggested", [] { return shown(withStanding(2)); }),
        scene("needed", [] { return shown(neverBackedUp()); }),
        scene("failed", [] { return shown(withStanding(1, true)); }),
        scene("elsewhere",
              [] { return shown(notMain(), {}, sentence(*notMain().notMainComputer)); }),
        scene("many", [] { return shown(manyApplications(), {openReception()}); }),
        scene("no-staff", [] { return shown(withoutStaff()); }),
        scene("problem", problem),
        scene("identify", [lockOut] { return identify(lockOut); }),
        scene("history", history),
    };
}

std::vector<HistoryEntry> sampleRuns()
{
    HistoryEntry unverified = run(evening(9));
    unverified.verified = false;
    HistoryEntry drill = run(evening(4));
    drill.kind = RunKind::Drill;
    drill.verdict = DrillVerdict::Proven;
    drill.employee.clear();
    HistoryEntry before = run(evening(3));
    before.kind = RunKind::BeforeRestore;
    before.employee = QStringLiteral("Zoé Lefèvre");
    HistoryEntry restore = before;
    restore.kind = RunKind::Restore;
    HistoryEntry unattended = failure(evening(2));
    unattended.reason = QStringLiteral("unattended");
    unattended.employee.clear();
    HistoryEntry notNow = failure(evening(1));
    notNow.outcome = Outcome::Cancelled;
    notNow.exitCode = static_cast<int>(ExitCode::Cancelled);
    notNow.notNow = NotNow{NotNow::Reason::NoStick, {}};
    return {unverified, drill, before, restore, unattended, notNow, run(evening())};
}

} // namespace vesper::test
