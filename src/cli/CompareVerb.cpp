#include "cli/Output.h"
#include "cli/Verb.h"
#include "destination/DestinationRules.h"
#include "run/CompareRun.h"
#include "words/Language.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace vesper {

namespace {

class CompareVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliCompare)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    [[nodiscard]] Result<std::optional<Suite>> suiteFor(const Session &session) const;
    [[nodiscard]] Result<CompareRequest> requestFor(const std::optional<Suite> &suite) const;
    static void print(const CompareReport &report, const std::optional<Suite> &suite);

    QString m_archive;
    QString m_with;
    QString m_csv;
};

CLI::App *CompareVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(program, "compare",
                             tr("Say what restoring an archive would change, table by table"));
    addText(*verb, "ARCHIVE", m_archive, {}, tr("The archive"))->required();
    //: Stands for a file in the help, in capitals
    addText(*verb, "--with", m_with, tr("FILE"),
            tr("Another archive or a database to compare with; the suite’s own if not given"));
    //: Stands for a folder in the help, in capitals
    addText(*verb, "--csv", m_csv, tr("DIR"),
            tr("Write the rows that only the newer one has into this folder"));
    return verb;
}

/// Between two files the suite only lends its words.
Result<std::optional<Suite>> CompareVerb::suiteFor(const Session &session) const
{
    Result<ChosenSuite> chosen = chooseSuite(session, SampleUse::IfWritten);
    if (chosen)
        return std::optional(chosen->suite);
    const bool isNeeded = m_with.isEmpty() || chosen.error().kind != ErrorKind::SuiteNotFound
                          || !session.options.suiteFile.isEmpty();
    if (isNeeded)
        return fail(chosen.error());
    return std::optional<Suite>();
}

Result<CompareRequest> CompareVerb::requestFor(const std::optional<Suite> &suite) const
{
    CompareRequest request{.archive = absolutePath(m_archive)};
    if (m_with.isEmpty()) {
        request.with = suite->database;
        request.suiteId = suite->id;
    } else {
        request.with = absolutePath(m_with);
    }
    if (!m_csv.isEmpty()) {
        TRY_ASSIGN(request.csvFolder, destinationPath(m_csv));
        if (!QFileInfo::exists(request.csvFolder))
            return fail(ErrorKind::DestinationMissing, request.csvFolder);
        if (!QFileInfo(request.csvFolder).isDir())
            return fail(ErrorKind::DestinationNotFolder, request.csvFolder);
    }
    return request;
}

QString nameOfTable(const TableDifference &difference, const std::optional<Suite> &suite)
{
    return suite ? tableText(*suite, difference.table, currentLanguage()) : difference.table;
}

QJsonObject toJson(const TableDifference &difference, const std::optional<Suite> &suite)
{
    QJsonObject object{{"table", difference.table},
                       {"text", nameOfTable(difference, suite)},
                       {"lost", difference.onlyNow},
                       {"back", difference.onlyThen},
                       {"differing", difference.differing},
                       {"same", difference.same},
                       {"in_archive", difference.isInThen},
                       {"in_database", difference.isInNow},
                       {"columns_lost", QJsonArray::fromStringList(difference.columnsOnlyNow)},
                       {"columns_back", QJsonArray::fromStringList(difference.columnsOnlyThen)}};
    if (!difference.problem.isEmpty())
        object.insert("problem", difference.problem);
    return object;
}

QJsonObject toJson(const CompareReport &report, const CompareRequest &request,
                   const std::optional<Suite> &suite)
{
    QJsonArray tables;
    for (const TableDifference &difference : report.tables)
        tables.append(toJson(difference, suite));
    return {{"archive", request.archive},
            {"with", request.with},
            {"created", report.created.toString(Qt::ISODate)},
            {"same", std::ranges::all_of(report.tables, &TableDifference::isSame)},
            {"tables", tables},
            {"csv", QJsonArray::fromStringList(report.csvFiles)},
            {"seconds", report.seconds}};
}

QString lineOf(const TableDifference &difference, const QString &name)
{
    const QLocale locale;
    if (!difference.problem.isEmpty())
        //: %1: a table; %2: technical English
        return CompareVerb::tr("%1: cannot be compared (%2)").arg(name, difference.problem);
    //: Rows of a table. %1: the table; %2, %3, %4: numbers
    QString line
        = CompareVerb::tr("%1: only now %2, only in the backup %3, different %4")
              .arg(name, locale.toString(difference.onlyNow), locale.toString(difference.onlyThen),
                   locale.toString(difference.differing));
    const QStringList columns = difference.columnsOnlyNow + difference.columnsOnlyThen;
    if (!columns.isEmpty())
        //: Follows a line about a table; %1: names of columns
        line += CompareVerb::tr("; columns on one side only: %1")
                    .arg(columns.join(QStringLiteral(", ")));
    return line;
}

void CompareVerb::print(const CompareReport &report, const std::optional<Suite> &suite)
{
    const QString made = QLocale().toString(report.created, QLocale::ShortFormat);
    if (std::ranges::all_of(report.tables, &TableDifference::isSame))
        //: %1: date and time
        printData(tr("Nothing differs from the backup of %1.").arg(made));
    for (const TableDifference &difference : report.tables)
        if (!difference.isSame())
            printData(lineOf(difference, nameOfTable(difference, suite)));
    for (const QString &file : report.csvFiles)
        //: %1: a file
        say(tr("Rows that exist only now: “%1”").arg(file));
}

Result<ExitCode> CompareVerb::run(const Session &session)
{
    TRY_ASSIGN(const std::optional<Suite> suite, suiteFor(session));
    TRY_ASSIGN(const CompareRequest request, requestFor(suite));
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<CompareReport> report
        = runCancellable(session, [request, line, cancel = session.cancel] {
              return runComparison(request, *line, cancel);
          });
    line->finish();
    if (!report)
        return fail(report.error());
    if (session.options.json)
        printData(toJson(*report, request, suite));
    else
        print(*report, suite);
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeCompareVerb()
{
    return std::make_unique<CompareVerb>();
}

} // namespace vesper
