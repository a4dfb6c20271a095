#include "gui/PageCatalog.h"

#include "gui/SampleStates.h"
#include "wizard/DonePage.h"
#include "wizard/FailedPage.h"
#include "wizard/OpeningPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/WherePage.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace vesper::test {

namespace {

template<typename Report>
BackupReport reportWith(Report change)
{
    BackupReport report = sampleReport();
    change(report);
    return report;
}

void typeInto(Page &page, const char *field, const QString &text)
{
    auto *edit = page.findChild<QLineEdit *>(QLatin1String(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

/// Until the page has its answer, which comes from another thread.
void waitForText(Page &page, const char *label)
{
    constexpr int patience = 5'000; // milliseconds
    const auto *answer = page.findChild<QLabel *>(QLatin1String(label));
    const auto isThere = [answer] { return answer->isVisible() && !answer->text().isEmpty(); };
    if (!QTest::qWaitFor(isThere, patience))
        qFatal("%s stays empty", label);
}

std::vector<PageState> whoStates(const QString &stateFolder)
{
    const auto who = [stateFolder] { return new WhoPage(sampleQuestion(stateFolder)); };
    const auto wrong = [](Page &page) {
        typeInto(page, "codeEdit", QStringLiteral("0815"));
        page.mainButton()->click();
        waitForText(page, "problemLabel");
    };
    return {{QStringLiteral("opening"), [] { return new OpeningPage; }},
            {QStringLiteral("who"), who,
             [](Page &page) { typeInto(page, "codeEdit", QStringLiteral("4711")); }},
            {QStringLiteral("who-wrong"), who, wrong}};
}

std::vector<PageState> whereStates(const QString &folder)
{
    const auto where = [folder]() -> Page * {
        auto *page = new WherePage(sampleSuite(folder), QStringLiteral("Anna Petit"), {});
        page->setVolumes(sampleVolumes(folder));
        return page;
    };
    const auto noStick = []() -> Page * {
        return new WherePage(sampleSuite({}), QStringLiteral("Anna Petit"), {});
    };
    const auto waiting = [folder]() -> Page * {
        OpenedSuite opened = sampleSuite(QStringLiteral("/media/anna/Kingston/evening"));
        opened.settings.lastStick = {.folder = opened.settings.lastFolder,
                                     .root = QStringLiteral("/media/anna/Kingston"),
                                     .label = QStringLiteral("Kingston")};
        auto *page = new WherePage(opened, QStringLiteral("Anna Petit"), {});
        page->offerToGoHome(true);
        std::vector<Volume> volumes = sampleVolumes(folder);
        volumes.erase(volumes.begin());
        page->setVolumes(volumes);
        return page;
    };
    const auto typed = [](const QString &text) {
        return [text](Page &page) {
            typeInto(page, "folderEdit", text);
            waitForText(page, "problemLabel");
        };
    };
    const auto accepted = [](Page &page) { waitForText(page, "forecastLabel"); };
    return {{QStringLiteral("where"), where, accepted},
            {QStringLiteral("where-url"), where, typed(QStringLiteral("ftp://backup.example.com"))},
            {QStringLiteral("where-missing"), where, typed(folder + QStringLiteral("/evening"))},
            {QStringLiteral("where-name"), where,
             [accepted](Page &page) {
                 accepted(page);
                 typeInto(page, "nameEdit", QStringLiteral("club 21:00"));
             }},
            {QStringLiteral("where-go-home"), where,
             [accepted](Page &page) {
                 qobject_cast<WherePage *>(&page)->offerToGoHome(true);
                 accepted(page);
             }},
            {QStringLiteral("where-waiting"), waiting,
             [](Page &page) { waitForText(page, "waitingLabel"); }},
            {QStringLiteral("where-no-stick"), noStick}};
}

std::vector<PageState> progressStates()
{
    const auto progress = []() -> Page * {
        auto *page = new ProgressPage(QStringLiteral("/media/anna/Kingston"));
        page->show(sampleProgress());
        return page;
    };
    return {
        {QStringLiteral("progress"), progress},
        {QStringLiteral("progress-close"), progress, [](Page &page) { (void)page.mayClose(); }}};
}

std::vector<PageState> doneStates()
{
    const auto done = [](const QString &name, const BackupReport &report) {
        return PageState{name, [report] { return new DonePage(report); }};
    };
    return {done(QStringLiteral("done"), sampleReport()),
            done(QStringLiteral("done-warnings"), reportWith([](BackupReport &report) {
                     report.warnings
                         = {{.kind = Warning::Kind::FileUnreadable,
                             .subject = QStringLiteral("documents/contract 2026-0412.pdf"),
                             .detail = QStringLiteral("Permission denied")},
                            {.kind = Warning::Kind::PermissionsOpen}};
                 })),
            done(QStringLiteral("done-unverified"), reportWith([](BackupReport &report) {
                     report.verified = false;
                     report.checked = CheckLevel::None;
                 })),
            done(QStringLiteral("done-damaged"), reportWith([](BackupReport &report) {
                     report.damaged = true;
                     report.damage = QStringLiteral("Tree 12 page 881: btreeInitPage()");
                 }))};
}

std::vector<PageState> failedStates()
{
    const auto failed = [](const QString &name, const Failure &failure) {
        return PageState{name, [failure] { return new FailedPage(failure); },
                         [](Page &page) {
                             auto *details
                                 = page.findChild<QPushButton *>(QStringLiteral("detailButton"));
                             details->setChecked(details->isVisible());
                         }};
    };
    return {
        failed(QStringLiteral("failed-room"),
               {.error = {.kind = ErrorKind::NotEnoughRoom,
                          .path = QStringLiteral("/media/anna/Kingston"),
                          .needed = 690'000'000,
                          .available = 120'000'000}}),
        failed(QStringLiteral("failed-damaged"),
               {.error = {.kind = ErrorKind::SourceDamaged,
                          .path = QStringLiteral("/srv/club/club.sqlite"),
                          .detail = QStringLiteral("Tree 12 page 881: btreeInitPage() "
                                                   "returns error code 11"),
                          .archive = QStringLiteral("/media/anna/Kingston/club_2026-11-20.zip")}}),
        failed(QStringLiteral("failed-computer"),
               {.error = {.kind = ErrorKind::NotMainComputer, .detail = QStringLiteral("FRONT-PC")},
                .opening = true}),
        failed(QStringLiteral("cancelled"), {.error = {.kind = ErrorKind::Cancelled}})};
}

} // namespace

std::vector<PageState> pageCatalog(const QString &stateFolder, const QString &stick)
{
    std::vector<PageState> all;
    for (const auto &some : {whoStates(stateFolder), whereStates(stick), progressStates(),
                             doneStates(), failedStates()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace vesper::test
