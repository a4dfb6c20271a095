#include "suite/Suite.h"

#include "base/PathAccess.h"
#include "base/StateFolder.h"
#include "suite/TomlTable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cerrno>

namespace vesper {

namespace {

constexpr qint64 largestSuiteFile = qint64(1024) * 1024;

tl::unexpected<Error> notSuite(const QString &file, const QString &detail, int line = 0)
{
    return fail(
        Error{.kind = ErrorKind::SuiteInvalid, .path = file, .detail = detail, .line = line});
}

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (const int reason = accessError(path); reason != 0)
        return fail(ErrorKind::SuiteInvalid, path, {}, reason);
    if (!info.exists())
        return fail(ErrorKind::SuiteNotFound, path);
    // Also keeps us from waiting for ever on a pipe.
    if (!info.isFile())
        return notSuite(path, QStringLiteral("expected a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::SuiteInvalid, path, {}, errno);
    // One byte more than allowed, whatever size the file says it has.
    QByteArray content = file.read(largestSuiteFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::SuiteInvalid, path, {}, errno);
    if (content.size() > largestSuiteFile)
        return notSuite(path, QStringLiteral("expected a file of at most 1 MiB"));
    return content;
}

/// toml++ names the line of a wrong byte only roughly, so the encoding is looked at line by line.
Result<void> checkEncoding(const QByteArray &content, const QString &file)
{
    int line = 0;
    for (const QByteArray &text : content.split('\n')) {
        ++line;
        if (!text.isValidUtf8())
            return notSuite(file, QStringLiteral("expected UTF-8 text"), line);
    }
    return {};
}

Result<toml::table> parsed(const QByteArray &content, const QString &file)
{
    // Debian builds toml++ with exceptions: they end here.
    try {
        return toml::parse(
            std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    } catch (const toml::parse_error &error) {
        const std::string_view description = error.description();
        return notSuite(
            file, QString::fromUtf8(description.data(), static_cast<qsizetype>(description.size())),
            static_cast<int>(error.source().begin.line));
    } catch (const std::exception &error) {
        return notSuite(file, QString::fromUtf8(error.what()));
    }
}

Result<QString> readId(const TomlTable &table)
{
    TRY_ASSIGN(const QString id, table.text("id"));
    if (!isSuiteId(id))
        return table.mistake("id", QStringLiteral("at most 64 of a-z, 0-9 and \"-\""));
    return id;
}

/// Without the copy in it, the command would open the live database.
Result<QStringList> readLook(const TomlTable &table)
{
    TRY_ASSIGN(const QStringList look, table.optionalTexts("look"));
    const auto namesCopy = [](const QString &argument) {
        return argument.contains(QLatin1String(databasePlaceholder));
    };
    if (!look.isEmpty() && std::none_of(look.begin() + 1, look.end(), namesCopy))
        return table.mistake("look", QStringLiteral("a command with {database} in its arguments"));
    return look;
}

/// A file where it is written like one; else the name of an icon, which may have dots too.
Result<QString> readIcon(const TomlTable &table, const QDir &folder)
{
    TRY_ASSIGN(const QString icon, table.optionalText("icon"));
    const QString ending = QFileInfo(icon).suffix().toLower();
    const bool isFile = icon.contains(QLatin1Char('/')) || ending == QLatin1String("svg")
                        || ending == QLatin1String("png") || ending == QLatin1String("ico");
    return isFile ? QDir::cleanPath(folder.absoluteFilePath(icon)) : icon;
}

Result<LocalizedText> readLanguages(const TomlTable &table)
{
    TRY(table.expectOnly({"en", "fr", "da"}));
    LocalizedText text;
    for (const char *const language : {"en", "fr", "da"}) {
        TRY_ASSIGN(const QString inLanguage, table.optionalText(language));
        if (!inLanguage.isEmpty())
            text.insert(QString::fromLatin1(language), inLanguage);
    }
    return text;
}

/// At least in one language.
Result<LocalizedText> readText(const TomlTable &owner, const char *key = "text")
{
    TRY_ASSIGN(const TomlTable table, owner.table(key));
    TRY_ASSIGN(const LocalizedText text, readLanguages(table));
    if (text.isEmpty())
        return owner.mistake(key, QStringLiteral("at least one of en, fr, da"));
    return text;
}

/// The same in all languages, or one in each.
Result<LocalizedText> readName(const TomlTable &owner)
{
    if (owner.isTable("name"))
        return readText(owner, "name");
    if (!owner.isText("name"))
        return owner.mistake("name", QStringLiteral("text, or a table of languages,"));
    TRY_ASSIGN(const QString name, owner.text("name"));
    return sameInAllLanguages(name);
}

Result<std::vector<Application>> readApplications(const TomlTable &document, const QDir &folder)
{
    std::vector<Application> applications;
    TRY_ASSIGN(const std::vector<TomlTable> tables, document.optionalTables("application"));
    for (const TomlTable &table : tables) {
        TRY(table.expectOnly({"id", "name", "command", "look", "icon"}));
        Application application;
        TRY_ASSIGN(application.id, readId(table));
        TRY_ASSIGN(application.name, readName(table));
        TRY_ASSIGN(application.command, table.texts("command"));
        TRY_ASSIGN(application.look, readLook(table));
        TRY_ASSIGN(application.icon, readIcon(table, folder));
        for (const Application &other : applications) {
            if (other.id == application.id)
                return table.mistake("id", QStringLiteral("an id that no other application has"));
        }
        applications.push_back(application);
    }
    return applications;
}

Result<std::optional<StaffQueries>> readStaff(const TomlTable &document)
{
    TRY_ASSIGN(const std::optional<TomlTable> table, document.optionalTable("staff"));
    if (!table)
        return std::optional<StaffQueries>();
    TRY(table->expectOnly({"employees", "current"}));
    StaffQueries queries;
    TRY_ASSIGN(queries.employees, table->text("employees"));
    TRY_ASSIGN(queries.current, table->optionalText("current"));
    return std::optional(queries);
}

Result<std::vector<IncludeSet>> readIncludes(const TomlTable &document, const QDir &folder)
{
    std::vector<IncludeSet> includes;
    TRY_ASSIGN(const std::vector<TomlTable> tables, document.optionalTables("include"));
    for (const TomlTable &table : tables) {
        TRY(table.expectOnly({"name", "path", "exclude"}));
        IncludeSet set;
        TRY_ASSIGN(set.name, table.text("name"));
        TRY_ASSIGN(const QString path, table.text("path"));
        TRY_ASSIGN(set.exclude, table.optionalTexts("exclude"));
        set.path = QDir::cleanPath(folder.absoluteFilePath(path));
        for (const IncludeSet &other : includes) {
            if (other.name == set.name)
                return table.mistake("name", QStringLiteral("a name that no other set has"));
        }
        includes.push_back(set);
    }
    return includes;
}

Result<std::vector<ProofQuestion>> readProofs(const TomlTable &document)
{
    std::vector<ProofQuestion> proofs;
    TRY_ASSIGN(const std::vector<TomlTable> tables, document.optionalTables("proof"));
    for (const TomlTable &table : tables) {
        TRY(table.expectOnly({"query", "text"}));
        ProofQuestion question;
        TRY_ASSIGN(question.query, table.text("query"));
        TRY_ASSIGN(question.text, readText(table));
        proofs.push_back(question);
    }
    return proofs;
}

Result<std::vector<TableWords>> readTableWords(const TomlTable &document)
{
    std::vector<TableWords> words;
    TRY_ASSIGN(const std::vector<TomlTable> tables, document.optionalTables("table"));
    for (const TomlTable &table : tables) {
        TRY(table.expectOnly({"name", "text"}));
        TableWords named;
        TRY_ASSIGN(named.name, table.text("name"));
        TRY_ASSIGN(named.text, readText(table));
        for (const TableWords &other : words) {
            if (other.name == named.name)
                return table.mistake("name", QStringLiteral("a table that was not named before"));
        }
        words.push_back(named);
    }
    return words;
}

Result<Hooks> readHooks(const TomlTable &document)
{
    Hooks hooks;
    TRY_ASSIGN(const std::optional<TomlTable> table, document.optionalTable("hooks"));
    if (!table)
        return hooks;
    TRY(table->expectOnly({"before", "after"}));
    TRY_ASSIGN(hooks.before, table->optionalTextLists("before"));
    TRY_ASSIGN(hooks.after, table->optionalTextLists("after"));
    return hooks;
}

Result<QString> readOthers(const TomlTable &document)
{
    TRY_ASSIGN(const std::optional<TomlTable> table, document.optionalTable("presence"));
    if (!table)
        return QString();
    TRY(table->expectOnly({"others"}));
    return table->text("others");
}

} // namespace

Result<Suite> loadSuite(const QString &file)
{
    Suite suite;
    suite.file = QFileInfo(file).absoluteFilePath();
    const QDir folder = QFileInfo(suite.file).absoluteDir();
    TRY_ASSIGN(const QByteArray content, contentOf(suite.file));
    TRY(checkEncoding(content, suite.file));
    TRY_ASSIGN(const toml::table toml, parsed(content, suite.file));

    const TomlTable document(toml, suite.file, {});
    TRY(document.expectOnly(
        {"suite", "application", "staff", "include", "proof", "table", "hooks", "presence"}));
    TRY_ASSIGN(const TomlTable head, document.table("suite"));
    TRY(head.expectOnly({"id", "name", "database", "main_computer"}));
    TRY_ASSIGN(suite.id, readId(head));
    TRY_ASSIGN(suite.name, head.text("name"));
    TRY_ASSIGN(const QString database, head.text("database"));
    suite.database = QDir::cleanPath(folder.absoluteFilePath(database));
    TRY_ASSIGN(suite.mainComputer, head.optionalText("main_computer"));
    TRY_ASSIGN(suite.applications, readApplications(document, folder));
    TRY_ASSIGN(suite.staff, readStaff(document));
    TRY_ASSIGN(suite.includes, readIncludes(document, folder));
    TRY_ASSIGN(suite.proofs, readProofs(document));
    TRY_ASSIGN(suite.tables, readTableWords(document));
    TRY_ASSIGN(suite.hooks, readHooks(document));
    TRY_ASSIGN(suite.others, readOthers(document));
    return suite;
}

QStringList includedPaths(const Suite &suite)
{
    QStringList paths;
    for (const IncludeSet &set : suite.includes)
        paths.append(set.path);
    return paths;
}

QString applicationName(const Suite &suite, const QString &id, const QString &language)
{
    const auto found = std::ranges::find(suite.applications, id, &Application::id);
    return found == suite.applications.end() ? id : textIn(found->name, language);
}

QString tableText(const Suite &suite, const QString &table, const QString &language)
{
    for (const TableWords &words : suite.tables) {
        if (words.name == table)
            return textIn(words.text, language);
    }
    return table;
}

} // namespace vesper
