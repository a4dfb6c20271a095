// What a screen reader is told without being asked.
#include "window/StatusLabel.h"

#include "gui/SampleStates.h"
#include "support/Catch.h"
#include "wizard/ProgressPage.h"

#include <QtGui/QAccessible>

using namespace vesper;
using namespace vesper::test;

namespace {

Progress at(Stage stage, double fraction)
{
    Progress progress = sampleProgress();
    progress.stage = stage;
    progress.fraction = fraction;
    return progress;
}

} // namespace

TEST_CASE("A status is read out when it changes and when it appears, never twice")
{
    StatusLabel label;
    QStringList heard;
    QObject::connect(&label, &StatusLabel::readOut,
                     [&heard](const QString &text) { heard << text; });
    label.say("out of sight");
    CHECK(heard.isEmpty());
    label.show();
    label.say("Wrong code.");
    label.say("Wrong code.");
    CHECK(heard == QStringList{"out of sight", "Wrong code."});
}

TEST_CASE("The milestones of a backup are read out, not every percent")
{
    ProgressPage page("Kingston");
    page.QWidget::show();
    auto *now = page.findChild<StatusLabel *>("stageLabel");
    REQUIRE(now != nullptr);
    QStringList heard;
    QObject::connect(now, &StatusLabel::readOut, [&heard](const QString &text) { heard << text; });
    page.show(at(Stage::Compressing, 0.1));
    page.show(at(Stage::Compressing, 0.2));
    page.show(at(Stage::Compressing, 0.4));
    page.show(at(Stage::Writing, 0.6));
    page.show(at(Stage::Checking, 0.8));
    CHECK(heard
          == QStringList{"Compressing the data…", "Writing the backup…",
                         "Checking the backup: reading it back…"});
}

TEST_CASE("To assistive programs a status is a notification that is called what it says")
{
    StatusLabel label;
    label.say("The backup is finished.");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&label);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->role() == QAccessible::Notification);
    CHECK(spoken->text(QAccessible::Name) == "The backup is finished.");
}
