#pragma once

#include "base/Result.h"

#include <QtCore/QStringList>

#include <toml++/toml.h>

#include <optional>
#include <vector>

namespace vesper {

/// One table of a suite.toml, read with its expectations: each question gives the value, or
/// SuiteInvalid with file, line and what was expected there.
/// A view: the parsed document must outlive it. Internal to src/suite.
class TomlTable
{
public:
    /// `name` as people write it: "suite", "application", …; empty for the whole document.
    TomlTable(const toml::table &table, QString file, QString name);

    /// Any other key is a mistake: a misspelt key would be a silent gap.
    [[nodiscard]] Result<void> expectOnly(const QStringList &keys) const;

    [[nodiscard]] Result<QString> text(const char *key) const;
    [[nodiscard]] Result<QString> optionalText(const char *key) const;
    /// At least one text, none of them empty.
    [[nodiscard]] Result<QStringList> texts(const char *key) const;
    [[nodiscard]] Result<QStringList> optionalTexts(const char *key) const;
    /// An array of arrays of texts; none where the key is absent.
    [[nodiscard]] Result<std::vector<QStringList>> optionalTextLists(const char *key) const;

    /// False where the key is absent.
    [[nodiscard]] bool isText(const char *key) const;
    [[nodiscard]] bool isTable(const char *key) const;
    [[nodiscard]] Result<TomlTable> table(const char *key) const;
    [[nodiscard]] Result<std::optional<TomlTable>> optionalTable(const char *key) const;
    /// `[[key]]`, in the order of the file; none where the key is absent.
    [[nodiscard]] Result<std::vector<TomlTable>> optionalTables(const char *key) const;

    /// The mistake of `key`'s value, or of the table where the key is absent.
    /// `expected`: "text", "another id than …".
    [[nodiscard]] tl::unexpected<Error> mistake(const char *key, const QString &expected) const;

private:
    [[nodiscard]] QString pathOf(const char *key) const;
    [[nodiscard]] tl::unexpected<Error> mistakeAt(const toml::node &node, const char *key,
                                                  const QString &expected) const;
    [[nodiscard]] Result<QString> textFrom(const toml::node &node, const char *key) const;
    [[nodiscard]] Result<QStringList> textsFrom(const toml::node &node, const char *key) const;

    const toml::table *m_table;
    QString m_file;
    QString m_name;
};

} // namespace vesper
