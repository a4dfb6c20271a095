#pragma once

#include "demo/DemoRandom.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QtCore/QDate>

#include <string>

namespace vesper {

/// Writes what the sample club sells and has sold. Members throw SQLite::Exception.
class DemoSales
{
public:
    explicit DemoSales(SQLite::Database &database);

    /// The articles that everything below is sold from.
    static void writeArticles(SQLite::Database &database);

    /// An invoice of one to four lines; they are numbered through each year: "2026-1183".
    void sell(DemoRandom &random, int customer, QDate day, const std::string &time);

private:
    SQLite::Statement m_invoice;
    SQLite::Statement m_line;
    qint64 m_invoices = 0;
    qint64 m_lines = 0;
    int m_year = 0;
    int m_numberInYear = 0;
};

} // namespace vesper
