#include "support/Catch.h"

#include "words/Language.h"
#include "words/Sentences.h"
#include "words/SystemReason.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <cerrno>
#include <cstring>

using namespace vesper;

namespace {

const QStringList languages{"en", "fr", "da"};

std::vector<ErrorKind> everyErrorKind()
{
    std::vector<ErrorKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::FollowUpFailed); ++kind)
        kinds.push_back(static_cast<ErrorKind>(kind));
    return kinds;
}

/// Something in every field, so that a placeholder that was forgotten shows.
Error filledError(ErrorKind kind)
{
    return {.kind = kind,
            .path = "/club/club.sqlite",
            .detail = "FRONT-PC",
            .line = 12,
            .systemCode = ENOSPC,
            .needed = 266'000'000,
            .available = 1'000'000,
            .until = QDateTime(QDate(2026, 11, 21), QTime(18, 6, 0))};
}

QString reasonIn(const QString &language, int code)
{
    const QString now = currentLanguage();
    installLanguage(language);
    QString reason = systemReason(code);
    installLanguage(now);
    return reason;
}

bool isSentence(const QString &text)
{
    static const QRegularExpression placeholder("%[0-9n]");
    return text.size() > 10 && text.endsWith('.') && !placeholder.match(text).hasMatch();
}

} // namespace

TEST_CASE("Whatever happened, it is said where the older file is if it could not be put back")
{
    for (const QString &language : languages) {
        installLanguage(language);
        Error error = filledError(ErrorKind::WriteFailed);
        const QString without = sentence(error);
        error.aside = "/club/club.sqlite.before-restore";
        CHECK(isSentence(sentence(error)));
        CHECK(sentence(error).startsWith(without));
        CHECK(sentence(error).contains(error.aside));
    }
}

TEST_CASE("Of something that was done in part nobody says that all is as it was")
{
    for (const QString &language : languages) {
        installLanguage(language);
        Error cancelled{.kind = ErrorKind::Cancelled};
        const QString nothingDone = sentence(cancelled);
        cancelled.hasChanged = true;
        cancelled.saved = "/media/stick/club_before-restore.zip";
        CHECK_FALSE(sentence(cancelled).startsWith(nothingDone));
        CHECK(sentence(cancelled).contains(cancelled.saved));
        CHECK(isSentence(sentence(cancelled)));
    }
}

TEST_CASE("Every kind of error has a sentence of its own in every language")
{
    for (const QString &language : languages) {
        installLanguage(language);
        QSet<QString> said;
        for (const ErrorKind kind : everyErrorKind()) {
            INFO(language.toStdString() << " " << static_cast<int>(kind));
            const QString text = sentence(filledError(kind));
            CHECK(isSentence(text));
            CHECK_FALSE(said.contains(text));
            said.insert(text);
            CHECK(isSentence(sentence(Error{.kind = kind})));
            for (const char *empty : {"error occurred", "erreur est survenue", "opstod en fejl"})
                CHECK_FALSE(text.contains(QLatin1String(empty)));
        }
    }
}

TEST_CASE("What a library said in English stands behind the sentence and its remedy, in quotes")
{
    const QString technical = "no such column: nmae";
    installLanguage("fr");
    for (const QString &text :
         {sentence({.kind = ErrorKind::SuiteInvalid, .path = "/s.toml", .detail = technical}),
          sentence({.kind = ErrorKind::StaffUnreadable, .path = "/s.toml", .detail = technical}),
          sentence(Warning{Warning::Kind::OthersUnknown, {}, technical}),
          sentence(Warning{Warning::Kind::ProofUnanswered, "SELECT nmae", technical})}) {
        INFO(text.toStdString());
        CHECK(text.endsWith(technical + "\u00a0»."));
        CHECK(text.contains("fichier de suite"));
    }
    installLanguage("en");
}

TEST_CASE(
    "Everything that can be wrong with an archive has a sentence of its own in every language")
{
    using Kind = ArchiveProblem::Kind;
    QSet<QString> saidAnywhere;
    for (const QString &language : languages) {
        installLanguage(language);
        for (int kind = 0; kind <= static_cast<int>(Kind::NotChecked); ++kind) {
            const ArchiveProblem problem{static_cast<Kind>(kind), "database/club.sqlite",
                                         "*** in database main ***\nTree 7 page 8"};
            INFO(language.toStdString() << " " << kind);
            const QString text = sentence(problem);
            CHECK(isSentence(text));
            CHECK_FALSE(saidAnywhere.contains(text));
            saidAnywhere.insert(text);
            CHECK_FALSE(nameOf(problem.kind).isEmpty());
        }
    }
}

TEST_CASE("A file that is whole is not called damaged because its database was")
{
    for (const QString &language : languages) {
        installLanguage(language);
        Error error{.kind = ErrorKind::ArchiveDamaged, .path = "/stick/a.zip"};
        const QString damagedFile = sentence(error);
        error.problems = {{ArchiveProblem::Kind::KeptDamage, {}, "Tree 7"}};
        const QString damagedState = sentence(error);
        CHECK(isSentence(damagedState));
        CHECK(damagedState != damagedFile);
        error.problems.push_back({ArchiveProblem::Kind::SealBroken, {}, {}});
        CHECK(sentence(error) == damagedFile);
    }
}

TEST_CASE("An error says where it happened")
{
    installLanguage("en");
    for (const ErrorKind kind :
         {ErrorKind::SuiteNotFound, ErrorKind::DestinationMissing, ErrorKind::SourceBusy,
          ErrorKind::ArchiveDamaged, ErrorKind::NotEnoughRoom, ErrorKind::WriteFailed})
        CHECK(sentence(filledError(kind)).contains("“/club/club.sqlite”"));
    Error mistake = filledError(ErrorKind::SuiteInvalid);
    mistake.systemCode = 0;
    CHECK(sentence(mistake).contains("/club/club.sqlite:12"));
    CHECK(sentence(filledError(ErrorKind::NotMainComputer)).contains("“FRONT-PC”"));
}

TEST_CASE("A path is said as it is, whatever it contains")
{
    installLanguage("en");
    const Error error{.kind = ErrorKind::NotEnoughRoom,
                      .path = "/mnt/%1 %2 <b>",
                      .needed = 2'000'000'000,
                      .available = 5'000'000};
    CHECK(
        sentence(error).startsWith("Not enough room in “/mnt/%1 %2 <b>”: 2.0\u00a0GB are needed"));
}

TEST_CASE("Room is said in units that people know")
{
    installLanguage("fr");
    const QString text = sentence(filledError(ErrorKind::NotEnoughRoom));
    CHECK(text.startsWith("Espace libre insuffisant dans «\u00a0/club/club.sqlite\u00a0»\u00a0: "
                          "il faut 266\u00a0Mo, 1,0\u00a0Mo sont libres."));
}

TEST_CASE("A wrong code says when the next one is taken")
{
    installLanguage("da");
    Error error = filledError(ErrorKind::CodeWrong);
    CHECK(sentence(error) == "Forkert kode. Den næste kan indtastes kl. 18.06.");
    error.until = QDateTime(QDate(2026, 11, 21), QTime(18, 6, 4));
    CHECK(sentence(error) == "Forkert kode. Den næste kan indtastes kl. 18.06.04.");
    error.until = {};
    CHECK(sentence(error) == "Forkert kode. Prøv igen.");
}

TEST_CASE("A damaged database names the newest good archive, if there is one")
{
    installLanguage("en");
    Error error{.kind = ErrorKind::SourceDamaged, .path = "/club/club.sqlite", .detail = "page 7"};
    CHECK(sentence(error).contains("“/club/club.sqlite” is damaged (page 7)"));
    CHECK_FALSE(sentence(error).contains("newest"));
    error.archive = "/media/club.zip";
    CHECK(sentence(error).endsWith("The newest good backup here is “/media/club.zip”."));
}

TEST_CASE("The system's reason is said in the user's language")
{
    installLanguage("fr");
    CHECK(sentence(filledError(ErrorKind::WriteFailed)).contains("il ne reste plus de place"));
    CHECK(sentence(Error{.kind = ErrorKind::ReadFailed, .path = "/x", .systemCode = EIO})
              .contains("le support est défectueux"));
}

TEST_CASE("A refused name says why")
{
    installLanguage("en");
    CHECK(sentence(NameProblem::ForbiddenCharacter, u':') == "A name cannot contain “:”.");
    CHECK(sentence(NameProblem::ForbiddenCharacter, QChar(7)).contains("invisible"));
    CHECK(sentence(Error{.kind = ErrorKind::NameRefused, .detail = "a:b"})
          == "A name cannot contain “:”.");
    for (const QString &language : languages) {
        installLanguage(language);
        for (int problem = 0; problem <= static_cast<int>(NameProblem::TooLong); ++problem)
            CHECK(isSentence(sentence(static_cast<NameProblem>(problem), u'*')));
    }
}

TEST_CASE("Every warning has a sentence in every language")
{
    for (const QString &language : languages) {
        installLanguage(language);
        QSet<QString> said;
        for (int kind = 0; kind <= static_cast<int>(Warning::Kind::PermissionsOpen); ++kind) {
            const QString text
                = sentence(Warning{static_cast<Warning::Kind>(kind), "photo.jpg", "3.2"});
            CHECK(isSentence(text));
            CHECK_FALSE(said.contains(text));
            said.insert(text);
        }
    }
}

TEST_CASE("Every warning of a place has a sentence in every language")
{
    for (const QString &language : languages) {
        installLanguage(language);
        QSet<QString> said;
        for (int kind = 0; kind <= static_cast<int>(PlaceWarning::Kind::SlowerThanUsual); ++kind) {
            const QString text
                = sentence(PlaceWarning{.kind = static_cast<PlaceWarning::Kind>(kind),
                                        .largestFile = 0xFFFF'FFFF,
                                        .slowdown = {190, 60}});
            CHECK(isSentence(text));
            CHECK_FALSE(said.contains(text));
            said.insert(text);
        }
    }
    installLanguage("en");
    CHECK(sentence(PlaceWarning{.kind = PlaceWarning::Kind::SlowerThanUsual, .slowdown = {190, 60}})
              .startsWith("The last backup to this stick took 3\u00a0min 10\u00a0s, as a rule it "
                          "takes 1\u00a0min 0\u00a0s."));
}

TEST_CASE("The system's reasons are said in the language of the sentence, never in its own words")
{
    for (const QString &language : languages) {
        installLanguage(language);
        for (int code = 1; code <= EHWPOISON; ++code) {
            INFO(language.toStdString() << ", errno " << code);
            const QString reason = systemReason(code);
            CHECK_FALSE(reason.isEmpty());
            CHECK_FALSE(reason.contains(QString::fromLocal8Bit(strerror(code))));
            CHECK((language == "en" || reason != reasonIn("en", code)));
        }
        // What happens to media and folders is said in words, not as a number.
        for (const int code : {EACCES, EPERM, ENOSPC, EDQUOT, EIO, EROFS, ENOENT, EBUSY, ETIMEDOUT,
                               ENODEV, ESTALE, EFBIG, ENAMETOOLONG, EISDIR, EMFILE})
            CHECK_FALSE(systemReason(code).contains(QString::number(code)));
    }
    installLanguage("da");
    CHECK(sentence(Warning{.kind = Warning::Kind::FileUnreadable,
                           .subject = "/club/aftale.pdf",
                           .systemCode = EACCES})
          == "»/club/aftale.pdf« er ikke med i backuppen: den kunne ikke læses (du har ikke "
             "tilladelse til det).");
    CHECK(sentence(Error{.kind = ErrorKind::SuiteInvalid, .path = "/s.toml", .systemCode = EIO})
              .contains("der er en fejl på mediet"));
    installLanguage("en");
}

TEST_CASE("A stall of the writers is said as a duration")
{
    installLanguage("da");
    CHECK(sentence(Warning{Warning::Kind::WritersStalled, {}, "3.2"}).contains("3,2\u00a0sek."));
}

TEST_CASE("Stages and checks have names in every language")
{
    installLanguage("fr");
    CHECK(nameOf(Stage::Collecting) == "Collecte");
    CHECK(nameOf(Stage::Checking) == "Contrôle");
    installLanguage("da");
    CHECK(nameOf(Stage::Writing) == "Skrivning");
    CHECK(nameForPeople(CheckLevel::Quick) == "Læst tilbage, struktur kontrolleret");
    installLanguage("en");
    CHECK(nameForPeople(CheckLevel::Read) == "Read back, structure not checked");
    CHECK(nameForPeople(CheckLevel::None) == "Not verified");
}
