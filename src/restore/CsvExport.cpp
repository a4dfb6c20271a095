#include "restore/CsvExport.h"

#include "archive/EntryName.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <sqlite3.h>

namespace vesper {

namespace {

constexpr char unfinishedPrefix[] = ".vesper-csv.";
constexpr qsizetype bytesAtOnce = 64 * 1024;
constexpr char mark[] = "\xEF\xBB\xBF";

} // namespace

char separatorFor(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? ';' : ',';
}

QByteArray CsvExport::quoted(QByteArray field) const
{
    const bool isPlain = !field.contains('"') && !field.contains(m_form.separator)
                         && !field.contains('\n') && !field.contains('\r') && !field.startsWith(' ')
                         && !field.endsWith(' ');
    if (isPlain)
        return field;
    field.replace('"', "\"\"");
    return '"' + field + '"';
}

QByteArray CsvExport::fieldOf(sqlite3_stmt *row, int column) const
{
    if (sqlite3_column_type(row, column) == SQLITE_BLOB) {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
        return QByteArray(bytes, sqlite3_column_bytes(row, column)).toHex();
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    return quoted(QByteArray(text, sqlite3_column_bytes(row, column)));
}

CsvExport::CsvExport(QString folder, CsvForm form)
    : m_folder(std::move(folder))
    , m_form(std::move(form))
{
    removeAbandonedFiles(m_folder, QLatin1String(unfinishedPrefix));
}

Result<void> CsvExport::take(const QString &table, const QStringList &columns, sqlite3_stmt *row)
{
    if (!m_file || table != m_table)
        TRY(begin(table, columns));
    QByteArrayList fields;
    for (int column = 0; column < columns.size(); ++column)
        fields << fieldOf(row, column);
    return write(fields.join(m_form.separator));
}

// A table may be called anything, a file may not.
QString CsvExport::nameFor(const QString &table)
{
    if (m_form.fileName)
        return m_form.fileName(table);
    QString file = table;
    return entryNameFor(QString(), file.replace(QLatin1Char('/'), QLatin1Char('_')), m_names);
}

Result<void> CsvExport::begin(const QString &table, const QStringList &columns)
{
    TRY(endFile());
    m_table = table;
    m_name = nameFor(table) + QStringLiteral(".csv");
    const QString path = m_folder + QLatin1Char('/') + m_name;
    if (QFileInfo::exists(path)) // known before an hour's work
        return fail(ErrorKind::TargetExists, path, QStringLiteral("a table of that name"));
    TRY_ASSIGN(m_file,
               DurableFile::create(m_folder, QLatin1String(unfinishedPrefix)
                                                 + QUuid::createUuid().toString(QUuid::Id128)));
    QByteArrayList fields;
    for (const QString &column : columns)
        fields << quoted(column.toUtf8());
    return write(mark + fields.join(m_form.separator));
}

Result<void> CsvExport::write(const QByteArray &line)
{
    m_unwritten += line + "\r\n";
    return m_unwritten.size() < bytesAtOnce ? Result<void>() : flush();
}

Result<void> CsvExport::flush()
{
    if (m_file->write(m_unwritten) != m_unwritten.size())
        return fail(*m_file->failure());
    m_unwritten.clear();
    return {};
}

Result<void> CsvExport::endFile()
{
    if (!m_file)
        return {};
    TRY(flush());
    TRY(m_file->publish(m_name));
    m_finished << m_file->path();
    m_file.reset();
    return {};
}

Result<QStringList> CsvExport::finish()
{
    TRY(endFile());
    return m_finished;
}

} // namespace vesper
