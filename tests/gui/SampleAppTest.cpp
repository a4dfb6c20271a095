// The sample suite's own applications: real windows that write into the club's database.
#include "gui/SampleClub.h"
#include "sample/ClubWindow.h"
#include "sample/Refusal.h"
#include "sample/View.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"
#include "words/Language.h"
#include "words/Sentences.h"

#include <SQLiteCpp/Database.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTreeWidget>

#include <set>

using namespace vesper;
using namespace vesper::test;

namespace {

ClubDatabase opened(const QString &path, ClubDatabase::Access access = ClubDatabase::Access::Work)
{
    Result<ClubDatabase> database = ClubDatabase::open(path, access);
    REQUIRE(database);
    return std::move(*database);
}

/// An application of the club, open on the screen.
class Application
{
public:
    Application(const SampleClub &club, Role role)
        : m_window(opened(club.database()),
                   {.role = role, .suiteName = "Club Horizon", .host = "COUNTER-1"})
    {
        m_window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&m_window));
    }

    template<typename Widget>
    Widget &the(const char *name)
    {
        auto *widget = m_window.findChild<Widget *>(name);
        REQUIRE(widget);
        return *widget;
    }
    void click(const char *button)
    {
        REQUIRE(the<QPushButton>(button).isEnabled());
        QTest::mouseClick(&the<QPushButton>(button), Qt::LeftButton);
    }
    void type(const char *field, const QString &text)
    {
        the<QLineEdit>(field).clear();
        QTest::keyClicks(&the<QLineEdit>(field), text);
    }
    void setAtWork(const QString &employee)
    {
        auto &box = the<QComboBox>("employeeBox");
        box.setCurrentText(employee);
        Q_EMIT box.activated(box.currentIndex());
    }
    QString message() { return the<QStatusBar>("statusBar").currentMessage(); }
    ClubWindow &window() { return m_window; }

private:
    ClubWindow m_window;
};

QString answer(const SampleClub &club, const char *sql)
{
    SQLite::Database database(club.database().toStdString());
    return QString::fromStdString(database.execAndGet(sql).getString());
}

} // namespace

TEST_CASE("The reception lets a customer in, and another counter sees it")
{
    const SampleClub club;
    Application reception(club, Role::Reception);
    Application other(club, Role::Reception);
    const QString card = answer(club, "SELECT card_number FROM customer WHERE id = 7");
    const QString name
        = answer(club, "SELECT last_name || ' ' || first_name FROM customer WHERE id = 7");
    reception.type("searchEdit", card);
    REQUIRE(reception.the<QTreeWidget>("customerTree").topLevelItemCount() == 1);
    reception.the<QComboBox>("gateBox").setCurrentText("Sauna");
    reception.click("inButton");

    CHECK(reception.message() == name + " came in.");
    CHECK(answer(club, "SELECT customer_id || gate || direction FROM passage ORDER BY id DESC")
          == "7Saunain");
    CHECK(QTest::qWaitFor([&] {
        const auto &passages = other.the<QTreeWidget>("passageTree");
        return passages.topLevelItem(0)->text(0) == name
               && passages.topLevelItem(0)->text(1) == "Sauna";
    }));
}

TEST_CASE("The till writes an invoice with its lines, under the next number, for who is at work")
{
    const SampleClub club;
    Application till(club, Role::Till);
    const int lastNumber = answer(club, "SELECT number FROM invoice ORDER BY id DESC")
                               .section(QLatin1Char('-'), 1)
                               .toInt();
    till.type("cardEdit", answer(club, "SELECT card_number FROM customer WHERE id = 3"));
    till.click("addButton");
    till.click("addButton");
    till.click("payButton");
    CHECK(till.message() == "Say first who is at work.");

    till.setAtWork("Søren Kjær");
    CHECK(answer(club, "SELECT name FROM workstation JOIN employee ON employee_id = id "
                       "WHERE host = 'COUNTER-1'")
          == "Søren Kjær");
    till.click("payButton");
    const QString number
        = QStringLiteral("%1-%2").arg(QDate::currentDate().year()).arg(lastNumber + 1);
    CHECK(till.message().contains(number));
    CHECK(answer(club, "SELECT number || ' ' || customer_id || ' ' || paid_by || ' ' || "
                       "(total_cents = 2 * (SELECT price_cents FROM article "
                       "WHERE id = article_id)) || ' ' || quantity FROM invoice JOIN "
                       "invoice_line ON invoice.id = invoice_id ORDER BY invoice.id DESC")
          == number + " 3 card 1 2");
    CHECK(till.the<QTreeWidget>("receiptTree").topLevelItemCount() == 0);
    CHECK_FALSE(till.the<QPushButton>("payButton").isEnabled());
}

namespace {

QMessageBox *questionOf(Application &application)
{
    return application.window().findChild<QMessageBox *>("unpaidBox");
}

void answerWith(QMessageBox *box, const char *button)
{
    auto *found = box->findChild<QPushButton *>(button);
    REQUIRE(found);
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace

TEST_CASE("The till does not close with a receipt that is not paid before it has asked")
{
    const SampleClub club;
    Application till(club, Role::Till);
    SECTION("with nothing on it, it closes unasked")
    {
        CHECK(till.window().close());
    }
    SECTION("with something on it, whoever wants to stays")
    {
        till.click("addButton");
        CHECK_FALSE(till.window().close());
        REQUIRE(questionOf(till));
        CHECK(questionOf(till)->text().contains("not paid"));
        CHECK_FALSE(questionOf(till)->findChild<QPushButton *>("payAndCloseButton"));
        CHECK_FALSE(till.window().close()); // asked again: one question is enough
        CHECK(till.window().findChildren<QMessageBox *>().size() == 1);
        QTest::mouseClick(questionOf(till)->button(QMessageBox::Cancel), Qt::LeftButton);
        CHECK(till.window().isVisible());
        CHECK(till.the<QTreeWidget>("receiptTree").topLevelItemCount() == 1);
    }
    SECTION("what is discarded is written nowhere")
    {
        const QString before = answer(club, "SELECT count(*) || '' FROM invoice");
        till.click("addButton");
        till.window().close();
        answerWith(questionOf(till), "discardAndCloseButton");
        CHECK(QTest::qWaitFor([&] { return !till.window().isVisible(); }));
        CHECK(answer(club, "SELECT count(*) || '' FROM invoice") == before);
    }
    SECTION("what is paid becomes an invoice first")
    {
        const int before = answer(club, "SELECT count(*) || '' FROM invoice").toInt();
        till.setAtWork("Søren Kjær");
        till.type("cardEdit", answer(club, "SELECT card_number FROM customer WHERE id = 3"));
        till.click("addButton");
        till.window().close();
        answerWith(questionOf(till), "payAndCloseButton");
        CHECK(QTest::qWaitFor([&] { return !till.window().isVisible(); }));
        CHECK(answer(club, "SELECT count(*) || '' FROM invoice").toInt() == before + 1);
    }
}

TEST_CASE("Ctrl+Q closes an application of the club as its frame's button does")
{
    const SampleClub club;
    Application till(club, Role::Till);
    till.click("addButton");
    till.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&till.window()));
    QTest::keyClick(&till.window(), Qt::Key_Q, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return questionOf(till) != nullptr; }));
    CHECK(till.window().isVisible());
}

TEST_CASE("Each application of the club has a picture of its own")
{
    const SampleClub club;
    Application reception(club, Role::Reception);
    Application till(club, Role::Till);
    const auto picture = [](Application &application) {
        return application.window().windowIcon().pixmap(48, 48).toImage();
    };
    CHECK_FALSE(picture(reception).isNull());
    CHECK_FALSE(picture(till).isNull());
    CHECK(picture(reception) != picture(till));
}

TEST_CASE("A copy says of when it is and lets nothing be changed")
{
    const SampleClub club;
    ClubWindow window(opened(club.database(), ClubDatabase::Access::LookOnly),
                      {.suiteName = "Club Horizon", .host = "COUNTER-1", .copyOf = "20/11/2026"});
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(window.findChild<QLabel *>("copyLabel")->isVisible());
    CHECK(window.findChild<QLabel *>("copyLabel")->text().contains("20/11/2026"));
    CHECK_FALSE(window.findChild<QPushButton *>("inButton")->isEnabled());
    CHECK_FALSE(window.findChild<QComboBox *>("employeeBox")->isEnabled());
    ClubDatabase database = opened(club.database(), ClubDatabase::Access::LookOnly);
    const Result<void> passed = database.pass(1, "Hall", Direction::In);
    REQUIRE_FALSE(passed);
    CHECK(passed.error().kind == ErrorKind::SourceNotWritable);
}

TEST_CASE("What is no database of the club is refused when it is opened")
{
    const SampleClub club;
    CHECK(ClubDatabase::open(club.path("none"), ClubDatabase::Access::Work).error().kind
          == ErrorKind::SourceMissing);
    CHECK(ClubDatabase::open(club.suiteFile(), ClubDatabase::Access::Work).error().kind
          == ErrorKind::SourceNotDatabase);
}

TEST_CASE("Why an application does not open is said where whoever clicked on it looks")
{
    const SampleClub club;
    const Error error = ClubDatabase::open(club.path("none"), ClubDatabase::Access::Work).error();
    const std::unique_ptr<QMessageBox> box = refusalBox(error);
    CHECK(box->text() == sentence(error));
    CHECK(box->text().contains("none"));

    QProcess program;
    dieWithTest(program);
    program.start(SAMPLE_APP, {"--suite", club.path("none.toml")});
    CHECK_FALSE(program.waitForFinished(1'500)); // the box stays until it is read
    CHECK(program.readAllStandardError().contains("none.toml"));
    program.kill();
    CHECK(program.waitForFinished());
}

TEST_CASE("The club's windows are in three languages, each key for one thing")
{
    const SampleClub club;
    std::set<QString> titles;
    const Role role = GENERATE(Role::Reception, Role::Till);
    for (const char *language : {"en", "fr", "da"}) {
        installLanguage(QLatin1String(language));
        Application application(club, role);
        titles.insert(application.the<QLabel>("employeeLabel").text());
        INFO(language);
        std::set<QChar> keys;
        const auto note = [&keys](const QString &text) {
            const auto found = QRegularExpression("&(\\w)").match(text);
            if (found.hasMatch())
                CHECK(keys.insert(found.captured(1).front().toLower()).second);
        };
        for (const QLabel *label : application.window().findChildren<QLabel *>())
            note(label->text());
        for (const QPushButton *button : application.window().findChildren<QPushButton *>())
            note(button->text());
        CHECK(keys.size() >= 6);
    }
    CHECK(titles.size() == 3);
    installLanguage("en");
}
