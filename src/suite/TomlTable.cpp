#include "suite/TomlTable.h"

namespace vesper {

namespace {

int lineOf(const toml::source_region &region)
{
    return static_cast<int>(region.begin.line);
}

} // namespace

TomlTable::TomlTable(const toml::table &table, QString file, QString name)
    : m_table(&table)
    , m_file(std::move(file))
    , m_name(std::move(name))
{}

QString TomlTable::pathOf(const char *key) const
{
    const QString name = QString::fromUtf8(key);
    return m_name.isEmpty() ? name : m_name + QLatin1Char('.') + name;
}

tl::unexpected<Error> TomlTable::mistakeAt(const toml::node &node, const char *key,
                                           const QString &expected) const
{
    return fail(Error{.kind = ErrorKind::SuiteInvalid,
                      .path = m_file,
                      .detail = QStringLiteral("expected %1 for \"%2\"").arg(expected, pathOf(key)),
                      .line = lineOf(node.source())});
}

tl::unexpected<Error> TomlTable::mistake(const char *key, const QString &expected) const
{
    const toml::node *const node = m_table->get(key);
    return mistakeAt(node ? *node : *m_table, key, expected);
}

Result<void> TomlTable::expectOnly(const QStringList &keys) const
{
    // The table is sorted by key, people read by line: the first in the file is named.
    const toml::key *unknown = nullptr;
    for (const auto &[key, node] : *m_table) {
        const std::string_view name = key.str();
        if (keys.contains(
                QUtf8StringView(name.data(), static_cast<qsizetype>(name.size())).toString()))
            continue;
        if (!unknown || key.source().begin.line < unknown->source().begin.line)
            unknown = &key;
    }
    if (!unknown)
        return {};
    const QString path = pathOf(std::string(unknown->str()).c_str());
    return fail(Error{.kind = ErrorKind::SuiteInvalid,
                      .path = m_file,
                      .detail = QStringLiteral("unknown key \"%1\", expected one of: %2")
                                    .arg(path, keys.join(QLatin1String(", "))),
                      .line = lineOf(unknown->source())});
}

Result<QString> TomlTable::textFrom(const toml::node &node, const char *key) const
{
    const toml::value<std::string> *const value = node.as_string();
    if (!value)
        return mistakeAt(node, key, QStringLiteral("text"));
    const QString text = QString::fromStdString(value->get());
    if (text.trimmed().isEmpty())
        return mistakeAt(node, key, QStringLiteral("text that is not empty"));
    if (text.contains(QChar::Null)) // would end a path or a query halfway
        return mistakeAt(node, key, QStringLiteral("text without a NUL character"));
    return text;
}

Result<QStringList> TomlTable::textsFrom(const toml::node &node, const char *key) const
{
    const toml::array *const array = node.as_array();
    if (!array || array->empty())
        return mistakeAt(node, key, QStringLiteral("a list of texts"));
    QStringList texts;
    for (const toml::node &element : *array) {
        TRY_ASSIGN(const QString text, textFrom(element, key));
        texts.append(text);
    }
    return texts;
}

Result<QString> TomlTable::text(const char *key) const
{
    const toml::node *const node = m_table->get(key);
    if (!node)
        return mistake(key, QStringLiteral("text"));
    return textFrom(*node, key);
}

Result<QString> TomlTable::optionalText(const char *key) const
{
    const toml::node *const node = m_table->get(key);
    if (!node)
        return QString();
    return textFrom(*node, key);
}

Result<QStringList> TomlTable::texts(const char *key) const
{
    const toml::node *const node = m_table->get(key);
    if (!node)
        return mistake(key, QStringLiteral("a list of texts"));
    return textsFrom(*node, key);
}

Result<QStringList> TomlTable::optionalTexts(const char *key) const
{
    const toml::node *const node = m_table->get(key);
    const toml::array *const array = node ? node->as_array() : nullptr;
    if (!node || (array && array->empty()))
        return QStringList();
    return textsFrom(*node, key);
}

Result<std::vector<QStringList>> TomlTable::optionalTextLists(const char *key) const
{
    std::vector<QStringList> lists;
    const toml::node *const node = m_table->get(key);
    if (!node)
        return lists;
    const toml::array *const array = node->as_array();
    if (!array)
        return mistakeAt(*node, key, QStringLiteral("a list of lists of texts"));
    for (const toml::node &element : *array) {
        TRY_ASSIGN(const QStringList texts, textsFrom(element, key));
        lists.push_back(texts);
    }
    return lists;
}

bool TomlTable::isText(const char *key) const
{
    const toml::node *const node = m_table->get(key);
    return node && node->is_string();
}

bool TomlTable::isTable(const char *key) const
{
    const toml::node *const node = m_table->get(key);
    return node && node->is_table();
}

Result<TomlTable> TomlTable::table(const char *key) const
{
    TRY_ASSIGN(const std::optional<TomlTable> found, optionalTable(key));
    if (!found)
        return mistake(key, QStringLiteral("a table"));
    return *found;
}

Result<std::optional<TomlTable>> TomlTable::optionalTable(const char *key) const
{
    const toml::node *const node = m_table->get(key);
    if (!node)
        return std::optional<TomlTable>();
    const toml::table *const found = node->as_table();
    if (!found)
        return mistakeAt(*node, key, QStringLiteral("a table"));
    return std::optional(TomlTable(*found, m_file, pathOf(key)));
}

Result<std::vector<TomlTable>> TomlTable::optionalTables(const char *key) const
{
    std::vector<TomlTable> tables;
    const toml::node *const node = m_table->get(key);
    if (!node)
        return tables;
    const toml::array *const array = node->as_array();
    if (!array)
        return mistakeAt(*node, key, QStringLiteral("a list of tables, [[%1]],").arg(pathOf(key)));
    for (const toml::node &element : *array) {
        const toml::table *const found = element.as_table();
        if (!found)
            return mistakeAt(element, key, QStringLiteral("a table"));
        tables.emplace_back(*found, m_file, pathOf(key));
    }
    return tables;
}

} // namespace vesper
