#pragma once

#include "base/DurableFile.h"
#include "restore/Comparison.h"

#include <QtCore/QSet>

namespace vesper {

/// Rows as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets see the accents), a file for
/// each table, `<table>.csv`, in an existing folder: to be entered again, or for whoever helps.
/// NULL is an empty field, a blob its hex digits. Nothing is replaced. One thread.
class CsvExport final : public LostRows
{
public:
    explicit CsvExport(QString folder);

    /// Errors: TargetExists, WriteFailed, NotEnoughRoom.
    Result<void> take(const QString &table, const QStringList &columns, sqlite3_stmt *row) override;
    /// Gives the files their names. Errors: also TargetExists; the files before it stand already.
    [[nodiscard]] Result<QStringList> finish();

private:
    Result<void> begin(const QString &table, const QStringList &columns);
    Result<void> write(const QByteArray &line);
    Result<void> endFile();
    Result<void> flush();

    QString m_folder;
    QString m_table;
    QString m_name;
    QSet<QString> m_names;
    std::unique_ptr<DurableFile> m_file; ///< of the table that is being written
    QByteArray m_unwritten;
    QStringList m_finished;
};

} // namespace vesper
