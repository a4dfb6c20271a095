#include "base/Error.h"
#include "base/Version.h"
#include "sample/ClubWindow.h"
#include "sample/Refusal.h"
#include "suite/Suite.h"
#include "words/Language.h"
#include "words/Sentences.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace {

using namespace vesper;

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(SampleApp)
};

struct Options
{
    QString role;
    QString suite;
    QString copy;
    QDateTime copyOf; ///< when it was made
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        SampleText::tr("An application of the sample club: its reception or its till."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("role"), SampleText::tr("reception or till."), QStringLiteral("ROLE"),
          QStringLiteral("reception")},
         {QStringLiteral("suite"), SampleText::tr("The suite.toml to work for."),
          QStringLiteral("FILE")},
         {QStringLiteral("copy"), SampleText::tr("Look at this copy of the database."),
          QStringLiteral("FILE")},
         {QStringLiteral("copy-of"), SampleText::tr("When that copy was made: yyyy-MM-dd HH:mm."),
          QStringLiteral("TIME")},
         {QStringLiteral("language"), SampleText::tr("en, fr or da."),
          QStringLiteral("LANGUAGE")}});
    parser.process(application);
    if (parser.isSet(QStringLiteral("language")))
        installLanguage(parser.value(QStringLiteral("language")));
    return {.role = parser.value(QStringLiteral("role")),
            .suite = parser.value(QStringLiteral("suite")),
            .copy = parser.value(QStringLiteral("copy")),
            .copyOf = QDateTime::fromString(parser.value(QStringLiteral("copy-of")),
                                            QStringLiteral("yyyy-MM-dd HH:mm"))};
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "vesper-sample-app: %s\n", qUtf8Printable(sentence(error)));
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
        const std::unique_ptr<QMessageBox> box = refusalBox(error);
        box->show();
        QApplication::exec(); // until it is closed
    }
    return static_cast<int>(exitCodeOf(error.kind));
}

/// Nothing where there is no such role.
std::optional<Role> roleFrom(const QString &name)
{
    if (name == QLatin1String("reception"))
        return Role::Reception;
    if (name == QLatin1String("till"))
        return Role::Till;
    return std::nullopt;
}

QString timeOfCopy(const Options &options)
{
    const QDateTime time
        = options.copyOf.isValid() ? options.copyOf : QFileInfo(options.copy).lastModified();
    return QLocale().toString(time, QLocale::ShortFormat);
}

int run(const QApplication &application)
{
    installLanguage({});
    const Options options = readOptions(application);
    const std::optional<Role> role = roleFrom(options.role);
    if (!role)
        return refuse(
            {.kind = ErrorKind::Usage, .detail = QStringLiteral("--role ") + options.role});
    const std::optional<QString> file = findSuiteFile(options.suite);
    if (!file)
        return refuse({.kind = ErrorKind::SuiteNotFound});
    const Result<Suite> suite = loadSuite(*file);
    if (!suite)
        return refuse(suite.error());
    const bool isCopy = !options.copy.isEmpty();
    Result<ClubDatabase> database
        = ClubDatabase::open(isCopy ? options.copy : suite->database,
                             isCopy ? ClubDatabase::Access::LookOnly : ClubDatabase::Access::Work);
    if (!database)
        return refuse(database.error());
    if (*role == Role::Till)
        QApplication::setDesktopFileName(QStringLiteral("vesper-sample-till"));
    ClubWindow window(std::move(*database), {.role = *role,
                                             .suiteName = suite->name,
                                             .host = QSysInfo::machineHostName(),
                                             .copyOf = isCopy ? timeOfCopy(options) : QString()});
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vesper-sample-app"));
    QApplication::setDesktopFileName(QStringLiteral("vesper-sample-app"));
    QApplication::setApplicationVersion(QString::fromLatin1(vesper::version));
    return run(application);
}
