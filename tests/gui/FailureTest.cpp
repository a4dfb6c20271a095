// What is offered after a failure: what can help, and nothing else.
#include "gui/SampleFailures.h"
#include "support/Catch.h"
#include "wizard/FailedPage.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <cerrno>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The remedies on a page, from left to right, as their object names; the main one in capitals.
QString offeredFor(const Failure &failure)
{
    FailedPage page(failure);
    QString offered;
    for (const char *name : {"keepDamagedButton", "closeButton", "otherPlaceButton",
                             "tryAgainButton", "restoreButton"}) {
        const auto *button = page.findChild<QPushButton *>(QLatin1String(name));
        if (!button->isVisibleTo(&page))
            continue;
        const QString word = QString(button->objectName()).remove("Button");
        offered += (button->property("primary").toBool() ? word.toUpper() : word) + ' ';
    }
    return offered.trimmed();
}

QString offeredFor(ErrorKind kind)
{
    return offeredFor({.error = {.kind = kind}});
}

} // namespace

TEST_CASE("Another place is offered where the place is at fault, and nowhere else")
{
    using enum ErrorKind;
    for (const auto &[name, failure] : sampleFailures()) {
        INFO(name.toStdString());
        const ErrorKind kind = failure.error.kind;
        const bool ofThePlace = exitCodeOf(kind) == ExitCode::DestinationRefused
                                || exitCodeOf(kind) == ExitCode::NotEnoughRoom || kind == ReadFailed
                                || kind == VerificationFailed;
        const bool offered = offeredFor(failure).contains("otherPlace", Qt::CaseInsensitive);
        CHECK(offered == (ofThePlace || kind == Cancelled));
    }
}

TEST_CASE("What helps most often is the main button")
{
    using enum ErrorKind;
    CHECK(offeredFor(NotEnoughRoom) == "close OTHERPLACE tryAgain");
    CHECK(offeredFor(FileTooLarge) == "close OTHERPLACE");
    CHECK(offeredFor(VerificationFailed) == "close OTHERPLACE");
    CHECK(offeredFor(DestinationNotMounted) == "close otherPlace TRYAGAIN");
    CHECK(offeredFor(DestinationNotAnswering) == "close otherPlace TRYAGAIN");
    CHECK(offeredFor(SourceBusy) == "close TRYAGAIN");
    CHECK(offeredFor(AnotherRun) == "close TRYAGAIN");
    CHECK(offeredFor(SourceUnreadable) == "CLOSE tryAgain");
    CHECK(offeredFor(SourceDamaged) == "keepDamaged CLOSE");
    CHECK(offeredFor(SourceNotDatabase) == "close tryAgain RESTORE");
    CHECK(offeredFor(SourceMissing) == "close tryAgain RESTORE");
    CHECK(offeredFor(StaffUnreadable) == "CLOSE");
}

TEST_CASE("A stick that was pulled out is pushed in again; one that has a fault is not")
{
    using enum ErrorKind;
    CHECK(offeredFor({.error = {.kind = WriteFailed, .systemCode = ENODEV}})
          == "close otherPlace TRYAGAIN");
    CHECK(offeredFor({.error = {.kind = WriteFailed, .systemCode = EIO}})
          == "close OTHERPLACE tryAgain");
}

TEST_CASE("Before anything was opened there is no other place, and for settings no state to keep")
{
    using enum ErrorKind;
    const auto opening
        = [](ErrorKind kind) { return offeredFor({.error = {.kind = kind}, .opening = true}); };
    CHECK(opening(SourceBusy) == "close TRYAGAIN");
    CHECK(opening(SourceDamaged) == "keepDamaged CLOSE");
    CHECK(offeredFor({.error = {.kind = SourceDamaged}, .opening = true, .settings = true})
          == "CLOSE");
    CHECK(opening(NotMainComputer) == "CLOSE");
    CHECK(opening(SuiteInvalid) == "CLOSE");
}

TEST_CASE("A damaged database is not said to be as it was")
{
    for (const auto &[name, failure] : sampleFailures()) {
        INFO(name.toStdString());
        FailedPage page(failure);
        const QString kept = page.findChild<QLabel *>("notLostLabel")->text();
        CHECK(kept.contains("earlier backups are as they were"));
        if (failure.error.kind == ErrorKind::SourceDamaged)
            CHECK_FALSE(kept.contains("your data"));
    }
}

TEST_CASE("What was expected in suite.toml is technical English: it is folded away")
{
    FailedPage page({.error = {.kind = ErrorKind::SuiteInvalid,
                               .path = "/srv/club/suite.toml",
                               .detail = "a text was expected",
                               .line = 7},
                     .opening = true});
    const QString said = page.findChild<QLabel *>("explanationLabel")->text();
    CHECK(said.startsWith("The suite file has a mistake ("));
    CHECK(said.endsWith("suite.toml:7). Please have it put right."));
    CHECK(page.findChild<QPlainTextEdit *>("detailText")
              ->toPlainText()
              .contains("a text was expected"));
}
