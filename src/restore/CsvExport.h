#pragma once

#include "base/DurableFile.h"
#include "restore/Comparison.h"

#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <functional>

namespace vesper {

/// How such files are written. A value.
struct CsvForm
{
    char separator = ',';
    /// What the file of a table is called, without ".csv": fit for a file, and no two alike. Null:
    /// as the table, in ASCII.
    std::function<QString(const QString &table)> fileName = {};
};

/// The separator that spreadsheets expect where people write numbers so: a semicolon where the
/// comma is the decimal point. A pure function.
[[nodiscard]] char separatorFor(const QLocale &locale);

/// Rows as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets see the accents), a file for
/// each table, `<table>.csv`, in an existing folder: to be entered again, or for whoever helps.
/// NULL is an empty field, a blob its hex digits, a number what SQLite writes, whatever the
/// separator. Nothing is replaced. One thread.
class CsvExport final : public LostRows
{
public:
    explicit CsvExport(QString folder, CsvForm form = {});

    /// Errors: TargetExists, WriteFailed, NotEnoughRoom.
    Result<void> take(const QString &table, const QStringList &columns, sqlite3_stmt *row) override;
    /// Gives the files their names. Errors: also TargetExists; the files before it stand already.
    [[nodiscard]] Result<QStringList> finish();

private:
    [[nodiscard]] QString nameFor(const QString &table);
    [[nodiscard]] QByteArray quoted(QByteArray field) const;
    [[nodiscard]] QByteArray fieldOf(sqlite3_stmt *row, int column) const;
    Result<void> begin(const QString &table, const QStringList &columns);
    Result<void> write(const QByteArray &line);
    Result<void> endFile();
    Result<void> flush();

    QString m_folder;
    CsvForm m_form;
    QString m_table;
    QString m_name;
    QSet<QString> m_names;
    std::unique_ptr<DurableFile> m_file; ///< of the table that is being written
    QByteArray m_unwritten;
    QStringList m_finished;
};

} // namespace vesper
