#pragma once

#include "demo/DemoSuite.h"
#include "history/History.h"
#include "suite/Settings.h"

#include <QtCore/QTemporaryDir>

#include <string>

namespace vesper::test {

/// The sample suite in a folder of its own, with Vesper's own folders beside it, for one test.
class SampleClub
{
public:
    explicit SampleClub(qint64 passages = 500);
    ~SampleClub();
    SampleClub(const SampleClub &) = delete;
    SampleClub &operator=(const SampleClub &) = delete;

    [[nodiscard]] QString suiteFile() const { return m_demo.suiteFile; }
    [[nodiscard]] QString database() const { return m_demo.database; }
    /// The code of the first employee with exactly these rights, as "backup"; "": with none.
    [[nodiscard]] QString codeWith(const QString &rights) const;
    /// The employee of a name is at work on this computer.
    void setAtWork(const QString &employee) const;
    /// Changes the club's database as another program would.
    void execute(const std::string &sql) const;
    /// Adds a line to the head of suite.toml.
    void configure(const QByteArray &line) const;
    /// Adds a table at the end of suite.toml.
    void declare(const QByteArray &table) const;

    /// Makes the documents a day old: what was written a moment ago may be written again in the
    /// same tick of its clock, so that nobody takes it for unchanged.
    void ageDocuments() const;

    /// A path beside the suite; nothing is made there.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// A new empty folder beside the suite.
    [[nodiscard]] QString newFolder(const QString &name) const;

    [[nodiscard]] Settings settings() const;
    void setSettings(const Settings &settings) const;
    /// The newest run that the history knows, if there is one.
    [[nodiscard]] std::optional<HistoryEntry> lastRun() const;
    /// Enters a run into the history as if it had been made.
    void remember(const HistoryEntry &run) const;

private:
    QTemporaryDir m_home;
    DemoSuite m_demo;
};

/// The files in a folder, hidden ones too.
[[nodiscard]] QStringList filesIn(const QString &folder);
/// What `unzip -t` says of an archive is nothing bad.
[[nodiscard]] bool unzipAccepts(const QString &archive);

} // namespace vesper::test
