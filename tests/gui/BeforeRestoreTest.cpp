// The last question before a restore, as a page of its own.
#include "gui/PaintedText.h"
#include "gui/SampleRestores.h"
#include "support/Catch.h"
#include "wizard/WizardWindow.h"

#include <QtGui/QTextDocument>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Question
{
    WizardWindow window{WizardWindow::Purpose::Restore};
    BeforeRestorePage *page = nullptr;

    void show(const BeforeRestorePage::Question &question)
    {
        page = new BeforeRestorePage(question);
        window.show(page);
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        QTextDocument document;
        document.setHtml(page->findChild<QLabel *>(label)->text());
        return document.toPlainText();
    }
    [[nodiscard]] QString keyboard() const { return window.focusWidget()->objectName(); }
};

SuiteUse tillIsOpen()
{
    return {.programs = {{.name = {{"en", "Till"}}, .user = "anna"}}, .workstations = {}};
}

} // namespace

TEST_CASE_METHOD(Question, "Where there is no database yet, nothing is said to come first")
{
    BeforeRestorePage::Question question = sampleBefore();
    question.saveTo.clear();
    show(question);
    CHECK(text("stepsLabel").contains("The content of the backup comes back"));
    CHECK_FALSE(text("stepsLabel").contains("Then"));
}

TEST_CASE_METHOD(Question,
                 "What does not fit a line goes on below its own beginning, not the point's")
{
    show(sampleBefore());
    QTextDocument document;
    document.setHtml(page->findChild<QLabel *>("stepsLabel")->text());
    document.setTextWidth(200); // less than any of the steps needs
    const std::vector<PaintedText> texts = paintedText(document);
    qreal points = 0;
    for (const PaintedText &text : texts)
        points = text.text.startsWith(QChar(0x2022)) ? text.place.left() : points;
    int lines = 0;
    for (const PaintedText &text : texts) {
        if (text.text.startsWith(QChar(0x2022)))
            continue;
        CHECK(text.place.left() > points + 4);
        ++lines;
    }
    CHECK(lines > 3);
}

TEST_CASE_METHOD(Question, "The keyboard is with what is to be done first, then with the button")
{
    show(sampleBefore());
    CHECK(keyboard() == "restoreButton");
    page->setUse(tillIsOpen());
    CHECK(keyboard() == "closeProgramsButton");
    page->setUse(tillIsOpen()); // looked at again: nobody has moved
    CHECK(keyboard() == "closeProgramsButton");
    SECTION("until nothing is open any more")
    {
        page->setUse({});
        CHECK(keyboard() == "restoreButton");
    }
    SECTION("or with the way back, where nothing can be closed from here")
    {
        page->findChild<QPushButton *>("closeProgramsButton")->click();
        REQUIRE(text("openLabel").contains("cannot be closed from here"));
        CHECK(keyboard() == "backButton");
        page->setUse({});
        CHECK(keyboard() == "restoreButton");
    }
    SECTION("and stays where a person has gone meanwhile")
    {
        page->findChild<QPushButton *>("backButton")->setFocus();
        page->setUse({});
        CHECK(keyboard() == "backButton");
    }
}

TEST_CASE_METHOD(Question, "Files that are newer here are explained in plain words")
{
    BeforeRestorePage::Question question = sampleBefore();
    question.newerFiles = {"/srv/club/documents/Priser 2026.txt"};
    show(question);
    CHECK(text("newerLabel").contains("Priser"));
    CHECK(text("newerLabel").contains("They have been changed here since the backup"));
    CHECK_FALSE(text("newerLabel").contains("database"));
}
