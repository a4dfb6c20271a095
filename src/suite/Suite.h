#pragma once

#include "base/Result.h"
#include "suite/LocalizedText.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace vesper {

/// What Application::look says for the database, and for the day and time of its content.
inline constexpr char databasePlaceholder[] = "{database}";
inline constexpr char datePlaceholder[] = "{date}";

/// One application of the suite: `[[application]]`.
struct Application
{
    QString id;
    LocalizedText name;
    QStringList command; ///< program and arguments, no shell
    QStringList look;    ///< the same to open a copy that cannot be written; empty: it has no such
    QString icon = {};   ///< absolute path of a picture, or a name in the desktop's icon theme
};

/// Where employees are found in the suite's own database: `[staff]`.
struct StaffQueries
{
    /// SELECT id, name, code_hash, may_backup, may_restore, may_administer, email, wants_mail
    QString employees;
    QString current; ///< who works at `:host` now; empty: unknown
};

/// A named set of files beside the database: `[[include]]`.
struct IncludeSet
{
    QString name;
    QString path;        ///< absolute; a folder or a file
    QStringList exclude; ///< wildcard patterns against the path relative to `path` or the name
};

/// A question to the database whose answer a person recognises: `[[proof]]`.
struct ProofQuestion
{
    QString query; ///< gives one row; its columns fill %1, %2, …
    LocalizedText text;
};

/// What people call a table of the database: `[[table]]`.
struct TableWords
{
    QString name; ///< in the database
    LocalizedText text;
};

/// Programs run before and after: `[hooks]`; each a program and its arguments, no shell.
struct Hooks
{
    std::vector<QStringList> before;
    std::vector<QStringList> after;
};

/// A suite as its vendor describes it in suite.toml. A value; never written by Vesper.
struct Suite
{
    QString file; ///< absolute path of the suite.toml
    QString id;   ///< [a-z0-9-]+
    QString name;
    QString database;     ///< absolute path
    QString mainComputer; ///< empty: any computer backs up
    std::vector<Application> applications;
    std::optional<StaffQueries> staff;
    std::vector<IncludeSet> includes;
    std::vector<ProofQuestion> proofs;
    std::vector<TableWords> tables;
    Hooks hooks;
    /// `[presence]`: SELECT the names of the computers on which the suite is open and, in a second
    /// column, who works there; `:host` is this one. Empty: it cannot be known.
    QString others;
};

/// Reads and checks a suite.toml. Unknown keys are mistakes too: a misspelt key would be a silent
/// gap. Errors: SuiteNotFound; SuiteInvalid with file, line and what was expected (`detail`,
/// made of the file's own words: a key, the type or the form expected).
[[nodiscard]] Result<Suite> loadSuite(const QString &file);

/// Where the named sets of files are.
[[nodiscard]] QStringList includedPaths(const Suite &suite);

/// What people call an application of the suite in that language; its id where suite.toml does not
/// have it, as after an update of the suite.
[[nodiscard]] QString applicationName(const Suite &suite, const QString &id,
                                      const QString &language);

/// What people call a table in that language; its own name where the vendor gives no word for it.
[[nodiscard]] QString tableText(const Suite &suite, const QString &table, const QString &language);

/// Which suite.toml counts: `named` (from --suite), else $VESPER_SUITE, else vesper/suite.toml in
/// the user's and then in the system's configuration folders (XDG). Nothing where there is none.
[[nodiscard]] std::optional<QString> findSuiteFile(const QString &named);

} // namespace vesper
