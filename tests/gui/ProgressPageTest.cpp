// What a person sees while it runs: one bar that never goes back, how fast, and when it ends.
#include "wizard/ProgressPage.h"
#include "gui/OpenWizard.h"
#include "gui/SampleStates.h"
#include "support/Catch.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("The page says what happens, how far it is, how fast, and when it ends")
{
    ProgressPage page("Kingston");
    page.show(sampleProgress());
    const auto text = [&page](const char *label) {
        return page.findChild<QLabel *>(QLatin1String(label))->text();
    };
    CHECK(text("stageLabel") == "Compressing the data…");
    CHECK(text("destinationLabel") == "To Kingston");
    CHECK(text("percentLabel") == "43 %");
    CHECK(text("amountLabel") == u"412\u00a0MB of 690\u00a0MB · 38.0\u00a0MB/s");
    CHECK(text("finishLabel") == u"Ready at about 18:06");
}

TEST_CASE_METHOD(OpenWizard, "One bar goes over the whole run, and never back")
{
    openReady(club.newFolder("stick"));
    driver->click("backupButton");
    auto *bar = driver->window().findChild<QProgressBar *>("progressBar");
    REQUIRE(bar != nullptr);
    std::vector<int> values{bar->value()};
    QObject::connect(bar, &QProgressBar::valueChanged,
                     [&values](int value) { values.push_back(value); });
    driver->wait("resultTitle");
    CHECK(std::is_sorted(values.begin(), values.end()));
    CHECK(values.size() > 2);
    CHECK(values.back() > 700); // of 1000: into the last stage
}
