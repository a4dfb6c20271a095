// A network drive whose server is gone, for real, seen by a real window.
#include "support/DeadShare.h"
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QListView>

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The longest time in which the thread of the windows answered nothing.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(10);
    }
    [[nodiscard]] qint64 longestPause() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; ///< milliseconds
};

} // namespace

TEST_CASE("A dead share is listed as not answering, and the window waits for it at no step")
{
    const SampleClub club;
    const QString point = club.path("nas");
    Settings settings = club.settings();
    settings.lastFolder = point + "/archives";
    settings.lastNetworkDrive = {.folder = settings.lastFolder, .root = point, .label = "nas"};
    club.setSettings(settings);
    club.setAtWork("Søren Kjær");
    DeadShare share(point);
    const Pulse pulse;

    WizardDriver driver({.suite = club.suiteFile()});
    const auto *list = qobject_cast<QListView *>(driver.wait("volumeList"));
    const auto cardOfShare = [list] {
        const QAbstractItemModel &model = *list->model();
        const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, "nas");
        return found.isEmpty() ? QString() : found.front().data(Qt::AccessibleTextRole).toString();
    };
    CHECK(driver.waitUntil([&] { return cardOfShare().contains("not answering"); }));
    CHECK_FALSE(driver.isEnabled("backupButton"));
    driver.chooseVolume("nas");

    const QString elsewhere = club.newFolder("elsewhere");
    driver.type("folderEdit", elsewhere);
    driver.click("backupButton");
    CHECK(driver.text("resultTitle") == "The backup is finished.");
    CHECK(filesIn(elsewhere).size() == 1);
    CHECK(pulse.longestPause() < 500);
    share.giveUp(); // or its last question outlives the window by twenty seconds
}
